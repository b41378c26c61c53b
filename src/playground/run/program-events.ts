/** What a running program tells the page. */
export type Stream = 'stdout' | 'stderr';

export type ProgramEvent =
  /** It can take a program. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'output'; readonly stream: Stream; readonly text: string }
  /** More than anybody reads: the page ends it. */
  | { readonly kind: 'flood' }
  /** `status` is null when it waits for something that will never come. */
  | { readonly kind: 'ended'; readonly status: number | null; readonly milliseconds: number }
  /** It could not be run at all. */
  | { readonly kind: 'failed'; readonly message: string };

export function isProgramEvent(value: unknown): value is ProgramEvent {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}
