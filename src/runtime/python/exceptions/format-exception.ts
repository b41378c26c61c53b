import { moduleName, qualifiedName } from '../class-name.js';
import { BaseException } from './base.js';
import { exceptionCause, exceptionContext, suppressesContext } from './chain.js';
import { host } from '../host/current-host.js';
import { formatFrames } from './frames.js';
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

/** What the interpreter prints for an uncaught exception: Python's frames where source maps lead to them. */
export function formatException(error: unknown): string {
  const printer = new TracebackPrinter();
  printer.chain(asPythonError(error));
  return printer.text;
}

const causeText = '\nThe above exception was the direct cause of the following exception:\n\n';
const contextText = '\nDuring handling of the above exception, another exception occurred:\n\n';

/** CPython's `TracebackException.format`: the parts of groups are indented and framed. */
class TracebackPrinter {
  text = '';
  private depth = 0;
  private needsClosing = false;
  private readonly seen = new Set<BaseException>();

  chain(error: BaseException): void {
    this.seen.add(error);
    const cause = exceptionCause(error);
    const context = suppressesContext(error) ? null : exceptionContext(error);
    if (cause !== null && !this.seen.has(cause)) {
      this.chain(cause);
      this.emit(causeText);
    } else if (context !== null && !this.seen.has(context)) {
      this.chain(context);
      this.emit(contextText);
    }
    if (error instanceof BaseExceptionGroup) this.group(error);
    else this.emit(`Traceback (most recent call last):\n${frames(error)}${formatExceptionOnly(error)}`);
  }

  private group(group: BaseExceptionGroup): void {
    const isOutermost = this.depth === 0;
    if (isOutermost) this.depth = 1;
    this.emit('Exception Group Traceback (most recent call last):\n', isOutermost ? '+' : '|');
    this.emit(frames(group) + formatExceptionOnly(group));
    this.needsClosing = false;
    group.exceptions.forEach((error, at) => {
      const isLast = at === group.exceptions.length - 1;
      // A group at the end closes the frames of all that it ends.
      if (isLast) this.needsClosing = true;
      this.text += `${this.indent()}${at === 0 ? '+-' : '  '}+---------------- ${at + 1} ----------------\n`;
      this.depth += 1;
      this.chain(error);
      if (isLast && this.needsClosing) {
        this.text += `${this.indent()}+------------------------------------\n`;
        this.needsClosing = false;
      }
      this.depth -= 1;
    });
    if (isOutermost) this.depth = 0;
  }

  private indent(): string {
    return '  '.repeat(this.depth);
  }

  private emit(text: string, margin = '|'): void {
    const prefix = this.depth === 0 ? '' : `${this.indent()}${margin} `;
    this.text += prefix === '' ? text : text.replace(/^(?!$)/gm, prefix);
  }
}

/** The stack of JavaScript's error where the exception stands for one; its own otherwise. */
function frames(error: BaseException): string {
  const { cause } = error as { readonly cause?: unknown };
  const source = cause instanceof Error && !(cause instanceof BaseException) ? cause : error;
  const stack = source.stack ?? '';
  return formatFrames(host().pythonStack?.(stack) ?? stack, (path) => host().readSource?.(path) ?? null);
}
