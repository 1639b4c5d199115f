import type { Heard } from '../Customer.ts';
import type { Trigger } from '../Persona.ts';
import type { Draft } from './Draft.ts';
import type { Perceived } from './perceive.ts';
import type { PerceptionKind } from './perceptions.ts';

/** Rules broken that a customer notices; what breaks others is between the agent and the house. */
const VIOLATIONS: Readonly<Record<string, Trigger | undefined>> = Object.freeze({
  'HOLD-2': 'unasked-hold',
  'HOLD-7': 'long-hold',
  'WAIT-3': 'long-wait',
  INTERRUPT: 'interrupted',
  'EMO-2': 'no-empathy',
  UNVERIFIED: 'advised-too-early',
  INTERROGATION: 'interrogated',
  'TEL-5': 'pushed',
});

const FINDINGS: Readonly<Record<string, Trigger | undefined>> = Object.freeze({
  PROFANITY: 'rude',
  ACCUSATION: 'rude',
  'IMPOLITE-WORD': 'rude',
  'SIDE-TALK': 'rude',
  'TY-FORM': 'familiar',
  INFORMAL: 'familiar',
  DIMINUTIVE: 'familiar',
  'SEARCH-TO-CLIENT': 'sent-to-search',
  'BARE-NO': 'refused',
  'NO-SOLUTION': 'refused',
  'REQUEST-MANY': 'interrogated',
});

const PERCEIVED: Readonly<Partial<Record<PerceptionKind, Trigger>>> = Object.freeze({
  empathised: 'empathy',
  apologised: 'apology',
  warned: 'warned',
  redirected: 'redirected',
});

/** What of a turn weighs on the customer, each thing once, the gravest as it comes. */
export function notice(draft: Draft, { turn, before, after }: Heard, perceived: Perceived): readonly Trigger[] {
  const noticed = new Set<Trigger>();
  const add = (trigger: Trigger | undefined): void => {
    if (trigger !== undefined) noticed.add(trigger);
  };
  for (const { violations, findings } of turn.records) {
    for (const { rule, excused } of violations) if (!excused) add(VIOLATIONS[rule]);
    for (const { rule, severity } of findings) if (severity !== 'info') add(FINDINGS[rule]);
  }
  for (const { type } of perceived.statements) add(PERCEIVED[type]);
  if (perceived.words.length > 0) {
    if (draft.heard === 0 && !perceived.words.some(({ acts }) => acts.has('greets')) && before.facts.greeted !== true) add('no-greeting');
    if (draft.heard === 0) add('opening');
    else if (after.status === 'open') add('turn');
  }
  return [...noticed];
}
