/** The name by which Python imports a file, and the folder that such names start from. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

export interface ModuleIdentity {
  /** The folder that would be on `sys.path`: the nearest one above that is not a package. */
  readonly root: string;
  readonly name: string;
  readonly isPackage: boolean;
}

/** The first folder, from `folder` upwards, without an `__init__.py`. */
export function packageRoot(folder: string): string {
  let root = folder;
  while (existsSync(join(root, '__init__.py')) && dirname(root) !== root) root = dirname(root);
  return root;
}

export function moduleIdentity(file: string, root = packageRoot(dirname(file))): ModuleIdentity {
  const isPackage = basename(file) === '__init__.py' && dirname(file) !== root;
  const path = relative(root, isPackage ? dirname(file) : file.replace(/\.pyw?$/, ''));
  return { root, name: path.split(sep).join('.'), isPackage };
}
