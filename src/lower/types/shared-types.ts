/** Types that are written in many places of a module: records, and functions with long types. They get a name. */
import type { Site } from '../../analyze/site.js';
import type { Type } from '../../analyze/types.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { TypeHints } from './type-hints.js';

const PLACEHOLDER: ir.TypeNode = { kind: 'KeywordType', name: 'unknown' };

/** One of them, and what becomes of it: known when the module is done. */
export class SharedType implements ir.SharedTypeUse {
  name: string | null = null;
  inline: ir.TypeNode | null = null;
  private readonly id: number;
  // Private to JavaScript too: who walks the IR sees the type once, where it is declared or stands inline.
  #structure: ir.TypeNode = PLACEHOLDER;
  #uses = 0;
  #isRecursive = false;

  constructor(id: number) {
    this.id = id;
  }

  /** It contains itself. */
  get isRecursive(): boolean {
    return this.#isRecursive;
  }

  get structure(): ir.TypeNode {
    return this.#structure;
  }

  printedAs(structure: ir.TypeNode): void {
    this.#structure = structure;
  }

  use(): ir.TypeNode {
    this.#uses += 1;
    if (this.#structure === PLACEHOLDER && this.#uses > 1) this.#isRecursive = true;
    return { kind: 'SharedType', shared: this };
  }

  /** Worth a name: long enough, in enough places. */
  isNamed(): boolean {
    if (this.#isRecursive) return true;
    return this.#uses * widthOf(this.#structure) > 150 && this.#uses > 2;
  }

  /** Equal for equal types alone. */
  toJSON(): string {
    return `#${this.id}`;
  }
}

export class SharedTypes {
  private readonly ofRecords = new Map<Site, SharedType>();
  private readonly ofFunctions = new Map<string, { readonly shared: SharedType; readonly type: Type }>();

  /** The type of a record: of one allocation site, and so the same wherever it is written. */
  record(site: Site, print: () => ir.TypeNode): ir.TypeNode {
    const known = this.ofRecords.get(site);
    if (known !== undefined) return known.use();
    const shared = new SharedType(this.size);
    this.ofRecords.set(site, shared);
    const use = shared.use();
    shared.printedAs(print());
    return use;
  }

  /** The type of a function, or of one of several. */
  function(type: Type, printed: ir.TypeNode): ir.TypeNode {
    if (widthOf(printed) < 40) return printed;
    const key = JSON.stringify(printed);
    let known = this.ofFunctions.get(key);
    if (known === undefined) {
      known = { shared: new SharedType(this.size), type };
      known.shared.printedAs(printed);
      this.ofFunctions.set(key, known);
    }
    return known.shared.use();
  }

  private get size(): number {
    return this.ofRecords.size + this.ofFunctions.size;
  }

  /** Decides which types get names, and declares them. */
  declarations(cx: LowerContext): readonly ir.Statement[] {
    const named: ir.Statement[] = [];
    let names: TypeHints | null = null;
    const decide = (shared: SharedType, nameOf: (hints: TypeHints) => string): void => {
      if (shared.isNamed()) {
        shared.name = cx.moduleName(nameOf((names ??= new TypeHints(cx))));
        named.push(declarationOf(shared.name, shared.structure));
      } else shared.inline = shared.structure;
    };
    for (const [site, shared] of this.ofRecords) decide(shared, (hints) => hints.ofRecord(site) ?? 'Fields');
    for (const { shared, type } of this.ofFunctions.values()) decide(shared, (hints) => hints.ofFunction(type) ?? 'Callback');
    return named;
  }
}

function declarationOf(name: string, type: ir.TypeNode): ir.Statement {
  if (type.kind !== 'ObjectType') return { kind: 'TypeAliasDeclaration', name, type };
  return { kind: 'InterfaceDeclaration', name, extends: [], members: type.members };
}

/** How many characters it takes, roughly. */
function widthOf(type: ir.TypeNode): number {
  const all = (types: readonly ir.TypeNode[]): number => types.reduce((sum, one) => sum + widthOf(one) + 2, 0);
  switch (type.kind) {
    case 'ReferenceType': return type.name.length + all(type.args);
    case 'ArrayType': return widthOf(type.element) + 2;
    case 'TupleType': return all(type.elements.map((element) => element.type));
    case 'UnionType':
    case 'IntersectionType': return all(type.members);
    case 'FunctionType': return all(type.parameters.map((parameter) => parameter.type)) + widthOf(type.returns) + 6;
    case 'ObjectType': return type.members.reduce((sum, member) => sum + (member.kind === 'PropertySignature' ? member.key.length + widthOf(member.type) + 4 : 10), 4);
    case 'SharedType': return type.shared instanceof SharedType ? widthOf(type.shared.structure) : 6;
    default: return 6;
  }
}
