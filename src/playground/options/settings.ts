/** What a person can choose. */
import type { ConversionOptions } from '../protocol.js';

export interface Settings extends ConversionOptions {
  /** Both programs run on a clock that jumps to the next deadline. */
  readonly isVirtual: boolean;
  /** What both programs read from standard input. */
  readonly input: string;
  /** Seconds until a program is stopped. */
  readonly timeLimit: number;
}

export const defaultSettings: Settings = {
  fidelity: 'readable',
  names: 'camel',
  runtime: 'import',
  isVirtual: true,
  input: '',
  timeLimit: 10,
};

/** What one would type for the same port. */
export function commandLine(path: string, { fidelity, names, runtime }: ConversionOptions): string {
  const options = [
    ...(fidelity === defaultSettings.fidelity ? [] : [`--fidelity ${fidelity}`]),
    ...(names === defaultSettings.names ? [] : [`--names ${names}`]),
    ...(runtime === defaultSettings.runtime ? [] : [`--runtime ${runtime}`]),
  ];
  return ['aio2ts convert', path, ...options].join(' ');
}
