/** The form of the options: plain inputs, whose names are those of the settings. */
import type { Settings } from './settings.js';

export function showSettings(form: HTMLFormElement, settings: Settings): void {
  for (const name of ['fidelity', 'names', 'runtime'] as const) {
    const radios = form.elements.namedItem(name) as RadioNodeList;
    radios.value = settings[name];
  }
  (form.elements.namedItem('virtual') as HTMLInputElement).checked = settings.isVirtual;
  (form.elements.namedItem('input') as HTMLTextAreaElement).value = settings.input;
  (form.elements.namedItem('limit') as HTMLSelectElement).value = String(settings.timeLimit);
}

export function readSettings(form: HTMLFormElement): Settings {
  const data = new FormData(form);
  return {
    fidelity: data.get('fidelity') === 'exact' ? 'exact' : 'readable',
    names: data.get('names') === 'preserve' ? 'preserve' : 'camel',
    runtime: data.get('runtime') === 'vendor' ? 'vendor' : 'import',
    isVirtual: data.get('virtual') !== null,
    input: String(data.get('input') ?? '').replace(/\r\n/g, '\n'),
    timeLimit: Number(data.get('limit') ?? 10),
  };
}
