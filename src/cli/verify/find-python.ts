/** The CPython to compare with. */
import { spawnSync } from 'node:child_process';

export interface FoundPython {
  readonly command: string;
  readonly version: string;
}

/** Newest first among those that the port models; then whatever `python3` is. */
const CANDIDATES = ['python3.13', 'python3.12', 'python3.11', 'python3', 'python'];
const PROBE = 'import platform, sys; print(platform.python_implementation(), platform.python_version())';

/** Null where none answers. */
export function findPython(wanted: string | undefined, env: NodeJS.ProcessEnv): FoundPython | null {
  for (const command of wanted === undefined ? CANDIDATES : [wanted]) {
    const { status, stdout } = spawnSync(command, ['-c', PROBE], { encoding: 'utf8', env, timeout: 10_000 });
    const [name, version] = (stdout ?? '').trim().split(' ');
    // The stub of macOS and Windows that offers to install Python prints nothing; Python 2 has no asyncio.
    if (status === 0 && name === 'CPython' && version?.startsWith('3.') === true) return { command, version };
  }
  return null;
}
