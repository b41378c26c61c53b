/** What text streams have in common: files, `StringIO`, standard output. */
export interface TextStream {
  read(size?: number | null): string;
  readline(size?: number): string;
  readlines(hint?: number | null): string[];
  write(text: string): number;
  writelines(lines: Iterable<string>): null;
  flush(): null;
  [Symbol.iterator](): Iterator<string, unknown>;
}

/** What binary streams have in common: files, `BytesIO`. */
export interface BinaryStream {
  read(size?: number | null): Uint8Array;
  readline(size?: number): Uint8Array;
  readlines(hint?: number | null): Uint8Array[];
  write(bytes: Uint8Array): number;
  writelines(lines: Iterable<Uint8Array>): null;
  flush(): null;
  seek(offset: number, whence?: number): number;
  tell(): number;
  close(): null;
  [Symbol.iterator](): Iterator<Uint8Array, unknown>;
}
