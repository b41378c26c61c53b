import {
  call,
  NotPortedError,
  print,
  reprOf,
  sort,
  sorted,
  tuple,
} from "aio2ts/runtime/python";

const rows = [tuple("b", 2), tuple("a", 2), tuple("c", 1)];
const callback = ((): never => {
  throw new NotPortedError("`itemgetter`, which no map covers,");
})();
const value = sorted(rows, {
  key: (x: unknown) => call(callback, [x]),
  reverse: true,
});
const callback2 = ((): never => {
  throw new NotPortedError("`itemgetter`, which no map covers,");
})();
print(
  value,
  rows.map((x2: unknown) => call(callback2, [x2])),
);

class Item {
  name: string;
  weight: number;

  constructor(name: string, weight: number) {
    [this.name, this.weight] = [name, weight];
  }

  [reprOf](): string {
    return `${this.name}:${this.weight}`;
  }
}

const items = [new Item("x", 3), new Item("y", 1), new Item("z", 3)];
const callback3 = ((): never => {
  throw new NotPortedError("`attrgetter`, which no map covers,");
})();
sort(items, { key: (x3: unknown) => call(callback3, [x3]), reverse: true });
print(items, [
  ((): never => {
    throw new NotPortedError("`itemgetter`, which no map covers,");
  })(),
]);
