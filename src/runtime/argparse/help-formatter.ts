/** How a parser explains itself: CPython's `HelpFormatter`. */
import { str } from '../python/str.js';
import { type Argument, SUPPRESS } from './argument.js';
import { wrapText } from './wrap.js';

export type Style = 'default' | 'raw-description' | 'raw-text' | 'defaults';

export interface Group {
  readonly title: string;
  readonly description: string | null;
  readonly arguments: readonly Argument[];
}

/** Arguments that exclude each other. */
export interface Exclusive {
  readonly isRequired: boolean;
  readonly arguments: readonly Argument[];
}

/** The choices of subcommands, with what is said of each. */
export type Subcommands = ReadonlyMap<Argument, readonly { readonly name: string; readonly help: string | null }[]>;

export class HelpFormatter {
  private readonly prog: string;
  private readonly style: Style;
  private readonly width: number;
  private readonly subcommands: Subcommands;

  constructor(prog: string, columns: number, style: Style, subcommands: Subcommands) {
    this.prog = prog;
    this.width = columns - 2;
    this.style = style;
    this.subcommands = subcommands;
  }

  usage(given: string | null, args: readonly Argument[], exclusive: readonly Exclusive[]): string {
    if (given !== null) return `usage: ${given.replaceAll('%(prog)s', this.prog)}\n`;
    const optionals = this.usageParts(args.filter((argument) => argument.isOptional), exclusive);
    const positionals = this.usageParts(args.filter((argument) => !argument.isOptional), []);
    const whole = [this.prog, ...optionals, ...positionals].join(' ');
    if (whole.length + 'usage: '.length <= this.width) return `usage: ${whole}\n`;
    return `usage: ${this.wrappedUsage(optionals, positionals)}\n`;
  }

  private wrappedUsage(optionals: readonly string[], positionals: readonly string[]): string {
    const width = this.width;
    if ('usage: '.length + this.prog.length <= 0.75 * width) {
      const indent = ' '.repeat('usage: '.length + this.prog.length + 1);
      if (optionals.length === 0) return lines([this.prog, ...positionals], indent, width, 'usage: ').join('\n');
      return [...lines([this.prog, ...optionals], indent, width, 'usage: '), ...lines(positionals, indent, width)].join('\n');
    }
    const indent = ' '.repeat('usage: '.length);
    const all = lines([...optionals, ...positionals], indent, width);
    const split = all.length > 1 ? [...lines(optionals, indent, width), ...lines(positionals, indent, width)] : all;
    return [this.prog, ...split].join('\n');
  }

  private usageParts(args: readonly Argument[], exclusive: readonly Exclusive[]): string[] {
    const shown = args.filter(({ help }) => help !== SUPPRESS);
    const done = new Set<Argument>();
    const parts: string[] = [];
    for (const argument of shown) {
      if (done.has(argument)) continue;
      const group = exclusive.find((each) => each.arguments.includes(argument));
      const members = group?.arguments.filter((each) => shown.includes(each)) ?? [];
      if (group !== undefined && members.length > 1) {
        members.forEach((each) => done.add(each));
        const inner = members.map((each) => this.usagePart(each).replace(/^\[(.*)\]$/s, '$1')).join(' | ');
        parts.push(group.isRequired ? `(${inner})` : `[${inner}]`);
      } else parts.push(group?.isRequired === true ? this.usagePart(argument).replace(/^\[(.*)\]$/s, '$1') : this.usagePart(argument));
    }
    return parts;
  }

  private usagePart(argument: Argument): string {
    if (!argument.isOptional) return this.counted(argument, this.metavarOf(argument, argument.dest));
    const [name] = argument.optionStrings;
    const value = argument.nargs === 0 ? '' : ` ${this.counted(argument, this.metavarOf(argument, argument.dest.toUpperCase()))}`;
    return argument.required ? `${name}${value}` : `[${name}${value}]`;
  }

  private metavarOf(argument: Argument, fallback: string): (index: number) => string {
    const { metavar, choices } = argument;
    if (metavar !== null && typeof metavar !== 'string') return (index) => metavar[index] ?? '';
    const name = metavar ?? (choices === null ? fallback : `{${choices.map((choice) => str(choice)).join(',')}}`);
    return () => name;
  }

  private counted({ nargs }: Argument, metavar: (index: number) => string): string {
    switch (nargs) {
      case null:
        return metavar(0);
      case '?':
        return `[${metavar(0)}]`;
      case '*':
        return `[${metavar(0)} ...]`;
      case '+':
        return `${metavar(0)} [${metavar(0)} ...]`;
      case '...':
        return '...';
      case 'A...':
        return `${metavar(0)} ...`;
      default:
        return Array.from({ length: nargs }, (_, index) => metavar(index)).join(' ');
    }
  }

  help(usage: string, description: string | null, groups: readonly Group[], epilog: string | null): string {
    const shown = groups.filter((group) => group.arguments.some(({ help }) => help !== SUPPRESS) || group.description !== null);
    const position = Math.min(this.widestInvocation(shown) + 4, 24);
    const sections = [usage, this.paragraph(description, 0)];
    for (const group of shown) {
      const rows = group.arguments.map((argument) => this.row(argument, position, 2)).join('');
      const about = this.paragraph(group.description, 2);
      sections.push(`${group.title}:\n${about}${about === '' ? '' : '\n'}${rows}`);
    }
    sections.push(this.paragraph(epilog, 0));
    return `${sections.filter((section) => section !== '').join('\n').trim()}\n`;
  }

  private paragraph(text: string | null, indent: number): string {
    if (text === null || text === '') return '';
    const blanks = ' '.repeat(indent);
    const filled = text.replaceAll('%(prog)s', this.prog);
    const isRaw = this.style === 'raw-description' || this.style === 'raw-text';
    const parts = isRaw ? filled.split('\n') : wrapText(filled, Math.max(this.width - indent, 11));
    return `${parts.map((line) => (line === '' ? line : blanks + line)).join('\n').replace(/\n+$/, '')}\n`;
  }

  private widestInvocation(groups: readonly Group[]): number {
    let widest = 0;
    for (const { arguments: args } of groups) {
      for (const argument of args) {
        if (argument.help === SUPPRESS) continue;
        widest = Math.max(widest, this.invocation(argument).length);
        for (const { name } of this.listed(argument)) widest = Math.max(widest, name.length + 2);
      }
    }
    return widest;
  }

  private listed(argument: Argument): readonly { readonly name: string; readonly help: string | null }[] {
    return (this.subcommands.get(argument) ?? []).filter(({ help }) => help !== null);
  }

  private row(argument: Argument, position: number, indent: number): string {
    if (argument.help === SUPPRESS) return '';
    const own = this.line(this.invocation(argument), this.expanded(argument), position, indent);
    return own + this.listed(argument).map(({ name, help }) => this.line(name, help, position, indent + 2)).join('');
  }

  private line(name: string, help: string | null, position: number, indent: number): string {
    const blanks = ' '.repeat(indent);
    const width = Math.max(this.width - position, 11);
    if (help === null || help.trim() === '') return `${blanks}${name}\n`;
    const [first = '', ...rest] = this.style === 'raw-text' ? help.split('\n') : wrapText(help, width);
    const fits = name.length <= position - indent - 2;
    const head = fits ? `${blanks}${name.padEnd(position - indent - 2)}  ${first}\n` : `${blanks}${name}\n${' '.repeat(position)}${first}\n`;
    return head + rest.map((each) => `${' '.repeat(position)}${each}\n`).join('');
  }

  private invocation(argument: Argument): string {
    if (!argument.isOptional) return this.metavarOf(argument, argument.dest)(0);
    const names = argument.optionStrings.join(', ');
    if (argument.nargs === 0) return names;
    return `${names} ${this.counted(argument, this.metavarOf(argument, argument.dest.toUpperCase()))}`;
  }

  /** `%(default)s` and its like. */
  private expanded(argument: Argument): string | null {
    const { help } = argument;
    if (help === null) return null;
    const adds = this.style === 'defaults' && !help.includes('%(default)') && argument.fallback !== SUPPRESS;
    const isShown = argument.isOptional || argument.nargs === '?' || argument.nargs === '*';
    const text = adds && isShown ? `${help} (default: %(default)s)` : help;
    const values: Readonly<Record<string, unknown>> = {
      prog: this.prog,
      default: argument.fallback,
      dest: argument.dest,
      const: argument.constant,
      choices: argument.choices?.map((choice) => str(choice)).join(', ') ?? null,
      metavar: argument.metavar,
      type: argument.type === null ? null : ((argument.type as { readonly name?: string }).name ?? ''),
    };
    return text.replace(/%(?:\((\w+)\)[sd]|%)/g, (whole: string, name?: string) => (name === undefined ? '%' : str(values[name] ?? null)) || whole);
  }
}

function lines(parts: readonly string[], indent: string, width: number, prefix: string | null = null): string[] {
  const result: string[] = [];
  let line: string[] = [];
  const start = (prefix ?? indent).length - 1;
  let length = start;
  for (const part of parts) {
    if (length + 1 + part.length > width && line.length > 0) {
      result.push(indent + line.join(' '));
      line = [];
      length = indent.length - 1;
    }
    line.push(part);
    length += part.length + 1;
  }
  if (line.length > 0) result.push(indent + line.join(' '));
  if (prefix !== null && result[0] !== undefined) result[0] = result[0].slice(indent.length);
  return result;
}
