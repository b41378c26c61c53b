/** What is supported, for `aio2ts maps`, `aio2ts explain` and the support table of the docs. */
import type { AttributeEntry, Entry, FunctionEntry, Library } from '../maps/model.js';

export interface MapDescription {
  /** Qualified name: `asyncio.gather`, `asyncio.Queue.put`. */
  readonly id: string;
  /** `asyncio`: what comes before the first dot. */
  readonly library: string;
  readonly kind: 'function' | 'class' | 'method' | 'attribute' | 'constant' | 'module' | 'form';
  readonly docs: string;
  /** How it differs from Python in `readable`. */
  readonly differs: string | null;
  /** Known, but without a port: why. */
  readonly unported: string | null;
}

/** Every entry and every member of a class, sorted by id. */
export function describeLibrary(library: Library): readonly MapDescription[] {
  const descriptions: MapDescription[] = [];
  for (const [id, entry] of library.entries) {
    descriptions.push(describeEntry(id, entry));
    if (entry.kind !== 'class') continue;
    for (const [name, member] of Object.entries(entry.members)) descriptions.push(describeMember(`${id}.${name}`, member));
  }
  return descriptions.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function describeEntry(id: string, entry: Entry): MapDescription {
  const { kind, docs } = entry;
  const hasBehaviour = kind === 'function' || kind === 'class';
  return {
    id,
    library: libraryOf(id),
    kind,
    docs,
    differs: hasBehaviour ? entry.differs : null,
    unported: hasBehaviour ? entry.unported : null,
  };
}

function describeMember(id: string, member: FunctionEntry | AttributeEntry): MapDescription {
  const isMethod = member.kind === 'function';
  return {
    id,
    library: libraryOf(id),
    kind: isMethod ? 'method' : 'attribute',
    docs: member.docs,
    differs: isMethod ? member.differs : null,
    unported: isMethod ? member.unported : null,
  };
}

function libraryOf(id: string): string {
  return id.split('.', 1)[0]!;
}
