/** What an entry says of how it behaves; a file's `defaults` count where it does not. */
import type { Behaviour } from '../model.js';
import type { EntryContext } from './context.js';
import type { MapNode } from './map-node.js';

export function compileBehaviour(node: MapNode, isAsync: boolean, context: EntryContext): Behaviour {
  const said = (key: string): string | null => node.textOf(key) ?? context.defaults?.textOf(key) ?? null;
  return {
    suspends: isAsync
      ? ((said('suspends') ?? 'maybe') as Behaviour['suspends'])
      : ((node.textOf('suspends') ?? 'never') as Behaviour['suspends']),
    raises: (said('raises') ?? 'maybe') as Behaviour['raises'],
    effects: (said('effects') ?? 'writes') as Behaviour['effects'],
    needsTasks: said('needs-tasks') === 'true',
    blocks: node.textOf('blocks'),
    globals:
      node
        .get('globals')
        ?.items()
        .map((item) => item.text) ?? [],
    differs: node.textOf('differs'),
    docs: (node.textOf('docs') ?? '').trim(),
  };
}
