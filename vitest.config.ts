import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    testTimeout: 20_000,
    // A page in a browser is late on a busy machine; what never comes fails all the same.
    expect: { poll: { timeout: 8000 } },
    coverage: { include: ['src/**'], exclude: ['src/**/*.test.ts', 'src/diagnostics/generated*.ts'] },
  },
});
