/** A file from the disk: chosen, or dropped on the Python side. */
import { element } from '../elements.js';

const LIMIT = 1_000_000;

export interface OpenedFile {
  readonly name: string;
  readonly source: string;
}

export interface FileEvents {
  readonly opened: (file: OpenedFile) => void;
  /** Says why not. */
  readonly refused: (reason: string) => void;
}

export function installFileOpening({ opened, refused }: FileEvents): void {
  const chooser = element<HTMLInputElement>('file');
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      opened({ name: file.name, source: await readFile(file) });
    } catch (error) {
      refused(error instanceof Error ? error.message : String(error));
    }
  };
  element('open').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    void open(chooser.files?.[0]);
    chooser.value = '';
  });
  installDropping((file) => void open(file));
}

function installDropping(open: (file: File | undefined) => void): void {
  const pane = element('python-pane');
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  // Anywhere else the browser would leave the page to show the file.
  addEventListener('dragover', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    pane.classList.add('is-dropping');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) pane.classList.remove('is-dropping');
  });
  addEventListener('drop', (event) => {
    pane.classList.remove('is-dropping');
    if (!hasFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    open(event.dataTransfer?.files[0]);
  }, { capture: true });
}

async function readFile(file: File): Promise<string> {
  if (!/\.pyw?$/i.test(file.name)) throw new Error(`${file.name} is not a Python file: its name should end in .py`);
  if (file.size > LIMIT) throw new Error(`${file.name} is too large for the playground: aio2ts convert takes it`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} is not UTF-8 text: aio2ts convert knows other encodings`);
  }
}
