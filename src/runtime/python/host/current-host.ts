import { BrowserHost } from './browser-host.js';
import { type Host, hostRegistry } from './host.js';
import { NodeHost, findProcess } from './node-host.js';

/** The machine that the program runs on. */
export function host(): Host {
  const registry = hostRegistry();
  if (registry.host === undefined) {
    const process = findProcess();
    registry.host = process === null ? new BrowserHost() : new NodeHost(process);
  }
  return registry.host;
}
