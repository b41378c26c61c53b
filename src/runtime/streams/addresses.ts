/** Names of hosts. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { fromHost } from '../asyncio/from-host.js';
import { OSError } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** `socket.gaierror`: a name that can't be resolved. */
export class GaiError extends OSError {
  static override readonly [nameOf]: string = 'gaierror';
  static override readonly [moduleOf]: string = 'socket';
}

export async function addressesOf(host: string): Promise<readonly string[]> {
  return isIP(host) === 0 ? await fromHost(() => resolved(host)) : [host];
}

async function resolved(host: string): Promise<readonly string[]> {
  try {
    const found = await lookup(host, { all: true });
    return [...new Set(found.map(({ address }) => address))];
  } catch (error) {
    if ((error as { code?: string }).code === 'EAI_AGAIN') throw new GaiError(-3, 'Temporary failure in name resolution');
    throw new GaiError(-2, 'Name or service not known');
  }
}
