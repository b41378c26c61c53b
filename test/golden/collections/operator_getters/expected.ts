import { attrgetter, itemgetter } from "aio2ts/runtime/operator";
import { print, reprOf, sort, sorted, tuple } from "aio2ts/runtime/python";

const rows = [tuple("b", 2), tuple("a", 2), tuple("c", 1)];
print(
  sorted(rows, { key: itemgetter(1, 0), reverse: true }),
  rows.map(itemgetter(0)),
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
sort(items, { key: attrgetter("weight"), reverse: true });
print(items, [
  itemgetter(
    "a",
    "b",
  )(
    new Map([
      ["a", 1],
      ["b", 2],
    ]),
  ) ?? null,
]);
