import './host/install.js';

export { BaseException, Exception } from './exceptions/base.js';
export * from './exceptions/builtin.js';
export * from './exceptions/os-error.js';
export * from './exceptions/unicode-error.js';
export * from './exceptions/warnings.js';
export * from './exceptions/asyncio.js';
export * from './exceptions/json-decode-error.js';
export * from './exceptions/frozen-instance-error.js';
export * from './exceptions/group.js';
export * from './exceptions/catch-group.js';
export * from './exceptions/chain.js';
export * from './exceptions/assertion.js';
export * from './exceptions/format-exception.js';
export { asPythonError, endsTheLoop } from './exceptions/from-host.js';
