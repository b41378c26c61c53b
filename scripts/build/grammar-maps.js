/** The repository's grammar maps, compiled; kept in node_modules/.cache until something that they depend on changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
const root = fileURLToPath(new URL('../../', import.meta.url));
export async function compileGrammarMaps() {
    const files = mapFiles();
    const cached = join(root, `node_modules/.cache/aio2ts/maps-${fingerprint(files)}.json`);
    if (existsSync(cached)) {
        return { maps: JSON.parse(readFileSync(cached, 'utf8')), diagnostics: [], files };
    }
    const compiled = await compile(files);
    if (compiled.diagnostics.length === 0) {
        mkdirSync(dirname(cached), { recursive: true });
        writeFileSync(cached, JSON.stringify(compiled.maps));
    }
    return { ...compiled, files };
}
async function compile(files) {
    const [{ compileMaps }, { stubParser }, { runtimeExports }, { ts }] = await Promise.all([
        import('../../src/maps/compile/compile-maps.js'),
        import('../../src/compiler/compile-user-maps.js'),
        import('./runtime-exports.js'),
        import('ts-morph'),
    ]);
    const parser = await stubParser({
        grammar: readFileSync(join(root, 'node_modules/tree-sitter-python/tree-sitter-python.wasm')),
        runtime: readFileSync(join(root, 'node_modules/web-tree-sitter/web-tree-sitter.wasm')),
    });
    const exports = runtimeExports(join(root, 'src/runtime'));
    const { library, diagnostics } = compileMaps(files, { ts, parser, handlers: null, exports });
    const names = Object.fromEntries(Array.from(exports, ([specifier, set]) => [specifier, [...set].sort()]));
    return { maps: { ...library, exports: names }, diagnostics };
}
function mapFiles() {
    return filesBelow('grammar-maps', /\.ya?ml$/).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
/** The maps, the code that compiles them, and the runtime that they import from. */
function fingerprint(files) {
    const hash = createHash('sha256');
    for (const { path, text } of files)
        hash.update(`${path}\0${text}\0`);
    for (const folder of ['src/maps', 'src/parse', 'src/runtime', 'src/target', 'src/syntax']) {
        for (const path of filesBelow(folder, /\.ts$/))
            hash.update(`${path}\0`).update(readFileSync(join(root, path)));
    }
    return hash.digest('hex').slice(0, 16);
}
function filesBelow(folder, name) {
    if (!existsSync(join(root, folder)))
        return [];
    const found = readdirSync(join(root, folder), { recursive: true });
    return found.filter((path) => name.test(path)).sort().map((path) => `${folder}/${path}`);
}
