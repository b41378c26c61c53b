/** Types that contain themselves: a list of numbers and of such lists. They get a name, and are declared before the code. */
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';

export class RecursiveTypes {
  /** Types that are being printed; true once they were met inside themselves. */
  private readonly active = new Map<string, boolean>();
  private readonly names = new Map<string, string>();
  private readonly types = new Map<string, ir.TypeNode>();

  /** `key`: the same for the same type. */
  print(key: string, base: string, print: () => ir.TypeNode, cx: LowerContext): ir.TypeNode {
    const known = this.names.get(key);
    if (this.active.has(key)) {
      this.active.set(key, true);
      const name = known ?? cx.moduleName(base);
      this.names.set(key, name);
      return b.reference(name);
    }
    if (known !== undefined && this.types.has(key)) return b.reference(known);
    this.active.set(key, false);
    const printed = print();
    const isRecursive = this.active.get(key) === true;
    this.active.delete(key);
    if (!isRecursive) return printed;
    this.types.set(key, printed);
    return b.reference(this.names.get(key)!);
  }

  declarations(): readonly ir.Statement[] {
    return [...this.types].map(([key, type]): ir.Statement => ({ kind: 'TypeAliasDeclaration', name: this.names.get(key)!, type }));
  }
}
