/** Options that several commands have. */
import { Option, type Command } from 'commander';
import type { Fidelity, Naming } from '../../compiler/index.js';
import { withConfig } from '../config/apply-config.js';
import type { ReportFormat } from '../report.js';

export interface SharedOptions {
  readonly fidelity: Fidelity;
  readonly names: Naming;
  readonly map: readonly string[];
  readonly verbose: boolean;
}

export interface ReportingOptions {
  readonly report: ReportFormat;
}

export function withSharedOptions(command: Command): Command {
  return withConfig(
    command
      .addOption(
        new Option('--fidelity <mode>', 'readable: native values, small differences reported; exact: none')
          .choices(['readable', 'exact'])
          .default('readable'),
      )
      .addOption(
        new Option('--names <style>', 'camel: camelCase names; preserve: names as in Python')
          .choices(['camel', 'preserve'])
          .default('camel'),
      )
      .addOption(withMaps())
      .option('--verbose', 'show each info diagnostic in full', false),
  );
}

export function withReport(command: Command): Command {
  return command.addOption(
    new Option('--report <format>', 'form of the diagnostics').choices(['text', 'json', 'sarif']).default('text'),
  );
}

export function withMaps(): Option {
  const collect = (folder: string, folders: readonly string[]): readonly string[] => [...folders, folder];
  return new Option('--map <dir>', 'a folder with grammar maps of your own (repeatable)').argParser(collect).default([], 'none');
}
