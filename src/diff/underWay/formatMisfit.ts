import type { Misfit, MisfitCode } from './Misfit.ts';

const WORDING: Readonly<Record<MisfitCode, string>> = {
  'channel-differs': 'the flow is for {after}, not for {before} any more',
  'direction-differs': 'the flow is for {after} contacts, not for {before} ones any more',
  'language-gone': 'the flow does not speak "{language}" any more',
  'machine-gone': 'the rule machine "{machine}" is gone, and it is at work in state "{state}"',
  'state-gone': '"{machine}" stands in "{state}", which is gone',
  'state-differs': '"{machine}" stands in "{state}", which was {before} and is {after}',
  'history-gone': '"{machine}" is to come back to "{state}", which is gone',
  'timer-gone': 'the timer "{timer}" of "{machine}" runs in state "{state}", which has it no more',
  'question-gone': 'a question of "{machine}" is open that it does not ask any more',
  'fact-differs': 'the fact "{fact}" has a value of type {before}; it is of type {after} now',
};

/** A misfit in words, as part of a sentence. */
export function formatMisfit(misfit: Misfit): string {
  return WORDING[misfit.code].replace(/\{(\w+)\}/g, (_, name: string) => misfit[name as keyof Misfit] ?? '');
}
