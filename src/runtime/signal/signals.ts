import { IntEnum } from '../python/classes/enum.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** Python's `signal.Signals`: a signal is its number. */
export class Signals extends IntEnum {
  static readonly [nameOf]: string = 'Signals';
  static readonly [moduleOf]: string = 'signal';
  static readonly SIGHUP: Signals = new Signals('SIGHUP', 1);
  static readonly SIGINT: Signals = new Signals('SIGINT', 2);
  static readonly SIGQUIT: Signals = new Signals('SIGQUIT', 3);
  static readonly SIGABRT: Signals = new Signals('SIGABRT', 6);
  static readonly SIGKILL: Signals = new Signals('SIGKILL', 9);
  static readonly SIGUSR1: Signals = new Signals('SIGUSR1', 10);
  static readonly SIGUSR2: Signals = new Signals('SIGUSR2', 12);
  static readonly SIGPIPE: Signals = new Signals('SIGPIPE', 13);
  static readonly SIGALRM: Signals = new Signals('SIGALRM', 14);
  static readonly SIGTERM: Signals = new Signals('SIGTERM', 15);
  static readonly SIGCHLD: Signals = new Signals('SIGCHLD', 17);
}
