/**
 * Pyodide, ready to run. Each program gets one of its own; the next is started as soon as one is taken, because starting
 * it takes longer than most programs.
 */
import { assets, pythonLockInfo } from 'playground:assets';
import { assetUrl, loadBytes, loadText } from '../load-asset.js';
import { isProgramEvent } from './program-events.js';
import { openSandbox, type Sandbox } from './sandbox.js';

export interface PythonSandbox extends Sandbox {
  /** Hands what it posts from now on to somebody else. */
  readonly listen: (received: (message: unknown) => void) => void;
}

export class PythonPool {
  private spare: Promise<PythonSandbox> | null = null;

  private hasStarted = false;

  /** What it is doing while one waits for it. */
  get startText(): string {
    return this.hasStarted ? 'starting…' : 'loading Pyodide, the first time only…';
  }

  take(): Promise<PythonSandbox> {
    const taken = this.spare ?? startPython();
    this.spare = null;
    void taken.then(() => (this.hasStarted = true), () => {});
    return taken;
  }

  /** To be called when a program is over: while it runs, the machine is its own. */
  prepare(): void {
    this.spare ??= startPython();
    this.spare.catch(() => {
      this.spare = null;
    });
  }
}

async function startPython(): Promise<PythonSandbox> {
  const [script, wasm, library] = await Promise.all([
    loadText(assetUrl(assets.pythonWorker)), loadBytes(assetUrl(assets.pythonWasm)), loadBytes(assetUrl(assets.pythonLibrary)),
  ]);
  let received: (message: unknown) => void = () => {};
  const isReady = new Promise<void>((resolve, reject) => {
    received = (message) => {
      if (!isProgramEvent(message)) return;
      if (message.kind === 'ready') resolve();
      if (message.kind === 'failed') reject(new Error(message.message));
    };
  });
  const sandbox = await openSandbox(`${script}\n//# sourceURL=pyodide.js\n`, (message) => received(message));
  sandbox.send({ kind: 'load', wasm, library, lockInfo: pythonLockInfo });
  await isReady;
  return { ...sandbox, listen: (listener) => void (received = listener) };
}
