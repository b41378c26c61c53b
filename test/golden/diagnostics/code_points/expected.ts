import { input } from "aio2ts/runtime/python";

function shorten(text: string, limit: number = 8): string {
  if (text.length > limit) {
    return text.slice(0, limit) + "...";
  }
  return text;
}

console.log(shorten("short"));
console.log(shorten(input()));
