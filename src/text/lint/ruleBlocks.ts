import { lintRules } from './lintRules.ts';

const blocking: ReadonlySet<string> = new Set(lintRules.filter((rule) => rule.blocks).map((rule) => rule.id));

/** Whether an error of that lint rule forbids to send the text. */
export function ruleBlocks(id: string): boolean {
  return blocking.has(id);
}
