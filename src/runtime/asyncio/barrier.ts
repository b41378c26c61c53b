/** `asyncio.Barrier`, on a condition, as CPython's is: so it takes the same hops. */
import { Condition } from './condition.js';
import { BrokenBarrierError } from '../python/exceptions/asyncio.js';
import { ValueError } from '../python/exceptions/builtin.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { moduleName, qualifiedName } from '../python/class-name.js';
import { address } from '../python/identity.js';

/** `asyncio.Barrier`. */
export class Barrier {
  static readonly [nameOf]: string = 'Barrier';
  static readonly [moduleOf]: string = 'asyncio.locks';
  readonly parties: number;
  private readonly condition = new Condition();
  private state: 'filling' | 'draining' | 'resetting' | 'broken' = 'filling';
  private count = 0;

  /** @throws ValueError "parties must be > 0" */
  constructor(parties: number) {
    if (parties < 1) throw new ValueError('parties must be > 0');
    this.parties = parties;
  }

  get nWaiting(): number {
    return this.state === 'filling' ? this.count : 0;
  }

  get broken(): boolean {
    return this.state === 'broken';
  }

  /** Returns this task's place, from 0 to `parties - 1`. */
  async wait(): Promise<number> {
    await this.condition.acquire();
    try {
      await this.untilFilling();
      try {
        const place = this.count;
        this.count += 1;
        if (place + 1 === this.parties) this.drain();
        else await this.untilFull();
        return place;
      } finally {
        this.count -= 1;
        this.leave();
      }
    } finally {
      this.condition.release();
    }
  }

  [asyncEnterOf](): Promise<number> {
    return this.wait();
  }

  async [asyncExitOf](): Promise<boolean> {
    return false;
  }

  [reprOf](): string {
    const type = `${moduleName(this.constructor)}.${qualifiedName(this.constructor)}`;
    const waiters = this.broken ? '' : `, waiters:${this.nWaiting}/${this.parties}`;
    return `<${type} object at ${address(this)} [${this.state}${waiters}]>`;
  }

  toString(): string {
    return this[reprOf]();
  }

  async reset(): Promise<void> {
    await this.condition.acquire();
    try {
      this.state = this.count > 0 ? 'resetting' : 'filling';
      this.condition.notifyAll();
    } finally {
      this.condition.release();
    }
  }

  async abort(): Promise<void> {
    await this.condition.acquire();
    try {
      this.state = 'broken';
      this.condition.notifyAll();
    } finally {
      this.condition.release();
    }
  }

  private async untilFilling(): Promise<void> {
    await this.condition.waitFor(() => this.state !== 'draining' && this.state !== 'resetting');
    if (this.state === 'broken') throw new BrokenBarrierError('Barrier aborted');
  }

  private async untilFull(): Promise<void> {
    await this.condition.waitFor(() => this.state !== 'filling');
    if (this.state === 'broken' || this.state === 'resetting') {
      throw new BrokenBarrierError('Abort or reset of barrier');
    }
  }

  private drain(): void {
    this.state = 'draining';
    this.condition.notifyAll();
  }

  private leave(): void {
    if (this.count > 0) return;
    if (this.state === 'resetting' || this.state === 'draining') this.state = 'filling';
    this.condition.notifyAll();
  }
}
