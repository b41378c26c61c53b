/** `a, b=, *args, c, d=, **kwargs`: how the runtime binds keywords of a call that the compiler can't see. */
import type { FunctionInfo } from '../../analyze/program.js';
import { hasSelf } from './convention.js';

export function signatureText(info: FunctionInfo): string {
  const parts: string[] = [];
  const parameters = hasSelf(info) ? info.parameters.slice(1) : info.parameters;
  let sawStar = false;
  parameters.forEach((parameter, index) => {
    const text = parameter.default === null ? parameter.name : `${parameter.name}=`;
    if (parameter.kind === 'rest') {
      sawStar = true;
      parts.push(`*${parameter.name}`);
      return;
    }
    if (parameter.kind === 'keywordOnly' && !sawStar) {
      sawStar = true;
      parts.push('*');
    }
    parts.push(parameter.kind === 'keywords' ? `**${parameter.name}` : text);
    const next = parameters[index + 1];
    if (parameter.kind === 'positionalOnly' && next?.kind !== 'positionalOnly') parts.push('/');
  });
  return parts.join(', ');
}
