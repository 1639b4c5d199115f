import type { Check } from './Check.ts';
import { machineChecks } from './machines/machineChecks.ts';
import { textChecks } from './texts/textChecks.ts';

/** Every check of a flow that can run, in the order in which an author wants to hear of them: the machine, then the words. */
export const checks: readonly Check[] = Object.freeze([...machineChecks, ...textChecks]);
