import { githubReporter } from './githubReporter.ts';
import { jsonReporter } from './jsonReporter.ts';
import type { Reporter } from './Reporter.ts';
import { sarifReporter } from './sarifReporter.ts';
import { textReporter } from './textReporter.ts';

/** Every way to write findings down, the usual one first. */
export const reporters: readonly Reporter[] = Object.freeze([textReporter, jsonReporter, sarifReporter, githubReporter]);
