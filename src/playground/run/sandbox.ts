/**
 * A worker that can reach neither the page nor the network: it lives in a frame that has an origin of its own and whose
 * policy forbids connections. Closing the frame ends the worker, whatever it is doing.
 */
import { FRAME_DOCUMENT } from './frame-script.js';

export interface Sandbox {
  /** Buffers in the message are handed over: they are large, and nobody here needs them any more. */
  readonly send: (message: object) => void;
  readonly close: () => void;
}

/** Starts a worker with the given module text. `received` is called with what the worker posts. */
export async function openSandbox(script: string, received: (message: unknown) => void): Promise<Sandbox> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.title = 'Sandbox of a program';
  frame.srcdoc = FRAME_DOCUMENT;
  const isLoaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  document.body.append(frame);
  await isLoaded;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => received(data);
  // An opaque origin has no name to give here; the frame's document is ours.
  frame.contentWindow!.postMessage(script, '*', [port2]);
  return {
    send: (message) => port1.postMessage(message, Object.values(message).filter((part) => part instanceof ArrayBuffer)),
    close: () => {
      port1.close();
      frame.remove();
    },
  };
}
