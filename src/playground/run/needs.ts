/** What a program needs that a browser does not have. */
const MODULES: Readonly<Record<string, string>> = {
  aiofiles: 'files', aiohttp: 'network connections', aiosqlite: 'files', asyncpg: 'network connections', fastapi: 'network connections',
  http: 'network connections', httpx: 'network connections', multiprocessing: 'processes', redis: 'network connections',
  requests: 'network connections', shutil: 'files', signal: 'signals', socket: 'network connections', ssl: 'network connections',
  subprocess: 'processes', tempfile: 'files', threading: 'threads', urllib: 'network connections', websockets: 'network connections',
};

const CALLS: readonly (readonly [RegExp, string])[] = [
  [/\basyncio\.(?:open_connection|start_server|open_unix_connection|start_unix_server)\b/, 'network connections'],
  [/\basyncio\.create_subprocess_\w+/, 'processes'],
  [/\basyncio\.to_thread\b|\.run_in_executor\b|\bThreadPoolExecutor\b/, 'threads'],
  [/(?<![\w.])open\(/, 'files'],
  [/\badd_signal_handler\b/, 'signals'],
  [/\bsys\.argv\s*\[\s*[1-9]/, 'arguments'],
];

/** `files`, `threads` and so on, each once; empty where the program can run here. */
export function needsOf(source: string): readonly string[] {
  const code = source.replace(/^\s*#.*$/gm, '');
  const imported = Array.from(code.matchAll(/^\s*(?:from|import)\s+(\w+)/gm), ([, name]) => MODULES[name!]);
  const called = CALLS.map(([pattern, need]) => (pattern.test(code) ? need : undefined));
  return [...new Set([...imported, ...called].filter((need) => need !== undefined))];
}

/** Whether it asks somebody at a keyboard. */
export function readsInput(source: string): boolean {
  return /(?<![\w.])input\(|\bsys\.stdin\b/.test(source.replace(/^\s*#.*$/gm, ''));
}

/** `files and network connections`. */
export function listOf(needs: readonly string[]): string {
  return new Intl.ListFormat('en').format(needs);
}
