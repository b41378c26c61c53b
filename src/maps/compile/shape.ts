/**
 * The keys of a map file, described once: unknown keys and wrong values are found with it, and the JSON Schema for
 * editors is made from it.
 */
import { guardFacts } from '../guard-facts.js';

export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'keyed'; readonly value: Shape }
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly fields: Readonly<Record<string, Field>>;
      readonly others?: Shape | undefined;
    }
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] }
  /** An object whose `kind` says which. */
  | { readonly kind: 'byKind'; readonly shapes: Readonly<Record<string, Shape>> };

export interface Field {
  readonly shape: Shape;
  readonly docs: string;
  readonly isRequired: boolean;
}

const text: Shape = { kind: 'text' };
const flag: Shape = { kind: 'flag' };
const choice = (...values: string[]): Shape => ({ kind: 'choice', values });
const list = (item: Shape): Shape => ({ kind: 'list', item });
const keyed = (value: Shape): Shape => ({ kind: 'keyed', value });
const either = (...shapes: Shape[]): Shape => ({ kind: 'either', shapes });
const optional = (shape: Shape, docs: string): Field => ({ shape, docs, isRequired: false });
const required = (shape: Shape, docs: string): Field => ({ shape, docs, isRequired: true });
const object = (name: string, fields: Readonly<Record<string, Field>>, others?: Shape): Shape => ({
  kind: 'object',
  name,
  fields,
  others,
});

const guard = object(
  'a guard',
  {
    types: optional(keyed(text), 'Parameter (or `self`): the stub type that the inferred type must fit.'),
    given: optional(list(text), 'Parameters that are given.'),
    absent: optional(list(text), 'Parameters that are not given.'),
    literals: optional(list(text), 'Parameters whose argument is a string literal without `$`.'),
    facts: optional(list(choice(...guardFacts)), 'Facts of the call site or the program.'),
  },
  text,
);
const emitFields = {
  emit: required(text, 'The template.'),
  import: optional(keyed(text), 'Names of the template: the specifiers that they are imported from.'),
  reports: optional(text, 'The code of a diagnostic to report where this is taken.'),
};
const template = either(text, object('a template', emitFields));
const oneCase = object('a case', { when: optional(guard, 'All that it says must hold.'), ...emitFields });

const overload = either(
  text,
  object('an overload', {
    python: required(text, 'The Python stub.'),
    literals: optional(keyed(text), 'Parameters: the pattern that the argument, a string literal, has to match.'),
  }),
);
const behaviour = {
  suspends: optional(choice('never', 'maybe', 'always'), 'Does awaiting it give other tasks a turn?'),
  raises: optional(choice('never', 'maybe', 'children'), 'May it raise?'),
  effects: optional(choice('none', 'reads', 'writes'), 'Can anybody else observe that it ran?'),
  'needs-tasks': optional(flag, 'It uses what only the loop has.'),
};
const callable = {
  overloads: optional(list(overload), 'Further stubs, tried in order before `python`.'),
  emit: optional(text, 'The template of the only case.'),
  import: optional(keyed(text), 'Names of the template: the specifiers that they are imported from.'),
  cases: optional(list(oneCase), 'The first that matches is taken.'),
  handler: optional(text, 'A function of `src/lower/handlers/` tried before the cases.'),
  infer: optional(text, 'A function of `src/analyze/` that gives the type of the result.'),
  value: optional(template, 'What it is when it is passed, not called.'),
  port: optional(choice('async'), 'The Python is synchronous, the port gives a promise.'),
  unported: optional(text, 'Why it has no port, and what to use instead.'),
  enters: optional(flag, '`async with` on its call awaits it, and enters what it gives.'),
  ...behaviour,
  blocks: optional(text, 'It blocks the thread: what to use instead in `async def`.'),
  threads: optional(text, 'The parameter whose argument, a function, Python runs in a thread.'),
  view: optional(choice('coroutine', 'sync'), 'It gives the function that is its first argument; calls of that make coroutines, or run one to its end.'),
  'sync-only': optional(text, 'It waits, and refuses to do so in a coroutine: what to use there.'),
  dropped: optional(text, 'A call as a statement leaves nothing in the output: why.'),
  nests: optional(flag, 'After it, loops may run in one another.'),
  'hands-on': optional(text, 'The parameter whose items the callback is called with.'),
  'in-thread': optional(template, 'What it is in functions that run in a thread: a promise.'),
  globals: optional(list(text), 'JavaScript globals that the output needs.'),
  differs: optional(text, 'How it differs from Python.'),
};
const docs = required(text, 'One or two sentences, shown by `aio2ts explain`.');
const stub = required(text, 'The Python stub.');
const manager = object('a context manager', {
  async: optional(flag, '`async with`.'),
  target: optional(text, 'The stub type that `as` binds; `None` by default.'),
  enter: required(template, 'Evaluated on entering; its value is what `as` binds.'),
  exit: optional(template, 'Run in `finally`.'),
  'sync-exit': optional(flag, 'The exit is not awaited.'),
  failed: optional(template, 'Run in `catch`, with `$error`.'),
  suppresses: optional(flag, 'It may suppress the exception.'),
  scoped: optional(flag, 'It has `__enter__` and `__exit__` at run time, and they see the exception: the statement form is a scope of the runtime.'),
  body: optional(template, 'The form with a function, `$body`.'),
  port: optional(choice('async'), 'A synchronous `with` whose port is asynchronous.'),
});
const member = object('a member', {
  python: stub,
  docs,
  write: optional(template, 'Assigning to the attribute, with `$value`.'),
  ...callable,
});
const dissolving = object('a dissolving rule', {
  members: required(keyed(list(text)), 'Members that may be used (`__init__`: making one), with the arguments that they may be given.'),
  once: optional(list(text), 'Of these members one object may be asked for one, once.'),
  raises: optional(list(text), 'Classes of what its methods raise: no handler may see them.'),
  'given-to': optional(list(text), 'APIs that an object may be given to.'),
  type: optional(text, "The platform's type in its place."),
  discard: optional(template, 'With `$self`: leaves one that was asked for nothing of `once`.'),
  reports: optional(text, 'The code of the difference to report where one is made.'),
});
const classFields = {
  dissolves: optional(dissolving, "When the platform's functions do without its objects."),
  construct: optional(
    object('a constructor', { python: stub, docs: optional(text, 'What calling the class does.'), ...callable }),
    'What calling the class does.',
  ),
  members: optional(keyed(member), 'Methods and attributes.'),
  managers: optional(list(manager), '`with` and `async with`.'),
  iterate: optional(
    list(
      object('an iteration', {
        async: optional(flag, '`async for`.'),
        port: optional(choice('async'), 'A synchronous `for` whose port is `for await`.'),
        item: required(text, 'The stub type of its items.'),
        emit: required(text, 'What the loop runs over, with `$self`.'),
        import: emitFields.import,
      }),
    ),
    '`for` and `async for`.',
  ),
  await: optional(
    object('an awaitable', {
      result: required(text, 'The stub type of its result.'),
      emit: emitFields.emit,
      import: emitFields.import,
    }),
    '`await`.',
  ),
};
const common = {
  id: required(text, 'The qualified name.'),
  kind: required(choice('function', 'class', 'exception', 'constant', 'module', 'form', 'alias'), 'What it is.'),
  also: optional(list(text), 'Further qualified names of the same thing.'),
  docs,
};
const runtimeClass = optional(template, 'The class as a value.');
const isExtensible = optional(choice('allowed', 'no'), 'May programs extend it?');
const extended = optional(template, 'What classes of programs extend, where that is not `runtime`.');

export const entryShape: Shape = {
  kind: 'byKind',
  shapes: {
    function: object('a function', { ...common, python: stub, ...callable }),
    class: object('a class', {
      ...common,
      python: stub,
      type: optional(text, 'How the type prints.'),
      runtime: runtimeClass,
      extends: isExtensible,
      extended,
      unported: callable.unported,
      'sync-only': optional(text, 'Looking into an instance refuses to wait in a coroutine: what it raises there.'),
      ...classFields,
      ...behaviour,
    }),
    exception: object('an exception', {
      ...common,
      python: stub,
      type: optional(text, 'How the type prints.'),
      runtime: runtimeClass,
      extends: isExtensible,
      ...classFields,
    }),
    constant: object('a constant', { ...common, python: stub, emit: emitFields.emit, import: emitFields.import }),
    module: object('a module', { ...common, refuses: optional(text, 'What its synchronous functions raise in a coroutine.'), foreign: optional(flag, 'Known to the analysis alone: its import is reported as not covered.') }),
    form: object('a form', { ...common, form: optional(text, 'Which form of annotations; its last name by default.'), runtime: optional(template, 'What it is as a value.') }),
    alias: object('an alias', {
      ...common,
      docs: optional(text, 'Why.'),
      is: required(text, 'The id that it stands for.'),
    }),
  },
};

export const fileShape: Shape = either(
  list(entryShape),
  object('a map', {
    runtime: optional(either(text, list(text)), 'Packages of the runtime that free names are imported from.'),
    defaults: optional(object('the defaults', behaviour), 'Of entries and members that do not say.'),
    entries: required(list(entryShape), 'The entries.'),
  }),
);
