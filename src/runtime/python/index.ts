export * from './exceptions.js';
export * from './symbols.js';
export { repr, ascii } from './repr.js';
export { str } from './str.js';
export { floatStr } from './number-text.js';
export { typed, TypedView } from './typed.js';
export { id } from './identity.js';
