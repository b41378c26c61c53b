/**
 * `import { main } from "./worker.py"` in a bundled project.
 *
 * @example
 * import { vite as aio2ts } from 'aio2ts/plugin';
 *
 * export default { plugins: [aio2ts({ names: 'preserve' })] };
 */
import type { UnpluginInstance } from 'unplugin';
import { installedServices } from '../cli/installed-services.js';
import { createPlugin } from './create-plugin.js';
import type { PluginOptions } from './options.js';

export type { PluginOptions } from './options.js';

type Instance = UnpluginInstance<PluginOptions | undefined, false>;

const plugin: Instance = createPlugin((maps) => installedServices().loadCompiler(maps));

export const vite: Instance['vite'] = plugin.vite;
export const rollup: Instance['rollup'] = plugin.rollup;
export const rolldown: Instance['rolldown'] = plugin.rolldown;
export const esbuild: Instance['esbuild'] = plugin.esbuild;
export const webpack: Instance['webpack'] = plugin.webpack;
