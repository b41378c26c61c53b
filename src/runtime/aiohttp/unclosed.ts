/** "Unclosed client session": said when one is collected, or at the end of the program. */
import { hostProcess, writeError } from '../asyncio/host-process.js';
import { repr } from '../python/repr.js';

interface Unclosed {
  readonly open: Set<{ readonly shown: string }>;
  readonly collected: FinalizationRegistry<{ readonly shown: string }>;
}

const key = Symbol.for('aio2ts.unclosedSessions');
const host = globalThis as { [key]?: Unclosed };

function unclosed(): Unclosed {
  return (host[key] ??= create());
}

function create(): Unclosed {
  const open = new Set<{ readonly shown: string }>();
  const report = (note: { readonly shown: string }): void => {
    if (open.delete(note)) writeError(`Unclosed client session\nclient_session: ${note.shown}`);
  };
  hostProcess()?.on('exit', () => [...open].forEach(report));
  return { open, collected: new FinalizationRegistry(report) };
}

/** Returns what says that it is closed. */
export function watchUnclosed(session: object): () => void {
  const { open, collected } = unclosed();
  const note = { shown: repr(session) };
  open.add(note);
  collected.register(session, note, note);
  return () => {
    open.delete(note);
    collected.unregister(note);
  };
}
