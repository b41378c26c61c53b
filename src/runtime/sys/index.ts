export * from './sys.js';
export { VersionInfo } from './version-info.js';
export { exit } from './exit.js';
export { excInfo, handling } from './exc-info.js';
export { modulePath } from './module-path.js';
