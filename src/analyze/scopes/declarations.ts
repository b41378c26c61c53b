/** The functions and classes of the program: what is known of them before anything is inferred. */
import type { ClassEntry } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import { makeCell } from '../cell.js';
import type { ClassInfo, DataclassInfo, FunctionInfo, ModuleInfo, ParameterInfo, Scope } from '../program.js';
import { never, unknown } from '../types.js';
import { dataclassOf, initOnlyType } from './dataclasses.js';
import { isMetaclassEntry, namesOfMade, pathOf } from './made.js';
import { isOverloadStub } from './overload-stub.js';
import type { Resolver } from './resolver.js';
import { bodyYields, ownStatements } from './walk.js';

/** Decorators that say what a function is rather than change it. */
const ROLES: Readonly<Record<string, FunctionInfo['role']>> = {
  'builtins.property': 'property', 'builtins.staticmethod': 'staticMethod', 'builtins.classmethod': 'classMethod',
  'functools.cached_property': 'property',
};
/** Decorators that leave nothing to do at run time. */
const SILENT = new Set([
  'abc.abstractmethod', 'typing.overload', 'typing.override', 'typing.final', 'typing.no_type_check', 'typing.runtime_checkable',
  'typing_extensions.override', 'typing_extensions.final', 'typing_extensions.overload', 'typing_extensions.runtime_checkable',
]);

export class Declarations {
  readonly functions: FunctionInfo[] = [];
  readonly classes: ClassInfo[] = [];
  private readonly resolver: Resolver;

  constructor(resolver: Resolver) {
    this.resolver = resolver;
  }

  /** All modules must have their scopes by now. */
  declare(module: ModuleInfo): void {
    this.inScope(module.node.body, module.scope, module, null, '');
  }

  private inScope(body: readonly ast.Statement[], scope: Scope, module: ModuleInfo, owner: ClassInfo | null, prefix: string): void {
    for (const node of ownStatements(body)) {
      if (node.kind === 'FunctionDef' && isOverloadStub(node)) continue;
      if (node.kind === 'FunctionDef') this.functionDef(node, scope, module, owner, prefix);
      else if (node.kind === 'ClassDef') this.classDef(node, scope, module, prefix);
      else if (node.kind === 'Import' || node.kind === 'ImportFrom') {
        for (const alias of node.names) this.resolver.importOf.set(alias.id, node);
      }
    }
  }

  private functionDef(node: ast.FunctionDef, scope: Scope, module: ModuleInfo, owner: ClassInfo | null, prefix: string): void {
    const qualifiedName = prefix + node.name.text;
    const info = this.functionInfo(node, qualifiedName, scope, module, owner);
    if (owner !== null) this.addMethod(owner, info, node);
    this.inScope(node.body.body, info.scope, module, null, `${qualifiedName}.<locals>.`);
  }

  private functionInfo(
    node: ast.FunctionDef, qualifiedName: string, scope: Scope, module: ModuleInfo, owner: ClassInfo | null,
  ): FunctionInfo {
    const inner = this.resolver.tables.scopes[node.id]!;
    const { role, decorators } = this.rolesOf(node, owner);
    const info: FunctionInfo = {
      kind: 'functionInfo', name: node.name.text, qualifiedName, node, module, scope: inner,
      symbol: scope.symbols.get(node.name.text) ?? null, owner, role,
      parameters: parametersOf(node.parameters, inner), isCoroutine: node.isAsync, isGenerator: bodyYields(node.body.body),
      declaredReturn: null, returns: makeCell(), yields: makeCell(), sends: makeCell(), colour: node.isAsync ? 'async' : 'sync',
      escapes: false, isValue: false, decorators, isDecorated: decorators.length > 0, mayRaise: true, suspends: 'maybe',
      typeParameters: [], decorator: null,
    };
    this.resolver.functions[node.id] = info;
    this.functions.push(info);
    return info;
  }

  /** A lambda's info is made when inference meets it: it has no name to be found by. */
  lambda(node: ast.Lambda, module: ModuleInfo, qualifiedName: string): FunctionInfo {
    const known = this.resolver.functions[node.id];
    if (known !== undefined) return known;
    const scope = this.resolver.tables.scopes[node.id]!;
    const info: FunctionInfo = {
      kind: 'functionInfo', name: '<lambda>', qualifiedName, node, module, scope, symbol: null, owner: null, role: 'lambda',
      parameters: parametersOf(node.parameters, scope), isCoroutine: false, isGenerator: false, declaredReturn: null,
      returns: makeCell(), yields: makeCell(), sends: makeCell(), colour: 'sync', escapes: false, isValue: true, decorators: [],
      isDecorated: false, mayRaise: true, suspends: 'never', typeParameters: [], decorator: null,
    };
    this.resolver.functions[node.id] = info;
    this.functions.push(info);
    return info;
  }

  private rolesOf(node: ast.FunctionDef, owner: ClassInfo | null): { role: FunctionInfo['role']; decorators: ast.Expression[] } {
    let role: FunctionInfo['role'] = owner === null ? 'function' : 'method';
    if (owner !== null && owner.isMetaclass) role = 'staticMethod';
    if (owner !== null && ['__new__', '__init_subclass__', '__class_getitem__'].includes(node.name.text)) role = 'classMethod';
    const decorators: ast.Expression[] = [];
    for (const decorator of node.decorators) {
      if (decorator.kind === 'Attribute' && ['setter', 'deleter', 'getter'].includes(decorator.attribute.text)) {
        role = decorator.attribute.text === 'getter' ? 'property' : (decorator.attribute.text as 'setter' | 'deleter');
        continue;
      }
      const id = this.resolver.entryOf(decorator)?.id ?? '';
      if (ROLES[id] !== undefined) role = ROLES[id]!;
      else if (!SILENT.has(id)) decorators.push(decorator);
    }
    return { role, decorators };
  }

  /** Its methods then take the class that they are called on as an argument. */
  private isMetaclass(node: ast.ClassDef): boolean {
    return node.bases.some((base) => isMetaclassEntry(this.resolver.entryOf(base)?.id ?? ''));
  }

  private addMethod(owner: ClassInfo, info: FunctionInfo, node: ast.FunctionDef): void {
    if (info.role === 'setter') (owner.setters as Map<string, FunctionInfo>).set(node.name.text, info);
    else if (info.role !== 'deleter') (owner.methods as Map<string, FunctionInfo>).set(node.name.text, info);
  }

  private classDef(node: ast.ClassDef, scope: Scope, module: ModuleInfo, prefix: string): void {
    const qualifiedName = node.title ?? prefix + node.name.text;
    const inner = this.resolver.tables.scopes[node.id]!;
    const info: ClassInfo = {
      kind: 'classInfo', name: node.name.text, qualifiedName, node, module, scope: inner,
      symbol: scope.symbols.get(node.name.text)!, mro: [], bases: [], methods: new Map(), setters: new Map(), attributes: new Map(),
      dataclass: null, isException: false, subclasses: [], typeParameters: node.typeParameters.map(({ name }) => name.text), isMetaclass: this.isMetaclass(node), metaclass: null, made: [], special: null,
    };
    this.resolver.classes[node.id] = info;
    this.classes.push(info);
    this.inScope(node.body.body, inner, module, info, `${qualifiedName}.`);
  }

  // ---- once everything is declared --------------------------------------------------------------------

  /** Bases, method resolution order and attributes; bases before the classes that derive from them. */
  completeClasses(): void {
    const done = new Set<ClassInfo>();
    const complete = (info: ClassInfo): void => {
      if (done.has(info)) return;
      done.add(info);
      info.bases = info.node.bases.map((base) => this.baseOf(base)).filter((base) => base !== 'form');
      for (const base of info.bases) if (base?.kind === 'classInfo') complete(base);
      const metaclass = this.metaclassOf(info);
      if (metaclass !== null) complete(metaclass);
      this.completeClass(info);
    };
    this.classes.forEach(complete);
  }

  private baseOf(node: ast.Expression): ClassInfo | ClassEntry | null | 'form' {
    const named = node.kind === 'Subscript' ? node.value : node;
    const found = this.resolver.declarationOf(named);
    if (found?.kind === 'classInfo' || found?.kind === 'class') return found;
    return found?.kind === 'form' ? 'form' : null;
  }

  /** `metaclass=Registry` of a class of the program. */
  private metaclassOf(info: ClassInfo): ClassInfo | null {
    const value = info.node.keywords.find(({ arg }) => arg?.text === 'metaclass')?.value;
    const found = value === undefined ? null : this.resolver.declarationOf(value);
    return found?.kind === 'classInfo' && found !== info ? found : null;
  }

  private completeClass(info: ClassInfo): void {
    const mutable = info as { -readonly [K in keyof ClassInfo]: ClassInfo[K] };
    mutable.mro = linearize(info);
    const metaclass = this.metaclassOf(info);
    if (metaclass !== null) metaclass.made.push(info);
    mutable.metaclass = metaclass ?? info.mro.map((base) => (base.kind === 'classInfo' ? base.metaclass : null)).find((found) => found !== null) ?? null;
    for (const base of info.bases) if (base?.kind === 'classInfo') base.subclasses.push(info);
    mutable.isException = info.mro.some((base) => base.kind === 'class' && base.isException);
    mutable.special = this.specialOf(info);
    const variables = info.node.bases.flatMap((base) => this.genericParameters(base));
    if (variables.length > 0) mutable.typeParameters = [...new Set([...info.typeParameters, ...variables])];
    this.classAttributes(info);
    mutable.dataclass = dataclassOf(info, this.resolver) satisfies DataclassInfo | null;
  }

  private genericParameters(base: ast.Expression): string[] {
    if (base.kind !== 'Subscript') return [];
    const form = this.resolver.entryOf(base.value);
    if (form?.kind !== 'form' || (form.form !== 'Generic' && form.form !== 'Protocol')) return [];
    const args = base.index.kind === 'Tuple' ? base.index.elements : [base.index];
    return args.flatMap((arg) => (arg.kind === 'Name' ? [arg.text] : []));
  }

  private specialOf(info: ClassInfo): ClassInfo['special'] {
    for (const node of info.node.bases) {
      const named = node.kind === 'Subscript' ? node.value : node;
      const id = this.resolver.entryOf(named)?.id ?? '';
      if (/^enum\.(Enum|IntEnum|StrEnum|Flag|IntFlag)$/.test(id)) return 'enum';
      if (id === 'collections.namedtuple') return 'namedtuple';
      const last = /^typing(?:_extensions)?\.(NamedTuple|TypedDict|Protocol)$/.exec(id)?.[1];
      if (last !== undefined) return last.toLowerCase() as ClassInfo['special'];
    }
    const inherited = info.bases.find((base) => base?.kind === 'classInfo' && base.special !== null && base.special !== 'protocol');
    return inherited?.kind === 'classInfo' ? inherited.special : null;
  }

  private classAttributes(info: ClassInfo): void {
    for (const statement of ownStatements(info.node.body.body)) {
      if (statement.kind === 'AnnAssign' && statement.target.kind === 'Name') {
        const annotation = statement.annotation.kind === 'EllipsisLiteral' ? null : (initOnlyType(statement.annotation, this.resolver) ?? statement.annotation);
        this.addAttribute(info, statement.target.text, statement, annotation, statement.value, true);
      } else if (statement.kind === 'Assign') {
        for (const target of statement.targets) {
          if (target.kind === 'Name') this.addAttribute(info, target.text, statement, null, statement.value, true);
        }
      } else if (statement.kind === 'ClassDef') this.addAttribute(info, statement.name.text, statement, null, null, true);
    }
    for (const method of info.methods.values()) this.instanceAttributes(info, method);
    for (const method of info.setters.values()) this.instanceAttributes(info, method);
    if (info.isMetaclass) return;
    for (const method of info.methods.values()) this.attributesOfMade(info, method);
    for (const method of info.metaclass?.methods.values() ?? []) this.attributesOfMade(info, method);
  }

  /** `cls.registry = {}` in a class method or in the metaclass, `instance.log = []` in `__new__`. */
  private attributesOfMade(info: ClassInfo, method: FunctionInfo): void {
    const ofMetaclass = method.owner !== info;
    if (method.node.kind === 'Lambda' || (!ofMetaclass && method.role !== 'classMethod')) return;
    if (ofMetaclass && info.metaclass !== this.metaclassOf(info)) return;
    const { classes, instances } = namesOfMade(method, ofMetaclass);
    for (const statement of ownStatements(method.node.body.body)) {
      const targets = statement.kind === 'Assign' ? statement.targets : statement.kind === 'AnnAssign' ? [statement.target] : [];
      for (const target of targets.flatMap((each) => (each.kind === 'Tuple' ? each.elements : [each]))) {
        if (target.kind !== 'Attribute' || lookupProperty(info, target.attribute.text)) continue;
        const receiver = pathOf(target.value);
        if (receiver === null) continue;
        const annotation = statement.kind === 'AnnAssign' ? statement.annotation : null;
        if (instances.has(receiver)) this.addAttribute(info, target.attribute.text, statement, annotation, null, false);
        else if (classes.has(receiver) && findAttribute(info, target.attribute.text) === undefined && !info.methods.has(target.attribute.text))
          this.addAttribute(info, target.attribute.text, statement, annotation, null, true, true);
      }
    }
  }

  /** `self.x = ...` anywhere in a method, `__init__` first or not. */
  private instanceAttributes(info: ClassInfo, method: FunctionInfo): void {
    const self = method.parameters[0]?.name;
    // What is assigned goes through `__setattr__`, wherever that puts it.
    if (setsAttributes(info)) return;
    if (self === undefined || method.role === 'staticMethod' || method.role === 'classMethod' || method.node.kind === 'Lambda') return;
    for (const statement of ownStatements(method.node.body.body)) {
      if (statement.kind === 'AnnAssign') this.selfTarget(info, self, statement.target, statement, statement.annotation);
      else if (statement.kind === 'Assign') statement.targets.forEach((target) => this.selfTarget(info, self, target, statement, null));
      else if (statement.kind === 'With') statement.items.forEach((item) => item.target && this.selfTarget(info, self, item.target, item, null));
      else if (statement.kind === 'For') this.selfTarget(info, self, statement.target, statement, null);
    }
  }

  private selfTarget(info: ClassInfo, self: string, target: ast.Expression, node: ast.Node, annotation: ast.Expression | null): void {
    if (target.kind === 'Tuple' || target.kind === 'List') {
      for (const element of target.elements) this.selfTarget(info, self, element, node, null);
    } else if (target.kind === 'Starred') this.selfTarget(info, self, target.value, node, null);
    else if (target.kind === 'Attribute' && target.value.kind === 'Name' && target.value.text === self) {
      const name = target.attribute.text;
      if (lookupProperty(info, name)) return;
      this.addAttribute(info, name, node, annotation, null, false);
    }
  }

  private addAttribute(
    info: ClassInfo, name: string, node: ast.Node, annotation: ast.Expression | null, value: ast.Expression | null, isClassLevel: boolean,
    isSetOnClass = false,
  ): void {
    const known = findAttribute(info, name);
    if (known !== undefined && !(isClassLevel && !info.attributes.has(name))) {
      known.annotation ??= annotation;
      if (!isClassLevel) known.isInstanceLevel = true;
      return;
    }
    const cell = known?.cell ?? makeCell(never);
    info.attributes.set(name, {
      name, node, cell, declared: null, annotation, isClassLevel, isInstanceLevel: !isClassLevel, value, isSetOnClass,
    });
  }
}

/** It, or a base, has a `__setattr__`, is given one (`__setattr__ = dict.__setitem__`), or gives its instances another `__dict__`. */
function setsAttributes(info: ClassInfo): boolean {
  const own = (each: ClassInfo): boolean => each.methods.has('__setattr__') || each.attributes.has('__setattr__') || [...each.methods.values()].some(replacesAttributes);
  return own(info) || info.mro.some((each) => each.kind === 'classInfo' && own(each));
}

/** `self.__dict__ = self._shared` */
function replacesAttributes({ node }: FunctionInfo): boolean {
  if (node.kind === 'Lambda') return false;
  return [...ownStatements(node.body.body)].some((statement) => statement.kind === 'Assign' && statement.targets.some((target) => target.kind === 'Attribute' && target.attribute.text === '__dict__'));
}

function lookupProperty(info: ClassInfo, name: string): boolean {
  return [info, ...info.mro].some((base) => base.kind === 'classInfo' && base.methods.get(name)?.role === 'property');
}

function findAttribute(info: ClassInfo, name: string): import('../program.js').AttributeInfo | undefined {
  const own = info.attributes.get(name);
  if (own !== undefined) return own;
  for (const base of info.mro) {
    if (base.kind !== 'classInfo') continue;
    const found = base.attributes.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** C3 would be Python's; depth first, later duplicates kept, agrees with it wherever C3 succeeds on ordinary diamonds. */
function linearize(info: ClassInfo): (ClassInfo | ClassEntry)[] {
  const lines = info.bases.flatMap((base) => (base === null ? [] : [base.kind === 'classInfo' ? [base, ...base.mro] : [base]]));
  const direct = info.bases.filter((base): base is ClassInfo | ClassEntry => base !== null);
  return mergeLines([...lines, direct]);
}

/** The merge step of C3. @see https://docs.python.org/3/howto/mro.html */
function mergeLines(lines: (ClassInfo | ClassEntry)[][]): (ClassInfo | ClassEntry)[] {
  const result: (ClassInfo | ClassEntry)[] = [];
  let rest = lines.filter((line) => line.length > 0);
  while (rest.length > 0) {
    const head = rest.map((line) => line[0]!).find((candidate) => rest.every((line) => !line.slice(1).includes(candidate))) ?? rest[0]![0]!;
    result.push(head);
    rest = rest.map((line) => line.filter((entry) => entry !== head)).filter((line) => line.length > 0);
  }
  return result;
}

export function parametersOf(parameters: ast.Parameters, scope: Scope): ParameterInfo[] {
  const make = (node: ast.Parameter, kind: ParameterInfo['kind']): ParameterInfo => ({
    name: node.name.text, kind, node, symbol: scope.symbols.get(node.name.text)!, default: node.default, type: unknown, isDropped: false,
  });
  return [
    ...parameters.positionalOnly.map((node) => make(node, 'positionalOnly')),
    ...parameters.positional.map((node) => make(node, 'positional')),
    ...(parameters.rest === null ? [] : [make(parameters.rest, 'rest')]),
    ...parameters.keywordOnly.map((node) => make(node, 'keywordOnly')),
    ...(parameters.keywords === null ? [] : [make(parameters.keywords, 'keywords')]),
  ];
}
