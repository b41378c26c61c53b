/** `argparse.ArgumentParser` */
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { host } from '../python/host/current-host.js';
import { repr } from '../python/repr.js';
import { standardStreams } from '../python/host/streams.js';
import { SystemExit, ValueError } from '../python/exceptions.js';
import { Argument, type ArgumentOptions, SUPPRESS } from './argument.js';
import { ArgumentError } from './argument-error.js';
import { type Exclusive, type Group, HelpFormatter, type Style } from './help-formatter.js';
import { copyFloats, Namespace } from './namespace.js';
import { parseKnown } from './parse.js';

export interface ParserOptions {
  readonly prog?: string | null;
  readonly usage?: string | null;
  readonly description?: string | null;
  readonly epilog?: string | null;
  readonly style?: string;
  readonly addHelp?: boolean;
  readonly argumentDefault?: unknown;
}

export interface SubcommandOptions {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly dest?: string | null;
  readonly required?: boolean;
  readonly help?: string | null;
  readonly metavar?: string | null;
}

interface MutableGroup extends Group {
  readonly arguments: Argument[];
}

/** Reads the command line. Errors are explained on standard error, and end the program with status 2. */
export class ArgumentParser {
  static readonly [nameOf]: string = 'ArgumentParser';
  static readonly [moduleOf]: string = 'argparse';
  readonly prog: string;
  readonly description: string | null;
  readonly epilog: string | null;
  private readonly options: ParserOptions;
  private readonly arguments: Argument[] = [];
  private readonly groups: MutableGroup[] = [
    { title: 'positional arguments', description: null, arguments: [] },
    { title: 'options', description: null, arguments: [] },
  ];
  private readonly exclusive: { isRequired: boolean; arguments: Argument[] }[] = [];
  private readonly defaults: Record<string, unknown> = {};
  private commands: Subparsers | null = null;

  constructor(options: ParserOptions = {}) {
    this.options = options;
    this.prog = options.prog ?? (host().argv[0] ?? '').replace(/.*\//, '');
    this.description = options.description ?? null;
    this.epilog = options.epilog ?? null;
    if (options.addHelp !== false) this.addArgument(['-h', '--help'], { action: 'help', help: 'show this help message and exit' });
  }

  addArgument(names: readonly string[], options: ArgumentOptions = {}): Argument {
    return this.put(new Argument(names, options, this.options.argumentDefault), null);
  }

  /** Lists arguments under a title of their own. */
  addArgumentGroup(title: string | null = null, description: string | null = null): ArgumentGroup {
    const group: MutableGroup = { title: title ?? '', description, arguments: [] };
    this.groups.push(group);
    return new ArgumentGroup((argument) => this.put(argument, group));
  }

  addMutuallyExclusiveGroup(options: { readonly required?: boolean } = {}): ArgumentGroup {
    const members: Argument[] = [];
    this.exclusive.push({ isRequired: options.required ?? false, arguments: members });
    return new ArgumentGroup((argument) => {
      members.push(argument);
      return this.put(argument, null);
    });
  }

  addSubparsers(options: SubcommandOptions = {}): Subparsers {
    const positionals = this.arguments.filter((argument) => !argument.isOptional);
    const prefix = [this.prog, ...positionals.map(({ label }) => label)].join(' ');
    const commands = new Subparsers(prefix, options);
    const isTitled = (options.title ?? null) !== null || (options.description ?? null) !== null;
    const group = isTitled ? { title: options.title ?? 'subcommands', description: options.description ?? null, arguments: [] } : null;
    if (group !== null) this.groups.push(group);
    this.commands = commands;
    this.put(commands.argument, group);
    return commands;
  }

  setDefaults(values: Readonly<Record<string, unknown>>): null {
    Object.assign(this.defaults, values);
    return null;
  }

  getDefault(dest: string): unknown {
    return this.defaults[dest] ?? this.arguments.find((argument) => argument.dest === dest)?.fallback ?? null;
  }

  /** @throws SystemExit 2 for arguments that are wrong, 0 after `--help` */
  parseArgs(args: readonly string[] | null = null, namespace: Namespace | null = null): Namespace {
    const [filled, extras] = this.parseKnownArgs(args, namespace);
    if (extras.length > 0) this.error(`unrecognized arguments: ${extras.join(' ')}`);
    return filled;
  }

  /** The namespace, and the texts that no argument takes. */
  parseKnownArgs(args: readonly string[] | null = null, namespace: Namespace | null = null): readonly [Namespace, string[]] {
    const filled = namespace ?? new Namespace();
    try {
      return Object.freeze([filled, parseKnown(args ?? host().argv.slice(1), this.state(), filled)] as const);
    } catch (error) {
      if (error instanceof ArgumentError) this.error(error.message);
      throw error;
    }
  }

  formatUsage(): string {
    return this.formatter().usage(this.options.usage ?? null, this.arguments, this.exclusive);
  }

  formatHelp(): string {
    return this.formatter().help(this.formatUsage(), this.description, this.groups, this.epilog);
  }

  printUsage(): null {
    standardStreams().stdout.write(this.formatUsage());
    return null;
  }

  printHelp(): null {
    standardStreams().stdout.write(this.formatHelp());
    return null;
  }

  exit(status = 0, message: string | null = null): never {
    if (message !== null) standardStreams().stderr.write(message);
    throw new SystemExit(status);
  }

  /** Explains what is wrong, and ends the program with status 2. */
  error(message: string): never {
    standardStreams().stderr.write(this.formatUsage());
    return this.exit(2, `${this.prog}: error: ${message}\n`);
  }

  [reprOf](): string {
    return `ArgumentParser(prog=${repr(this.prog)}, usage=None, description=${repr(this.description)}, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True)`;
  }

  private put(argument: Argument, group: MutableGroup | null): Argument {
    const taken = argument.optionStrings.filter((name) => this.arguments.some(({ optionStrings }) => optionStrings.includes(name)));
    if (taken.length > 0) {
      throw new ArgumentError(argument, `conflicting option string${taken.length > 1 ? 's' : ''}: ${taken.join(', ')}`);
    }
    this.arguments.push(argument);
    (group ?? (this.groups[argument.isOptional ? 1 : 0] as MutableGroup)).arguments.push(argument);
    return argument;
  }

  private state(): Parameters<typeof parseKnown>[1] {
    return {
      arguments: this.arguments,
      exclusive: this.exclusive satisfies readonly Exclusive[],
      defaults: this.defaults,
      perform: (argument, values, namespace, extras) => this.perform(argument, values, namespace, extras),
    };
  }

  private perform(argument: Argument, values: readonly string[], namespace: Namespace, extras: string[]): void {
    if (argument.action === 'help') {
      this.printHelp();
      this.exit();
    }
    if (argument.action === 'version') {
      standardStreams().stdout.write(`${(argument.version ?? '').replaceAll('%(prog)s', this.prog)}\n`);
      this.exit();
    }
    if (this.commands?.argument !== argument) throw new ValueError(`unknown action ${repr(argument.action)}`);
    this.commands.run(values, namespace, extras);
  }

  private formatter(): HelpFormatter {
    const columns = Number((globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env['COLUMNS'] ?? 0) || 80;
    const commands = this.commands;
    const subcommands = new Map(commands === null ? [] : [[commands.argument, commands.listed] as const]);
    return new HelpFormatter(this.prog, columns, (this.options.style ?? 'default') as Style, subcommands);
  }
}

/** Arguments that belong together. */
export class ArgumentGroup {
  private readonly put: (argument: Argument) => Argument;

  constructor(put: (argument: Argument) => Argument) {
    this.put = put;
  }

  addArgument(names: readonly string[], options: ArgumentOptions = {}): Argument {
    return this.put(new Argument(names, options));
  }
}

/** What `add_subparsers` gives: the commands of a program. */
export class Subparsers {
  readonly argument: Argument;
  readonly listed: { readonly name: string; readonly help: string | null }[] = [];
  private readonly parsers = new Map<string, ArgumentParser>();
  private readonly choices: string[] = [];
  private readonly prefix: string;

  constructor(prefix: string, options: SubcommandOptions) {
    this.prefix = prefix;
    const dest = options.dest ?? SUPPRESS;
    this.argument = new Argument([dest], { ...options, dest, action: 'command', nargs: 'A...', choices: this.choices, metavar: options.metavar ?? null });
    Object.defineProperty(this.argument, 'choices', { value: this.choices });
    this.argument.required = options.required ?? false;
  }

  addParser(name: string, options: ParserOptions & { readonly help?: string | null; readonly aliases?: readonly string[] } = {}): ArgumentParser {
    const { help = null, aliases = [], ...rest } = options;
    const parser = new ArgumentParser({ ...rest, prog: rest.prog ?? `${this.prefix} ${name}` });
    for (const each of [name, ...aliases]) {
      this.choices.push(each);
      this.parsers.set(each, parser);
    }
    this.listed.push({ name: aliases.length === 0 ? name : `${name} (${aliases.join(', ')})`, help });
    return parser;
  }

  run([name = '', ...rest]: readonly string[], namespace: Namespace, extras: string[]): void {
    const parser = this.parsers.get(name);
    if (parser === undefined) throw new ValueError(`unknown parser ${repr(name)}`);
    if (this.argument.dest !== SUPPRESS) namespace[this.argument.dest] = name;
    const [filled, unknown] = parser.parseKnownArgs(rest);
    Object.assign(namespace, filled);
    copyFloats(filled, namespace);
    extras.push(...unknown);
  }
}
