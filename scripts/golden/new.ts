/** `npm run new:golden -- area/case` makes the folder of a golden case with a program to start from. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './cases.js';

const template = `import asyncio


async def main():
    await asyncio.sleep(0)
    print("what this case shows")


asyncio.run(main())
`;

function main(name: string | undefined): void {
  if (name === undefined || !/^[a-z0-9_]+\/[a-z0-9_]+$/.test(name)) {
    throw new Error('Name the case as area/case, in snake_case: npm run new:golden -- gather/nested');
  }
  const folder = join(repository, 'test/golden', name);
  if (existsSync(folder)) throw new Error(`test/golden/${name} exists already.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'input.py'), template);
  console.log(`Write test/golden/${name}/input.py, then run: npm run record && npm run golden:update`);
}

main(process.argv[2]);
