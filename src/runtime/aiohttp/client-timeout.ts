import { repr } from '../python/repr.js';
import { equalsOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { signature } from '../python/functions/signature.js';

export interface ClientTimeoutOptions {
  readonly total?: number | null;
  readonly connect?: number | null;
  readonly sockRead?: number | null;
  readonly sockConnect?: number | null;
}

/** Python's `aiohttp.ClientTimeout`: seconds; null is no limit. */
export class ClientTimeout {
  static readonly [nameOf]: string = 'ClientTimeout';
  static readonly [moduleOf]: string = 'aiohttp.client';
  /** For the whole request, the reading of its body included. */
  readonly total: number | null;
  /** For getting a connection, a place in the pool included. */
  readonly connect: number | null;
  /** Between two portions of the answer. */
  readonly sockRead: number | null;
  /** For making a connection. */
  readonly sockConnect: number | null;

  constructor({ total = null, connect = null, sockRead = null, sockConnect = null }: ClientTimeoutOptions = {}) {
    this.total = total;
    this.connect = connect;
    this.sockRead = sockRead;
    this.sockConnect = sockConnect;
  }

  [equalsOf](other: unknown): boolean {
    if (!(other instanceof ClientTimeout)) return false;
    return (
      this.total === other.total &&
      this.connect === other.connect &&
      this.sockRead === other.sockRead &&
      this.sockConnect === other.sockConnect
    );
  }

  [reprOf](): string {
    const { total, connect, sockRead, sockConnect } = this;
    const shown = [`total=${repr(total)}`, `connect=${repr(connect)}`, `sock_read=${repr(sockRead)}`];
    return `ClientTimeout(${[...shown, `sock_connect=${repr(sockConnect)}`].join(', ')})`;
  }

  toString(): string {
    return this[reprOf]();
  }
}

export const defaultTimeout = new ClientTimeout({ total: 300 });

signature(ClientTimeout, 'total=, connect=, sock_read=, sock_connect=', ({ values }) => [
  {
    total: values.get('total'),
    connect: values.get('connect'),
    sockRead: values.get('sock_read'),
    sockConnect: values.get('sock_connect'),
  },
]);
