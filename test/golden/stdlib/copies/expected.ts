import { copy, deepcopy } from "aio2ts/runtime/copy";
import {
  at,
  Counter,
  dataclass,
  dataField,
  DefaultDict,
  Deque,
  equals,
  print,
  pyList,
  tuple,
  typed,
} from "aio2ts/runtime/python";

type NestedList = (number | NestedList)[];

interface Shallow {
  limits: { low: number };
  hosts: string[];
  pair: readonly [number, number[]];
}

class Node {
  name: string;
  tags: string[];
  parent: Node | null;

  constructor(name: string, tags: string[] = [], parent: Node | null = null) {
    this.name = name;
    this.tags = tags;
    this.parent = parent;
  }

  static {
    dataclass(this, [
      dataField("name"),
      dataField("tags"),
      dataField("parent"),
    ]);
  }
}

const config = { limits: { low: 1 }, hosts: ["a", "b"], pair: tuple(1, [2]) };
const shallow = copy(config);
const deep = deepcopy(config);
config.hosts.push("c");
config.limits.low = 5;
print(shallow, deep, shallow === config);
const node = new Node("leaf", ["x"], new Node("root"));
const one = copy(node);
const allOfIt = deepcopy(node);
node.tags.push("y");
node.parent!.name = "changed";
print(
  one,
  allOfIt,
  one.parent === node.parent,
  equals(one, node),
  allOfIt instanceof Node,
);
const cyclic: NestedList = [1];
cyclic.push(cyclic);
const again = deepcopy(cyclic);
print(again, again[1] === again, again === cyclic);
const shared = ["s"];
const both = deepcopy([shared, shared]);
both[0].push("t");
print(both, shared);
const groups = new DefaultDict<string, number[]>(pyList, { a: [1] });
const copied = deepcopy(groups);
at(copied, "b").push(2);
print(
  groups,
  copied,
  copy(new Counter<string>("aab")),
  deepcopy(new Deque<number[]>([[1]], 3)),
  copy(new Set([1, 2])),
  typed(copy([1.0]), "list[float]"),
);

class Custom {
  value: number;

  constructor(value: number) {
    this.value = value;
  }

  __copy__(): Custom {
    return new Custom(this.value + 1);
  }

  __deepcopy__(memo: unknown): Custom {
    return new Custom(deepcopy(this.value, memo) * 10);
  }
}

print(
  copy(new Custom(1)).value,
  deepcopy([new Custom(2)])[0].value,
  copy("text"),
  deepcopy(tuple(1, 2)),
);
