import { iter, keepOpen, next, print } from "aio2ts/runtime/python";

function* numbers(): Generator<number, void, unknown> {
  try {
    for (let i = 0; i < 6; i++) {
      yield i;
    }
  } finally {
    console.log("generator closed");
  }
}

const gen = numbers();
for (const n of keepOpen(gen)) {
  if (n === 2) {
    break;
  }
  console.log(`first loop ${n}`);
}

// break does not close the generator: it goes on
for (const n of gen) {
  console.log(`second loop ${n}`);
}

const it = iter([1, 2, 3, 4]);
for (const x of keepOpen(it)) {
  if (x === 2) {
    break;
  }
}
print("rest", [...it]);

const lines = iter("header|a|b".split("|"));
print(next(lines), [...lines]);
