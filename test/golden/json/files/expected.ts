import { dump, load } from "aio2ts/runtime/json";
import { equals, inPlace, print, typed } from "aio2ts/runtime/python";
import { stdout } from "aio2ts/runtime/sys";

class Text {
  text: unknown;

  constructor(text: string = "") {
    this.text = text;
  }

  write(part: unknown): void {
    this.text = inPlace("+", this.text, part);
  }

  read(): unknown {
    return this.text;
  }
}

const sink = new Text();
dump(typed({ a: [1, 2.0], b: "ü" }, '{"a": [int, float], "b": str}'), sink, {
  indent: 1,
});
print(sink.text);
print(equals(load(sink), { a: [1, 2], b: "ü" }), load(new Text("[true]")));
dump(["to", "stdout"], stdout);
console.log();
