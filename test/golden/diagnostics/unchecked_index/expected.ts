function second(items: string[]): string {
  return items[1];
}

console.log(second(["a", "b"]));
