declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }
  function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>;
  export { subsetFont as default };
}
