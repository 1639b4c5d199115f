import type { Scenario, Step } from './Scenario.ts';

const RULES = /^(?:GREET|INV|PICK)-\d|^CHAN-10$/;
const STAGES = /^(?:invite|queue|dialing|greeting|identify)\b/;
const PHRASES = /^(?:greet|invite)\b/;
/** What the agent says who introduces himself. */
const INTRODUCTION = /меня зовут|mano vardas|mam na imię|my name is|здравствуйте!?$|dzień dobry!?$|sveiki atvykę|witamy w|welcome to/iu;

/**
 * Whether a scenario has anything to do with how a contact begins: its rules, its steps, or what it expects. Where it has
 * not, the contact is on its way when the scenario begins, and nobody wants the greeting that no step tells of.
 */
export function tellsBeginning({ rules, expect }: Scenario, steps: readonly Step[], begins: (step: Step) => boolean): boolean {
  const numbers = new Set([0, ...steps.map(({ n }) => n)]);
  return (
    (rules ?? []).some((rule) => RULES.test(rule)) ||
    steps.some((step) => begins(step) || STAGES.test(step.inState ?? '') || INTRODUCTION.test(ofAgent(step))) ||
    expect.some(
      ({ after, that, phrase, state, rule }) =>
        numbers.has(after) &&
        (after === 0 ||
          (PHRASES.test(textOf(phrase)) && that !== 'notRecommended') ||
          STAGES.test(textOf(state)) ||
          RULES.test(textOf(rule)) ||
          /^GREET/.test(textOf(rule))),
    )
  );
}

function ofAgent({ who, text }: Step): string {
  return who.trim().toLowerCase() === 'agent' ? (text?.trim() ?? '') : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
