/** The plugin over a given compiler. Programs use `aio2ts/plugin`. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createUnplugin, type UnpluginBuildContext, type UnpluginContext, type UnpluginInstance } from 'unplugin';
import { SetupFailure } from '../cli/setup-failure.js';
import { Sources } from '../diagnostics/index.js';
import type { PluginOptions } from './options.js';
import { Projects, type LoadCompiler } from './projects.js';
import type { ConvertedModule, PythonProject } from './python-project.js';
import { joined, messageOf } from './report.js';

const PYTHON = /\.pyw?$/;

export function createPlugin(loadCompiler: LoadCompiler): UnpluginInstance<PluginOptions | undefined, false> {
  return createUnplugin<PluginOptions | undefined, false>((options = {}) => {
    const projects = new Projects(options, loadCompiler);
    return {
      name: 'aio2ts',
      enforce: 'pre',
      buildStart: () => projects.clear(),
      watchChange: (id) => {
        if (PYTHON.test(id)) projects.clear();
      },
      resolveId: async (id, importer) => {
        if (importer === undefined) return PYTHON.test(id) && existsSync(resolve(id)) ? resolve(id) : null;
        if (PYTHON.test(importer) && id.startsWith('.')) return projects.resolve(id, importer);
        const file = resolve(dirname(importer), id);
        return id.startsWith('.') && PYTHON.test(id) && existsSync(file) ? file : null;
      },
      load: {
        filter: { id: PYTHON },
        async handler(id) {
          return load(id, projects, options, this);
        },
      },
      esbuild: { loader: () => 'js' },
      vite: {
        // A change of one module may change what the others become.
        async hotUpdate({ file, modules }) {
          if (!PYTHON.test(file)) return undefined;
          const project = await projects.projectOf(file);
          const graph = this.environment.moduleGraph;
          const all = [...project.files].flatMap((path) => [...(graph.getModulesByFile(path.replaceAll('\\', '/')) ?? [])]);
          return [...new Set([...modules, ...all])];
        },
      },
    };
  });
}

interface Loaded {
  readonly code: string;
  readonly map: string;
}

async function load(
  id: string,
  projects: Projects,
  options: PluginOptions,
  context: UnpluginBuildContext & UnpluginContext,
): Promise<Loaded | null> {
  const project = await projectOf(id, projects, context);
  if (project === null) return null;
  for (const file of project.files) context.addWatchFile(file);
  const module = project.moduleAt(id);
  if (module === null) {
    const failure = project.failureOf(id);
    context.error(failure === null ? `${id} cannot be read` : messageOf(failure, id, project.sources));
    return null;
  }
  tell(module, project, options, context);
  const { code, map } = module.result;
  // Rolldown, and Vite over it, know what a file holds by its ending alone, unless they are told.
  return code === null || map === null ? null : Object.assign({ code, map: mapOf(map, module) }, { moduleType: 'js' });
}

async function projectOf(id: string, projects: Projects, context: UnpluginContext): Promise<PythonProject | null> {
  try {
    return await projects.projectOf(id);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    const sources = new Sources(error.texts);
    context.error(joined(error.diagnostics.map((diagnostic) => messageOf(diagnostic, diagnostic.path, sources))));
    return null;
  }
}

function tell({ input, result }: ConvertedModule, { sources }: PythonProject, options: PluginOptions, context: UnpluginContext): void {
  const shown = result.diagnostics.filter(({ severity }) => severity !== 'info' || options.verbose === true);
  const messageFor = (diagnostic: (typeof shown)[number]) => messageOf(diagnostic, input.absolute!, sources);
  for (const diagnostic of shown) if (diagnostic.severity !== 'error') context.warn(messageFor(diagnostic));
  const errors = shown.filter(({ severity }) => severity === 'error').map(messageFor);
  if (errors.length > 0) context.error(joined(errors));
}

/** The map with the Python itself, so that a browser shows it wherever the bundle is served from. */
function mapOf(map: string, { input }: ConvertedModule): string {
  const sources = [input.absolute!.startsWith('/') ? input.absolute! : pathToFileURL(input.absolute!).href];
  return JSON.stringify({ ...(JSON.parse(map) as object), sources, sourcesContent: [input.source] });
}
