/** The keyword arguments of a {@link call}: a class of its own, so that no dict is mistaken for them. */
export class Keywords {
  readonly values: ReadonlyMap<string, unknown>;

  constructor(values: Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown> = {}) {
    this.values = values instanceof Map ? values : new Map(Object.entries(values));
  }

  get size(): number {
    return this.values.size;
  }
}
