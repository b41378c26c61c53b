import { print, sorted } from "aio2ts/runtime/python";

const names = new Set(["ada", "grace", "alan"]);
let lengths = 0;
for (const name of names) {
  lengths += name.length;
}
console.log(`${lengths}`);
print(sorted(names));

const ordered = [...names];
console.log(`${ordered.length}`);
for (const name of names) {
  if (name.startsWith("g")) {
    console.log(`the only one: ${name}`);
  }
}
