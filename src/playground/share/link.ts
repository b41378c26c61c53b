/**
 * The link that carries a source: compressed in the fragment, which browsers keep to themselves. Nothing is sent anywhere,
 * and what a link brings is shown and converted, never run.
 */
import { defaultSettings, type Settings } from '../options/settings.js';

export interface Shared {
  readonly source: string;
  readonly path: string;
  readonly settings: Settings;
}

/** A link that unpacks to more than this is none of ours. */
const LIMIT = 1_000_000;

/** `#code=...&name=app.py`; settings only where they are not the usual ones. */
export async function toFragment({ source, path, settings }: Shared): Promise<string> {
  const parameters = new URLSearchParams({ code: await pack(source), name: path });
  const { fidelity, names, runtime, isVirtual, input } = settings;
  if (fidelity !== defaultSettings.fidelity) parameters.set('fidelity', fidelity);
  if (names !== defaultSettings.names) parameters.set('names', names);
  if (runtime !== defaultSettings.runtime) parameters.set('runtime', runtime);
  if (isVirtual !== defaultSettings.isVirtual) parameters.set('clock', isVirtual ? 'virtual' : 'real');
  if (input !== '') parameters.set('input', input);
  return `#${parameters.toString()}`;
}

/**
 * Null where the fragment carries no source.
 * @throws Error where it carries one that cannot be unpacked.
 */
export async function fromFragment(fragment: string): Promise<Shared | null> {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const code = parameters.get('code');
  if (code === null) return null;
  const name = parameters.get('name') ?? '';
  return {
    source: await unpack(code),
    path: /^[\w.-]{1,80}\.pyw?$/.test(name) ? name : 'app.py',
    settings: {
      ...defaultSettings,
      fidelity: parameters.get('fidelity') === 'exact' ? 'exact' : 'readable',
      names: parameters.get('names') === 'preserve' ? 'preserve' : 'camel',
      runtime: parameters.get('runtime') === 'vendor' ? 'vendor' : 'import',
      isVirtual: parameters.get('clock') !== 'real',
      input: (parameters.get('input') ?? '').slice(0, LIMIT),
    },
  };
}

async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function unpack(packed: string): Promise<string> {
  const characters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(characters, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > LIMIT) throw new Error('The link holds more than a program');
  }
  return text + decoder.decode();
}
