/**
 * The `async_tree` of pyperformance: a tree of gathers, six levels deep and six branches wide, whose leaves do nothing or wait.
 * @see https://pyperformance.readthedocs.io/benchmarks.html#async-tree
 */
export type Leaves = 'none' | 'io';

const ROUNDS = 9;

export function pythonTree(leaves: Leaves): string {
  return `import asyncio
import time

LEVELS = 6
BRANCHES = 6


async def leaf() -> None:
    ${leaves === 'io' ? 'await asyncio.sleep(0.05)' : 'return None'}


async def recurse(level: int) -> None:
    if level == 0:
        await leaf()
        return
    await asyncio.gather(*[recurse(level - 1) for _ in range(BRANCHES)])


def main() -> None:
    for _ in range(${ROUNDS}):
        started = time.perf_counter()
        asyncio.run(recurse(LEVELS))
        print((time.perf_counter() - started) * 1000)


main()
`;
}

/** What one would write by hand. */
export function promiseTree(leaves: Leaves): string {
  return `const LEVELS = 6;
const BRANCHES = 6;

async function leaf() {
  ${leaves === 'io' ? 'await new Promise((resolve) => setTimeout(resolve, 50));' : ''}
}

async function recurse(level) {
  if (level === 0) {
    await leaf();
    return;
  }
  await Promise.all(Array.from({ length: BRANCHES }, () => recurse(level - 1)));
}

for (let round = 0; round < ${ROUNDS}; round += 1) {
  const started = performance.now();
  await recurse(LEVELS);
  console.log(performance.now() - started);
}
`;
}
