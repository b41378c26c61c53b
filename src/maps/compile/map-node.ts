/** A place in a map's YAML, with what is needed to point at it: values know where each of their characters stands. */
import { isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Span } from '../../syntax/ast.js';

export interface MapFile {
  /** As the user named it. */
  readonly path: string;
  readonly text: string;
}

export class MapNode {
  readonly file: MapFile;
  readonly node: Node | null;
  readonly span: Span;

  constructor(file: MapFile, node: Node | null, fallback: Span) {
    this.file = file;
    this.node = node;
    const range = node?.range;
    this.span = range ? { start: range[0], end: Math.max(range[0], range[1]) } : fallback;
  }

  get isObject(): boolean {
    return isMap(this.node);
  }

  get isList(): boolean {
    return isSeq(this.node);
  }

  /** The value of a scalar; undefined for lists and objects. */
  get value(): unknown {
    return isScalar(this.node) ? this.node.value : undefined;
  }

  /** The text of a scalar, numbers and booleans as they are written. */
  get text(): string {
    if (!isScalar(this.node)) return '';
    if (typeof this.node.value === 'string') return this.node.value;
    return this.node.source ?? String(this.node.value);
  }

  items(): MapNode[] {
    if (!isSeq(this.node)) return [];
    return this.node.items.map((item) => new MapNode(this.file, item as Node, this.span));
  }

  /** Keys with their places, in source order. */
  fields(): { readonly key: string; readonly keyNode: MapNode; readonly value: MapNode }[] {
    if (!isMap(this.node)) return [];
    return this.node.items.filter(isPair).map((pair) => {
      const keyNode = new MapNode(this.file, pair.key as Node, this.span);
      return { key: keyNode.text, keyNode, value: new MapNode(this.file, pair.value as Node | null, keyNode.span) };
    });
  }

  get(key: string): MapNode | null {
    return this.fields().find((field) => field.key === key)?.value ?? null;
  }

  textOf(key: string): string | null {
    return this.get(key)?.text ?? null;
  }

  flagOf(key: string): boolean {
    return this.get(key)?.value === true;
  }

  /** Where the value's character at `offset` stands in the file. */
  placeOf(offset: number): number {
    if (!isScalar(this.node)) return this.span.start;
    if (this.node.type === 'BLOCK_LITERAL' || this.node.type === 'BLOCK_FOLDED')
      return this.placeInBlock(this.node, offset);
    const quote = this.node.type === 'PLAIN' ? 0 : 1;
    return Math.min(this.span.start + quote + offset, this.span.end);
  }

  /** A block scalar: its lines follow the header, each behind the block's indentation. */
  private placeInBlock(node: Scalar, offset: number): number {
    const lines = String(node.value).slice(0, offset).split('\n');
    let start = this.file.text.indexOf('\n', this.span.start) + 1;
    for (let skipped = 1; skipped < lines.length; skipped++) start = this.file.text.indexOf('\n', start) + 1;
    const firstLine = this.file.text.slice(this.file.text.indexOf('\n', this.span.start) + 1);
    const indentation = /^(?:[ ]*\n)*([ ]*)/.exec(firstLine)?.[1]?.length ?? 0;
    return start + indentation + (lines.at(-1)?.length ?? 0);
  }
}
