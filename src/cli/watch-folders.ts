/** Calls back after `.py` files below the folders change; several changes at once count as one. */
import { watch } from 'node:fs/promises';

const SETTLE_MS = 80;

export async function watchFolders(folders: readonly string[], changed: () => Promise<void>): Promise<void> {
  const runner = new SettledRunner(changed);
  await Promise.all(
    folders.map(async (folder) => {
      for await (const { filename } of watch(folder, { recursive: true })) {
        if (filename?.endsWith('.py') === true) runner.request();
      }
    }),
  );
}

/** Never two runs at once; a request during a run leads to one more. */
class SettledRunner {
  private readonly run: () => Promise<void>;
  private timer: NodeJS.Timeout | null = null;
  private current: Promise<void> = Promise.resolve();

  constructor(run: () => Promise<void>) {
    this.run = run;
  }

  request(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      this.current = this.current.then(this.run);
    }, SETTLE_MS);
  }
}
