/** Expressions that hold lists or several parts. */
import type {
  ArrayExpression, CallExpression, ConditionalExpression, Expression, NewExpression, ObjectExpression, Property,
  SpreadElement, TemplateLiteral,
} from '../target/ir.js';
import { quasiText } from './literal-text.js';
import { Level } from './precedence.js';
import { printExpression } from './print-expression.js';
import { printList } from './print-list.js';
import { printTypeArguments } from './print-type.js';
import type { Printer } from './printer.js';

/** An operand of a comma-separated list. */
export function printItem(p: Printer, item: Expression): void {
  printExpression(p, item, Level.Assignment);
}

export function printArguments(p: Printer, node: CallExpression | NewExpression): void {
  const { surroundings } = node;
  p.sawLessThan = false;
  printList<Expression>(p, {
    open: '(', close: ')', items: node.args, print: printItem, dangling: node.dangling,
    surroundings: surroundings && ((_, index) => surroundings.get(index)),
  });
}

export function printArray(p: Printer, node: ArrayExpression): void {
  const { surroundings } = node;
  printList<Expression>(p, {
    open: '[', close: ']', items: node.elements, print: printItem, dangling: node.dangling,
    surroundings: surroundings && ((_, index) => surroundings.get(index)),
  });
}

export function printObject(p: Printer, node: ObjectExpression): void {
  printList<Property | SpreadElement>(p, {
    open: '{', close: '}', items: node.properties, print: printProperty, dangling: node.dangling, padded: true,
    surroundings: (item) => (item.kind === 'Property' ? item.surroundings : undefined),
  });
}

function printProperty(p: Printer, node: Property | SpreadElement): void {
  if (node.kind === 'SpreadElement') return printItem(p, node);
  p.mark(node.at);
  const value = p.erase(node.value);
  if (value.kind === 'Identifier' && value.name === node.key && node.key !== '__proto__') return printItem(p, value);
  printPropertyKey(p, node.key);
  p.write(': ');
  return printItem(p, value);
}

function printPropertyKey(p: Printer, key: string | Expression): void {
  // `__proto__: value` would set the prototype; a computed key makes it a property as any other.
  if (key === '__proto__') p.write('["__proto__"]');
  else printKey(p, key);
}

/** A name, a quoted name, or a computed key. */
export function printKey(p: Printer, key: string | Expression): void {
  if (typeof key === 'string') {
    p.write(key.startsWith('#') || p.isName(key) ? key : p.string(key));
    return;
  }
  p.write('[');
  printItem(p, key);
  p.write(']');
}

export function printTemplate(p: Printer, node: TemplateLiteral): void {
  const multiline = node.multiline === true;
  p.write('`');
  node.quasis.forEach((quasi, index) => {
    p.write(quasiText(quasi, multiline));
    const expression = node.expressions[index];
    if (expression === undefined) return;
    p.write('${');
    printExpression(p, expression, Level.Sequence);
    p.write('}');
  });
  p.write('`');
}

/** In a loop over the alternates: `a if b else c if d else …` grows long. */
export function printConditional(p: Printer, outermost: ConditionalExpression): void {
  let node = outermost;
  for (;;) {
    printExpression(p, node.test, Level.Nullish);
    p.write(' ? ');
    p.sawLessThan = false;
    printConsequent(p, node.consequent);
    p.write(' : ');
    const alternate = p.erase(node.alternate);
    if (alternate.kind !== 'ConditionalExpression') return printItem(p, alternate);
    p.mark(alternate.at);
    node = alternate;
  }
}

/** Babel does not take `x ? async (): T => y : z`; TypeScript does, should prettier drop these parentheses. */
function printConsequent(p: Printer, node: Expression): void {
  const confusesBabel = p.types && node.kind === 'ArrowFunction' && node.isAsync && node.returnType !== undefined;
  printExpression(p, node, confusesBabel ? Level.Always : Level.Assignment);
}

/** `new (f().x)()`, `new (a?.b)()`: a call or an optional link inside the callee would take the arguments. */
function holdsCall(callee: Expression): boolean {
  let node = callee;
  for (;;) {
    switch (node.kind) {
      case 'CallExpression':
        return true;
      case 'MemberExpression': case 'IndexExpression':
        if (node.optional === true) return true;
        node = node.object;
        break;
      case 'NonNullExpression':
        node = node.value;
        break;
      default:
        return false;
    }
  }
}

export function printNew(p: Printer, node: NewExpression): void {
  p.write('new ');
  const callee = p.erase(node.callee);
  printExpression(p, callee, holdsCall(callee) ? Level.Always : Level.Postfix);
  if (p.types) printTypeArguments(p, node.typeArguments);
  printArguments(p, node);
}
