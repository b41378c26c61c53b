import {
  asciiBytes,
  asPythonError,
  at,
  getItem,
  IndexError,
  print,
  type PyRange,
  range,
  rangeList,
  repeat,
  setSlice,
  slice,
  sliceOf,
  tuple,
} from "aio2ts/runtime/python";

const s = "abcdefgh";
console.log(
  `${s[0]} ${at(s, -1)} ${s.slice(2, 5)} ${s.slice(0, 3)} ${s.slice(5)} ${s.slice(-3)} ${s.slice(0, -2)} ${slice(s, null, null, 2)} ${slice(s, null, null, -1)} ${slice(s, 6, 2, -2)} ${s.slice(10)} ${s.slice(3, 3)}`,
);

const xs: (number | string | null)[] = [0, 1, 2, 3, 4, 5, 6];
print(
  xs.slice(1, 4),
  xs.slice(-2),
  slice(xs, null, null, 3),
  xs.toReversed(),
  slice(xs, 5, 1, -2),
  xs.slice(),
  xs.slice(100),
  xs.slice(-100, 2),
);
const copy = xs.slice();
copy[0] = "changed";
print(xs[0], copy[0]);
setSlice(xs, 1, 3, null, ["a", "b", "c"]);
print(xs);
setSlice(xs, null, null, 2, repeat([null], slice(xs, null, null, 2).length));
print(xs);
setSlice(xs, 2, 2, null, [9, 9]);
setSlice(xs, -1, null, null, []);
print(xs);

const t = tuple(1, 2, 3, 4);
print(slice(t, 1, 3), slice(t, null, null, -1), slice(t, null, 1), at(t, -1));
print(
  asciiBytes("hello").slice(1, 3),
  asciiBytes("hello")[0],
  slice(rangeList(0, 10), 2, 8, 3),
  range(10).at(3),
  [...(getItem(range(10), sliceOf(7, null, null)) as PyRange)],
);
for (const bad of [
  () => at([], 0) as never,
  () => at("abc", 5),
  () => at(t, 9),
]) {
  try {
    bad();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof IndexError)) {
      throw e;
    }
    console.log(`IndexError: ${e.message}`);
  }
}
