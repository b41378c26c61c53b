#!/usr/bin/env node
import { processHost } from './host.js';
import { installedServices } from './installed-services.js';
import { runCommand } from './run-command.js';

// Awaited at the top level so that Node reports a program that waits for ever (exit status 13) as it does elsewhere.
const exitCode = await runCommand(process.argv.slice(2), processHost(), installedServices());
if (exitCode !== undefined) process.exitCode = exitCode;
