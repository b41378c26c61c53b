/** What the files of the built playground weigh on the way: compressed with brotli, as static hosts do. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @param quality 11 is what a static host stores; 9 is fast enough for large files. */
export function compressedSize(content: Uint8Array, quality = 11): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params }).length;
}

export function sizeTable(folder: string): string {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => statSync(join(folder, name)).isFile());
  const rows = names.map((name) => {
    const content = readFileSync(join(folder, name));
    return { name, size: content.length, compressed: compressedSize(content, content.length > 2_000_000 ? 5 : 11) };
  });
  rows.sort((one, other) => other.compressed - one.compressed);
  return rows.map(({ name, size, compressed }) => `${kilobytes(size)} ${kilobytes(compressed)}  ${name}`).join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}
