import { deleteAt, popKey, print } from "aio2ts/runtime/python";

const prices = new Map([
  ["a", 1],
  ["b", 2],
]);
for (const key of [...prices.keys()]) {
  prices.set(key + key, 0);
}
print(prices);

for (const key of prices.keys()) {
  if (key === "a") {
    prices.set(key, 3);
  }
}
print(prices);

for (const key of prices.keys()) {
  if (key === "missing") {
    deleteAt(prices, "a");
  }
}
for (const key of prices.keys()) {
  if (key === "b") {
    popKey(prices, "b");
    break;
  }
}
print(prices);
