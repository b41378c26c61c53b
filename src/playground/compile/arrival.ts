/** Something large that is loaded beside other work, and may not come. */
export class Arrival {
  private readonly load: () => Promise<unknown>;
  private arriving: Promise<boolean> | null = null;

  constructor(load: () => Promise<unknown>) {
    this.load = load;
  }

  /** Whether it has come, `patience` milliseconds from now at the latest; without patience, whether it comes at all. */
  isThere(patience?: number): Promise<boolean> {
    this.arriving ??= this.load().then(() => true, () => false);
    if (patience === undefined) return this.arriving;
    return Promise.race([this.arriving, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience))]);
  }
}
