export * from './sys.js';
export { exit } from './exit.js';
export { excInfo, handling } from './exc-info.js';
