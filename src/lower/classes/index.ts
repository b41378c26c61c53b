/** Classes: `class` statements, and what other rooms ask of them. */
export { lowerClassDef } from './class-def.js';
