import { print, setDefault } from "aio2ts/runtime/python";

const defaultItems: number[] = [];

function addItem(item: number, items: number[] = defaultItems): number[] {
  items.push(item);
  return items;
}

print(addItem(1));
print(addItem(2));
print(addItem(3, []));
print(addItem(4));

const defaultCache: Map<string, number[]> = new Map<string, number[]>();

function remember(
  key: string,
  value: number,
  cache: Map<string, number[]> = defaultCache,
): number {
  setDefault(cache, key, []).push(value);
  return cache.size;
}

console.log(`${remember("a", 1)} ${remember("b", 2)} ${remember("a", 3)}`);

function fixed(item: number, items: number[] | null = null): number[] | null {
  if (items === null) {
    items = [];
  }
  items.push(item);
  return items;
}

print(fixed(1), fixed(2));
