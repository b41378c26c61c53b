import { sleep } from "aio2ts/runtime/asyncio";
import {
  at,
  fixed,
  floatStr,
  max,
  print,
  sorted,
  sumFloat,
  typed,
} from "aio2ts/runtime/python";

interface Product {
  sku: string;
  name: string;
  price: number;
  tags: string[];
}

const INVENTORY: Product[] = [
  { sku: "A1", name: "lamp", price: 19.5, tags: ["light", "home"] },
  { sku: "B2", name: "desk", price: 240.0, tags: [] },
  { sku: "C3", name: "chair", price: 85.25, tags: ["home"] },
];

function cheaperThan(products: Product[], limit: number): Product[] {
  return products.filter((p) => p.price < limit);
}

function describe(product: Product): string {
  const tags = product.tags.join(", ") || "no tags";
  return `${product.sku}: ${product.name} at ${fixed(product.price, 2)} (${tags})`;
}

function indexBySku(products: Product[]): Map<string, Product> {
  return new Map(products.map((product) => [product.sku, product] as const));
}

async function loadProduct(sku: string): Promise<Product | null> {
  await sleep(0.001);
  for (const product of INVENTORY) {
    if (product.sku === sku) {
      return product;
    }
  }
  return null;
}

async function main(): Promise<void> {
  for (const product of cheaperThan(INVENTORY, 100)) {
    console.log(describe(product));
  }
  const bySku = indexBySku(INVENTORY);
  print(
    sorted(bySku.keys()),
    typed(
      at(bySku, "B2"),
      '{"sku": str, "name": str, "price": float, "tags": object}',
    ),
  );
  const found = await Promise.all(["C3", "Z9"].map((sku) => loadProduct(sku)));
  print(found.map((product) => (product !== null ? product.name : null)));
  const total = sumFloat(INVENTORY.map((product) => product.price));
  console.log(
    `${floatStr(total)} ${max(INVENTORY, { key: (product) => product.price }).name}`,
  );
}

await main();
