/** Templates, each looked through and compiled once. */
import type { Template } from '../../maps/model.js';
import { compileTemplate, type CompiledTemplate } from './substitute.js';
import { usesOf, type HoleUse } from './template-uses.js';

export interface KnownTemplate {
  readonly uses: readonly HoleUse[];
  readonly fill: CompiledTemplate;
}

export class Templates {
  private readonly known = new Map<Template, KnownTemplate>();

  of(template: Template): KnownTemplate {
    let found = this.known.get(template);
    if (found === undefined) this.known.set(template, (found = { uses: usesOf(template), fill: compileTemplate(template) }));
    return found;
  }
}
