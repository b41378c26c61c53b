/** How the files of the runtime hang together, as the build writes it down. Paths are without extension. */
export interface RuntimeManifest {
  /** For each part (`asyncio`), each name that it exports: `asyncio/sleep#sleep`, the file and the name there. */
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For each file, the files that it imports. */
  readonly imports: Readonly<Record<string, readonly string[]>>;
}

/** The file that declares a name of a part; the part's index where the name is not known or goes by another one there. */
export function fileOf(manifest: RuntimeManifest, part: string, name: string | null): string {
  const origin = name === null ? undefined : manifest.exports[part]?.[name];
  const [file, declared] = origin?.split('#') ?? [];
  return file !== undefined && declared === name ? file : `${part}/index`;
}

/** The files and all that they import, directly or not; sorted. */
export function reachable(manifest: RuntimeManifest, files: Iterable<string>): readonly string[] {
  const found = new Set(files);
  for (const file of found) for (const imported of manifest.imports[file] ?? []) found.add(imported);
  return [...found].sort();
}
