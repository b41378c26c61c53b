/** `aio2ts playground`: serves the playground on this machine and opens it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { Host } from '../host.js';
import { playgroundFolder } from '../installation.js';
import { openBrowser } from '../playground/open-browser.js';
import { serveFolder, type ServedFolder } from '../playground/static-server.js';
import { UsageError } from '../usage-error.js';

const DEFAULT_PORT = 8741;
const EXAMPLES = `
Examples:
  aio2ts playground                  serve it and open the browser
  aio2ts playground --no-open        serve it only
  aio2ts playground --port 0         on any free port

It is served to this machine alone, and nothing that is written in it is sent anywhere. Ctrl+C ends it.`;

export function addPlayground(program: Command, host: Host): void {
  program
    .command('playground')
    .summary('paste Python in a browser and see the port')
    .description('Serves the playground on this machine and opens it in a browser.')
    .option('--port <number>', `the port (default: the first free one from ${DEFAULT_PORT} on)`, portNumber)
    .option('--no-open', 'do not open a browser')
    .addHelpText('after', EXAMPLES)
    .action(async ({ port, open }: { readonly port?: number; readonly open: boolean }) => {
      const folder = playgroundFolder();
      if (!existsSync(join(folder, 'index.html'))) {
        throw new UsageError(`${folder} has no playground; in a clone, npm run build:playground makes it.`);
      }
      const served = await serveNear(folder, port);
      const url = `http://localhost:${served.port}/`;
      host.stdout.write(`The playground is at ${url} (Ctrl+C ends it)\n`);
      if (open && !(await openBrowser(url))) host.stderr.write('aio2ts: no browser could be opened; open the address yourself.\n');
      await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
      await served.close();
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/** A port that was asked for has to be free; otherwise the next free one will do. */
async function serveNear(folder: string, wanted: number | undefined): Promise<ServedFolder> {
  for (let port = wanted ?? DEFAULT_PORT; ; port += 1) {
    try {
      return await serveFolder(folder, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (wanted !== undefined) throw new UsageError(`Port ${wanted} is taken.`);
    }
  }
}
