/** The page's side of the compile worker. While a text is converted, only the newest of those that follow is kept. */
import type { CompileReply, CompileRequest, Conversion, ConversionOptions, RunnableProgram } from '../protocol.js';
import { compileWorker } from './start-worker.js';

export interface ConversionEvents {
  readonly converted: (conversion: Conversion) => void;
  /** The compiler cannot be loaded, or has died: nothing will be converted any more. */
  readonly failed: (message: string) => void;
}

interface Wanted {
  readonly source: string;
  readonly path: string;
  readonly options: ConversionOptions;
}

export class CompileClient {
  private readonly worker = compileWorker;
  private readonly events: ConversionEvents;
  private readonly programs = new Map<number, (program: RunnableProgram) => void>();
  private lastId = 0;
  private shownId = 0;
  private isBusy = false;
  private next: Wanted | null = null;

  constructor(events: ConversionEvents) {
    this.events = events;
    this.worker.onmessage = ({ data }: MessageEvent<CompileReply>) => this.receive(data);
    this.worker.onerror = (event) => events.failed(event.message || 'its script cannot be loaded');
  }

  convert(wanted: Wanted): void {
    if (this.isBusy) {
      this.next = wanted;
    } else {
      this.isBusy = true;
      this.send({ kind: 'convert', id: ++this.lastId, ...wanted });
    }
  }

  /** The port, to be run. */
  program(wanted: Wanted): Promise<RunnableProgram> {
    const id = ++this.lastId;
    this.send({ kind: 'program', id, ...wanted });
    return new Promise((resolve) => this.programs.set(id, resolve));
  }

  private send(request: CompileRequest): void {
    this.worker.postMessage(request);
  }

  private receive(reply: CompileReply): void {
    if (reply.kind === 'failed') {
      this.events.failed(reply.message);
    } else if (reply.kind === 'program') {
      this.programs.get(reply.id)?.(reply.program);
      this.programs.delete(reply.id);
    } else if (reply.kind === 'converted') {
      // Of a provisional port the final one may come after that of a newer text.
      if (reply.id < this.shownId) return;
      this.shownId = reply.id;
      this.isBusy = false;
      this.events.converted(reply.conversion);
      const { next } = this;
      this.next = null;
      if (next !== null) this.convert(next);
    }
  }
}
