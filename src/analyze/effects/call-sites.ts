/** Does a text of the program ask where calls stand (`%(lineno)d`), or which task they are made in? */
import { walk } from '../../syntax/visit.js';
import type { ModuleInfo } from '../program.js';

const places = /(?:%\(|\$?\{|\$)(?:lineno|funcName|filename|module|pathname)\b/;
const tasks = /(?:%\(|\$?\{|\$)taskName\b/;

export const asksForCallSites = (modules: readonly ModuleInfo[]): boolean => holdsText(modules, places);

export const asksForTaskNames = (modules: readonly ModuleInfo[]): boolean => holdsText(modules, tasks);

function holdsText(modules: readonly ModuleInfo[], pattern: RegExp): boolean {
  return modules.some(({ node }) => {
    let isFound = false;
    walk(node, (each) => {
      if (isFound) return false;
      if (each.kind === 'StringLiteral') isFound = pattern.test(each.value);
      return undefined;
    });
    return isFound;
  });
}
