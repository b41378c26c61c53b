import { moduleName, qualifiedName } from '../class-name.js';
import { BaseException } from './base.js';
import { exceptionCause, exceptionContext, suppressesContext } from './chain.js';
import { asPythonError } from './from-host.js';
import { BaseExceptionGroup } from './group.js';

/** The last line of a traceback, and notes: `ValueError: message`. */
export function formatExceptionOnly(error: unknown): string {
  const raised = asPythonError(error);
  const module = moduleName(raised.constructor);
  const name = qualifiedName(raised.constructor);
  const shown = module === '__main__' || module === 'builtins' ? name : `${module}.${name}`;
  const message = messageOf(raised);
  const lines = [message === '' ? shown : `${shown}: ${message}`, ...(raised.notes ?? [])];
  return `${lines.join('\n')}\n`;
}

function messageOf(error: BaseException): string {
  try {
    return error.toString();
  } catch {
    return '<exception str() failed>';
  }
}

/** What the interpreter prints for an uncaught exception, with JavaScript's frames in Python's order. */
export function formatException(error: unknown): string {
  return formatChain(asPythonError(error), new Set());
}

const causeText = '\nThe above exception was the direct cause of the following exception:\n\n';
const contextText = '\nDuring handling of the above exception, another exception occurred:\n\n';

function formatChain(error: BaseException, seen: Set<BaseException>): string {
  seen.add(error);
  const cause = exceptionCause(error);
  if (cause !== null && !seen.has(cause)) return formatChain(cause, seen) + causeText + formatOne(error);
  const context = suppressesContext(error) ? null : exceptionContext(error);
  if (context !== null && !seen.has(context)) return formatChain(context, seen) + contextText + formatOne(error);
  return formatOne(error);
}

function formatOne(error: BaseException): string {
  if (error instanceof BaseExceptionGroup) return formatGroup(error, true);
  return `Traceback (most recent call last):\n${frames(error)}${formatExceptionOnly(error)}`;
}

/** The stack of JavaScript's error where the exception stands for one; its own otherwise. */
function frames(error: BaseException): string {
  const { cause } = error as { readonly cause?: unknown };
  const source = cause instanceof Error && !(cause instanceof BaseException) ? cause : error;
  const lines = (source.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = lines.filter((line) => !/\bnode:internal\b|[/\\]runtime[/\\](?:python|asyncio|sys)[/\\]/.test(line));
  return own
    .reverse()
    .map((line) => `  ${line.trim()}\n`)
    .join('');
}

function formatGroup(group: BaseExceptionGroup, outermost: boolean): string {
  const header = outermost ? '  + Exception Group Traceback (most recent call last):\n' : 'Exception Group Traceback (most recent call last):\n';
  const bar = outermost ? '  | ' : '';
  let out = header + prefixed(frames(group) + formatExceptionOnly(group), bar);
  group.exceptions.forEach((error, at) => {
    out += `${outermost ? '  ' : ''}+-+---------------- ${at + 1} ----------------\n`.replace('+-+', at === 0 ? '+-+' : '  +');
    const body = error instanceof BaseExceptionGroup ? formatGroup(error, false) : formatChain(error, new Set());
    out += prefixed(body, outermost ? '    | ' : '  | ');
  });
  return `${out}${outermost ? '    ' : '  '}+------------------------------------\n`;
}

function prefixed(text: string, prefix: string): string {
  return text.replace(/^(?=.)/gm, prefix);
}
