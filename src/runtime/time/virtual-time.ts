/** Time that passes when nobody has anything to do: the alarms of all loops, the earliest first. */
import { macrotask } from './macrotask.js';

/** How many turns of the host nobody may set or take back an alarm before time passes: loops may be at work yet. */
const QUIET_TURNS = 3;

class Alarm {
  readonly at: number;
  readonly callback: () => void;
  isIdle: boolean;
  private readonly time: VirtualTime;

  constructor(at: number, callback: () => void, isIdle: boolean, time: VirtualTime) {
    this.at = at;
    this.callback = callback;
    this.isIdle = isIdle;
    this.time = time;
  }

  ref(): void {
    this.isIdle = false;
    this.time.watch();
  }

  unref(): void {
    this.isIdle = true;
  }
}

export class VirtualTime {
  private time = 0;
  private quietTurns = 0;
  private isWatching = false;
  private readonly alarms = new Set<Alarm>();

  now(): number {
    return (this.time += 1e-6);
  }

  pass(seconds: number): void {
    this.time += seconds;
  }

  add(seconds: number, callback: () => void, isIdle = false): Alarm {
    const alarm = new Alarm(this.time + seconds, callback, isIdle, this);
    this.alarms.add(alarm);
    this.watch();
    return alarm;
  }

  remove(alarm: Alarm): void {
    this.alarms.delete(alarm);
    this.quietTurns = 0;
  }

  watch(): void {
    this.quietTurns = 0;
    if (this.isWatching) return;
    this.isWatching = true;
    macrotask(() => this.turn());
  }

  private turn(): void {
    const alarms = [...this.alarms];
    this.isWatching = alarms.some(({ isIdle }) => !isIdle);
    if (!this.isWatching) return;
    this.quietTurns += 1;
    if (this.quietTurns > QUIET_TURNS) this.ring(alarms.reduce((first, alarm) => (alarm.at < first.at ? alarm : first)));
    macrotask(() => this.turn());
  }

  private ring(alarm: Alarm): void {
    this.quietTurns = 0;
    this.alarms.delete(alarm);
    this.time = Math.max(this.time, alarm.at);
    alarm.callback();
  }
}
