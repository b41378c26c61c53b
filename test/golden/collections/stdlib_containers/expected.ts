import {
  at,
  contains,
  Counter,
  DefaultDict,
  Deque,
  items,
  len,
  OrderedDict,
  print,
  pyInt,
  pyList,
  sorted,
  truthy,
} from "aio2ts/runtime/python";

const groups = new DefaultDict<string, string[]>(pyList);
for (const word of ["apple", "avocado", "banana", "blueberry", "cherry"]) {
  at(groups, word[0]).push(word);
}
print(new Map(groups), at(groups, "z"), groups.size);
const counts = new DefaultDict<string, number>(pyInt);
for (const letter of "banana") {
  counts.set(letter, at(counts, letter) + 1);
}
print(sorted(items(counts)));

const counter = new Counter<string>("mississippi");
print(at(counter, "s"), at(counter, "z"), counter.mostCommon(2));

const recent = new Deque<number>([], 3);
for (let i = 0; i < 5; i++) {
  recent.append(i);
}
print(recent, [...recent], recent.at(0), len(recent));
const d = new Deque<number>([1, 2, 3]);
d.appendLeft(0);
d.extend([4]);
print(d.popLeft(), d.pop(), d, contains(d, 2), truthy(d));
d.rotate(1);
print([...d]);
const od = new OrderedDict<string, number>();
od.set("b", 1);
od.set("a", 2);
od.moveToEnd("b");
print([...items(od)]);
