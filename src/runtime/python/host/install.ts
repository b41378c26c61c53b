// The one import with an effect: the handler of uncaught errors.
import { installUncaughtHook } from './uncaught.js';

installUncaughtHook();
