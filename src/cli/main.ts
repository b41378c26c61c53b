#!/usr/bin/env node
import * as nodeModule from 'node:module';

// Node 22.1 and later keep what they compiled for the next start; it has to be asked before our modules are loaded.
(nodeModule as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

// Awaited at the top level so that Node reports a program that waits for ever (exit status 13) as it does elsewhere.
const { start } = await import('./start.js');
await start();
