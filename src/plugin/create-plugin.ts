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
/** Go has no lookahead. */
const NEVER = /$^x/;
/** What esbuild is given with errors: with nothing it forgets them. */
const NOTHING: Loaded = { code: '', map: { version: 3, sources: [], names: [], mappings: '' } };

export function createPlugin(loadCompiler: LoadCompiler): UnpluginInstance<PluginOptions | undefined, false> {
  return createUnplugin<PluginOptions | undefined, false>((options = {}, { framework }) => {
    const projects = new Projects(options, loadCompiler);
    return {
      name: 'aio2ts',
      enforce: 'pre',
      buildStart: () => projects.clear(),
      buildEnd: () => projects.typesWritten(),
      watchChange: (id) => {
        if (PYTHON.test(id)) projects.clear();
      },
      resolveId: (id, importer) => resolved(id, importer, projects),
      load: {
        filter: { id: PYTHON },
        async handler(id) {
          return load(id, projects, options, framework === 'webpack' || framework === 'rspack' ? throwing(this) : this);
        },
      },
      esbuild: {
        loader: () => 'js',
        onLoadFilter: PYTHON,
        onResolveFilter: NEVER,
        setup: (build) => resolveInEsbuild(build, projects),
      },
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

/** The file that an import of Python, or by Python, leads to; null where the bundler knows better. */
async function resolved(id: string, importer: string | undefined, projects: Projects): Promise<string | null> {
  if (importer === undefined) return PYTHON.test(id) && existsSync(resolve(id)) ? resolve(id) : null;
  if (!id.startsWith('.')) return null;
  if (PYTHON.test(importer)) return projects.resolve(id, importer);
  const file = resolve(dirname(importer), id);
  return PYTHON.test(id) && existsSync(file) ? file : null;
}

/** Of esbuild's PluginBuild. */
interface EsbuildResolving {
  onResolve(
    where: { readonly filter: RegExp; readonly namespace: string },
    resolve: (asked: { readonly path: string; readonly importer: string; readonly kind: string }) => Promise<{ path: string } | undefined>,
  ): void;
}

/** What unplugin resolves for esbuild has a namespace of its own: a module that somebody else imports too would be there twice. */
function resolveInEsbuild(build: EsbuildResolving, projects: Projects): void {
  build.onResolve({ filter: /^\.|\.pyw?$/, namespace: 'file' }, async ({ path, importer, kind }) => {
    const file = await resolved(path, kind === 'entry-point' ? undefined : importer, projects);
    return file === null ? undefined : { path: file };
  });
}

type Context = UnpluginBuildContext & UnpluginContext;

interface SourceMap {
  version: number;
  sources: string[];
  names: string[];
  mappings: string;
  sourcesContent?: string[];
}

interface Loaded {
  readonly code: string;
  readonly map: SourceMap;
}

async function load(id: string, projects: Projects, options: PluginOptions, context: Context): Promise<Loaded | null> {
  const project = await projectOf(id, projects, context);
  if (project === null) return NOTHING;
  for (const file of project.files) context.addWatchFile(file);
  const module = project.moduleAt(id);
  if (module === null) {
    const failure = project.failureOf(id);
    context.error(failure === null ? `${id} cannot be read` : messageOf(failure, id, project.sources));
    return NOTHING;
  }
  tell(module, project, options, context);
  const { code, map } = module.result;
  if (code === null || map === null) return NOTHING;
  // Rolldown, and Vite over it, know what a file holds by its ending alone, unless they are told.
  return Object.assign({ code, map: mapOf(map, module) }, { moduleType: 'js' });
}

async function projectOf(id: string, projects: Projects, context: Context): Promise<PythonProject | null> {
  try {
    return await projects.projectOf(id);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    const sources = new Sources(error.texts);
    context.error(joined(error.diagnostics.map((diagnostic) => messageOf(diagnostic, diagnostic.path, sources))));
    return null;
  }
}

function tell({ input, result }: ConvertedModule, { sources }: PythonProject, options: PluginOptions, context: Context): void {
  const shown = result.diagnostics.filter(({ severity }) => severity !== 'info' || options.verbose === true);
  const messageFor = (diagnostic: (typeof shown)[number]) => messageOf(diagnostic, input.absolute!, sources);
  for (const diagnostic of shown) if (diagnostic.severity !== 'error') context.warn(messageFor(diagnostic));
  const errors = shown.filter(({ severity }) => severity === 'error').map(messageFor);
  if (errors.length > 0) context.error(joined(errors));
}

/** Where an error is only taken down, as in webpack, what was not converted would be read as JavaScript. */
function throwing(context: Context): Context {
  return {
    ...context,
    error(told) {
      const error = new Error(typeof told === 'string' ? told : told.message);
      throw Object.assign(error, { stack: error.message });
    },
  };
}

/** The map with the Python itself, so that a browser shows it wherever the bundle is served from. */
function mapOf(map: string, { input }: ConvertedModule): SourceMap {
  const sources = [input.absolute!.startsWith('/') ? input.absolute! : pathToFileURL(input.absolute!).href];
  return { ...(JSON.parse(map) as SourceMap), sources, sourcesContent: [input.source] };
}
