#!/usr/bin/env node
import { packageVersion } from '../../server/packageVersion.ts';
import { processIo } from './processIo.ts';
import { runCli } from './runCli.ts';

// The exit code is left for the process to end with, so that a server that listens goes on and what was written gets out.
process.exitCode = await runCli(process.argv.slice(2), processIo(), packageVersion());
