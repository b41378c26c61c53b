/** Parameter lists. Mutable defaults are evaluated once, before the function; keyword-only ones are an options object. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo, ParameterInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { typeArgument } from '../types/kinds.js';
import { variablesOf } from '../types/variables.js';
import { wrapperPattern } from './decoration.js';
import { conventionOf, type Convention } from './convention.js';

export interface LoweredParameters {
  readonly list: readonly ir.Parameter[];
  /** Statements at the start of the body. */
  readonly prologue: readonly ir.Statement[];
}

/** Lowered where the function is defined: defaults are the definition's business. `style`: a lambda's types may come from its context. */
export function lowerParameters(info: FunctionInfo, cx: LowerContext, style: 'typed' | 'lambda' | 'untyped' = 'typed'): LoweredParameters {
  const convention = positionalIfWrapper(info, cx);
  const maker = new ParameterMaker(cx, style);
  const list = convention.positional.map((parameter) => maker.positional(parameter));
  if (convention.isPacked) return maker.packed(convention, list);
  if (convention.rest !== null) list.push(maker.rest(convention.rest));
  if (convention.takesKeywords) return maker.keywords(convention, list);
  if (convention.keywordOnly.length > 0) list.push(maker.options(convention.keywordOnly));
  return { list, prologue: [] };
}

/** The wrapper of a decorator whose calls have become positional takes no keywords. */
function positionalIfWrapper(info: FunctionInfo, cx: LowerContext): Convention {
  const convention = conventionOf(info);
  if (!convention.isPacked || convention.keywordOnly.length > 0 || wrapperPattern(info, cx)?.isPositional !== true) return convention;
  return { ...convention, keywords: null, isPacked: false, takesKeywords: false };
}

/** `(T | Keywords)[]` */
export function packedType(rest: ParameterInfo, cx: LowerContext): ir.TypeNode {
  const item = rest.type.kind === 'tuple' ? rest.type.rest : null;
  const printed = item === null || item.kind === 'never' ? b.keyword('unknown') : cx.printType(item);
  if (printed.kind === 'KeywordType' && printed.name === 'unknown') return b.arrayType(printed);
  return b.arrayType(b.unionType([...(printed.kind === 'UnionType' ? printed.members : [printed]), b.reference(cx.runtimeType('python', 'Keywords'))]));
}

class ParameterMaker {
  private readonly cx: LowerContext;
  private readonly style: 'typed' | 'lambda' | 'untyped';

  constructor(cx: LowerContext, style: 'typed' | 'lambda' | 'untyped') {
    this.cx = cx;
    this.style = style;
  }

  positional(parameter: ParameterInfo): ir.Parameter {
    const type = this.typeOf(parameter.type) ?? this.typeBeside(parameter);
    const value = parameter.default === null ? undefined : this.defaultOf(parameter);
    return b.parameter(this.id(parameter), type, { default: value, surroundings: this.cx.surroundingsOf(parameter.node.id), at: parameter.node.span.start });
  }

  rest(parameter: ParameterInfo): ir.Parameter {
    const item = parameter.type.kind === 'tuple' ? parameter.type.rest : null;
    const type = b.arrayType(item === null ? b.keyword('unknown') : this.cx.printType(item));
    return b.parameter(b.rest(this.id(parameter)), type);
  }

  options(parameters: readonly ParameterInfo[]): ir.Parameter {
    const properties = parameters.map((parameter) => {
      const target = this.id(parameter);
      const value: ir.Pattern = parameter.default === null ? target : { kind: 'DefaultPattern', target, value: this.defaultOf(parameter) };
      return { key: target.name, value };
    });
    const members = parameters.map((parameter): ir.ObjectTypeMember => ({
      kind: 'PropertySignature', key: this.cx.variable(parameter.name), type: this.cx.printType(parameter.type), optional: parameter.default !== null,
    }));
    const isOptional = parameters.every((parameter) => parameter.default !== null);
    return b.parameter(b.objectPattern(properties), { kind: 'ObjectType', members }, { default: isOptional ? b.object([]) : undefined });
  }

  /** `(a, ...params)`, where a `Keywords` may come last. */
  packed(convention: Convention, list: ir.Parameter[]): LoweredParameters {
    const params = b.id(this.ownName('params'));
    const packed = packedType(convention.rest!, this.cx);
    list.push(b.parameter(b.rest(params), packed));
    const args = this.id(convention.rest!);
    const kwargs = convention.keywords === null ? b.id(this.ownName('keywords')) : this.id(convention.keywords);
    const value = convention.keywords === null || this.isHandedOn(convention.keywords) ? undefined : this.keywordType(convention.keywords);
    const typeArguments = value === undefined || packed.kind !== 'ArrayType' ? undefined : [packed.element, ...value];
    const split = b.declare('const', b.arrayPattern([args, kwargs]), { ...this.cx.python('splitKeywords', params), typeArguments });
    return { list, prologue: [split, ...this.taken(convention, kwargs)] };
  }

  keywords(convention: Convention, list: ir.Parameter[]): LoweredParameters {
    const given = b.id(this.ownName('keywords'));
    list.push(b.parameter(given, b.reference(this.cx.runtimeType('python', 'Keywords')), { optional: true }));
    const kwargs = this.id(convention.keywords!);
    const split = b.declare('const', kwargs, { ...this.cx.python('keywordsOf', given), typeArguments: this.keywordType(convention.keywords!) });
    return { list, prologue: [split, ...this.taken(convention, kwargs)] };
  }

  /** What callers give, if all of them are known. */
  private keywordType({ type }: ParameterInfo): readonly ir.TypeNode[] | undefined {
    if (type.kind !== 'object') return undefined;
    const value = typeArgument(type, 1);
    return value.kind === 'never' || value.kind === 'unknown' ? undefined : [this.cx.printType(value)];
  }

  /** It goes nowhere but into calls, as `**kwargs`: its type shows nowhere. */
  private isHandedOn({ symbol }: ParameterInfo): boolean {
    return symbol.reads.every((read) => {
      const parent = this.cx.facts.parentOf(read);
      return parent?.kind === 'Call' && parent.keywords.some(({ arg, value }) => arg === null && value === read);
    });
  }

  private taken({ keywordOnly }: Convention, kwargs: ir.Identifier): ir.Statement[] {
    return keywordOnly.map((parameter) => {
      const fallback = parameter.default === null ? [] : [this.defaultOf(parameter)];
      const value = this.cx.python('takeKeyword', kwargs, b.string(parameter.name), ...fallback);
      const type = this.cx.printType(parameter.type);
      const variety = parameter.symbol.bindings.length > 1 || parameter.symbol.isRebound ? 'let' : 'const';
      const isUnknown = type.kind === 'KeywordType' && type.name === 'unknown';
      return b.declare(variety, this.id(parameter), isUnknown ? value : b.as(value, type));
    });
  }

  /** A name that the function's parameters and its first statements have for themselves. */
  private ownName(base: string): string {
    return this.cx.scoped(() => this.cx.temporary(base));
  }

  private id(parameter: ParameterInfo): ir.Identifier {
    return b.id(this.cx.variable(parameter.name), parameter.node.span.start);
  }

  /** What is not given has no type of the context: `(s: Signals = sig) => …`. */
  private typeBeside({ type, default: fallback }: ParameterInfo): ir.TypeNode | undefined {
    if (fallback === null || this.style !== 'untyped' || variablesOf(type).size > 0) return undefined;
    const printed = this.cx.printType(type);
    return printed.kind === 'KeywordType' ? undefined : printed;
  }

  private typeOf(type: Type): ir.TypeNode | undefined {
    if (this.style === 'untyped') return undefined;
    // A type variable is somebody else's: the context knows what it stands for.
    if (this.style === 'lambda' && (type.kind === 'never' || variablesOf(type).size > 0)) return undefined;
    return this.cx.printType(type);
  }

  /** Evaluated by the definition, in Python; where that can't be told, in place. */
  private defaultOf(parameter: ParameterInfo): ir.Expression {
    const node = parameter.default!;
    const value = this.cx.expression(node);
    const isShadowed = mentions(node, parameter.name);
    if (!isShadowed && (this.cx.facts.isPure(node) || this.style !== 'typed')) return value;
    if (isShadowed && this.style !== 'typed') return bindFresh(value, this.cx, `default${capitalized(this.cx.variable(parameter.name))}`);
    const type = this.cx.printType(parameter.type);
    const name = this.cx.moduleName(`default${capitalized(this.cx.variable(parameter.name))}`);
    this.cx.emit(b.declare('const', b.id(name), value, { type }));
    return b.id(name);
  }
}

function bindFresh(value: ir.Expression, cx: LowerContext, base: string): ir.Expression {
  const name = cx.temporary(base);
  cx.emit(b.constant(name, value));
  return b.id(name);
}

/** `lambda i=i: i`: in JavaScript the default would be the parameter itself. */
function mentions(node: ast.Expression, name: string): boolean {
  return node.kind === 'Name' && node.text === name;
}

const capitalized = (name: string): string => name.replace(/^_*(\p{L})/u, (_, letter: string) => letter.toUpperCase());
