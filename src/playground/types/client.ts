/** The page's side of the type check: one worker a check, since most people never ask for a second. */
import type { Problem, TypeCheckReply, TypeCheckRequest } from '../protocol.js';

export function checkTypesOf(request: TypeCheckRequest): Promise<readonly Problem[]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'type-check' });
  const checked = new Promise<readonly Problem[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<TypeCheckReply>) => {
      if (data.kind === 'checked') resolve(data.problems);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'TypeScript cannot be loaded'));
  });
  worker.postMessage(request);
  return checked.finally(() => worker.terminate());
}
