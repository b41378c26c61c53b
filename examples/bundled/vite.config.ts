import { vite as aio2ts } from 'aio2ts/plugin';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [aio2ts({ types: true })],
  build: { sourcemap: true },
});
