import { asPythonError, print, repr, ValueError } from "aio2ts/runtime/python";
import { dedent, fill, indent, shorten, wrap } from "aio2ts/runtime/textwrap";

const block = `
    first line
      indented more

    last line
`;
console.log(
  `${repr(dedent(block))} ${repr(dedent("\tx\n\t\ty\n   \n"))} ${repr(dedent("a\n  b"))}`,
);
console.log(
  `${indent("one\n\ntwo\n", "> ")} ${repr(indent("a\n\nb", "- ", (line) => true))}`,
);
const text =
  "The quick brown fox, well-known for its half-hearted jumps -- over the lazy dog; supercalifragilisticexpialidocious words too.";
for (const width of [20, 30, 70]) {
  print(wrap(text, width));
}
console.log(fill(text, 40, { initialIndent: "* ", subsequentIndent: "  " }));
print(
  wrap(text, 15, { breakLongWords: false }),
  wrap(text, 18, { breakOnHyphens: false }),
);
print(
  wrap(text, 30, { maxLines: 2 }),
  wrap(text, 30, { maxLines: 1, placeholder: "…" }),
);
print(
  shorten("  Hello   there  world ", 12),
  shorten("Hello world", 5, { placeholder: "" }),
  wrap(""),
);
print(
  wrap("a\tb\nc  d", 10),
  wrap("a  b", 10, { dropWhitespace: false }),
  wrap("x y", 1),
);
try {
  wrap("x", 0);
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  console.log(error.message);
}
