/** How a parameter takes its argument (PEP 362). */
export type ParameterKind = 'positional' | 'either' | 'rest' | 'keyword' | 'keywords';

/** A Python parameter. */
export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly optional: boolean;
}

/**
 * Reads a parameter list written as Python writes it, without annotations and with `=` for a default:
 * `'a, /, b=, *args, c, d=, **kwargs'`.
 */
export function parseParameters(text: string): readonly Parameter[] {
  const parameters: Parameter[] = [];
  let afterStar = false;
  for (const part of text.split(',').map((one) => one.trim())) {
    if (part === '') continue;
    if (part === '/') {
      parameters.forEach((parameter, at) => {
        parameters[at] = { ...parameter, kind: 'positional' };
      });
    } else if (part === '*') {
      afterStar = true;
    } else if (part.startsWith('**')) {
      parameters.push({ name: part.slice(2), kind: 'keywords', optional: true });
    } else if (part.startsWith('*')) {
      parameters.push({ name: part.slice(1), kind: 'rest', optional: true });
      afterStar = true;
    } else {
      const optional = part.endsWith('=');
      const name = optional ? part.slice(0, -1).trim() : part;
      parameters.push({ name, kind: afterStar ? 'keyword' : 'either', optional });
    }
  }
  return parameters;
}
