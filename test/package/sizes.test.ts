import { expect, test } from 'vitest';
import { packageSizes } from '../../scripts/sizes/package-sizes.js';
import { readSizes } from '../../scripts/sizes/readme-sizes.js';
import { bundleSize, runtimeSizes } from '../../scripts/sizes/runtime-sizes.js';

test('a program of sleep and gather carries at most 6 kB', async () => {
  const { minified } = await bundleSize({ asyncio: ['sleep'], python: ['floatStr'] });
  expect(minified).toBeLessThanOrEqual(6000);
});

test('README says what programs carry of the runtime, within a quarter', async () => {
  const stated = readSizes();
  for (const { what, minified } of await runtimeSizes()) {
    expect(Math.abs((stated.get(what) ?? 0) - minified), `${what} is ${minified}: npm run sizes`).toBeLessThan(minified / 4);
  }
});

test('README says what the command installs, within a tenth', () => {
  const stated = readSizes();
  for (const { name, version, bytes } of packageSizes()) {
    expect(Math.abs((stated.get(`${name} ${version}`) ?? 0) - bytes), `${name} is ${bytes}: npm run sizes`).toBeLessThan(Math.max(bytes / 10, 60_000));
  }
});
