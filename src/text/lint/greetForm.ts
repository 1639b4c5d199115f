import { compileCues, findCue, type CompiledCue } from '../cues.ts';
import { customerAddress } from '../customerAddress.ts';
import type { Greeting } from '../greetingForm.ts';
import { isNamed } from '../names.ts';
import type { Draft } from './Draft.ts';
import { greetingOf, includesCompany, isGreeting, readAsGreeting } from './greetingOf.ts';
import type { LintContext, LintRule } from './LintRule.ts';

type Part = 'greeting' | 'agent' | 'company' | 'customer';
const PARTS: readonly Part[] = ['greeting', 'agent', 'company', 'customer'];

/**
 * A part of the set greeting is missing. What nobody knows (an agent without a name) cannot be missing. On the telephone
 * the parts also stand in the order of the set form; another order alone is a warning, for all that must be said is said.
 */
export const greetForm: LintRule = {
  id: 'GREET-FORM',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: { phone: 'error', chat: 'warn' },
  rows: ['GREET-4', 'GREET-10', 'GREET-12', 'GREET-15', 'GREET-20'],
  instead: 'greet',
  check(draft, context, setForm) {
    if (!isGreeting(context)) return [];
    const said = greetingOf(draft, context);
    const missing = requiredParts(context).filter((part) => said[part] === null);
    if (missing.length > 0) return [{ span: draft.span, missing, values: { kind: 'missing' } }];
    if (context.channel === 'chat') return invites(draft, context.language) ? [] : [{ span: draft.span, ...UNINVITING }];
    const form = context.channel === 'phone' ? setForm('greet') : null;
    if (form === null || sameOrder(said, readAsGreeting(form, context))) return [];
    return [{ span: draft.span, values: { kind: 'order' }, severity: 'warn' }];
  },
};

/** Complete, but the customer is not told to go on: worth a hint. */
const UNINVITING = { missing: ['invitation'], values: { kind: 'missing' }, severity: 'info' } as const;

/** That this is the right place to ask. */
const ASSURANCES: Readonly<Record<string, readonly CompiledCue[]>> = {
  ru: compileCues(['по адресу', 'слушаю', 'помочь|помогу|поможем', 'к вашим услугам']),
  lt: compileCues(['teisingoje vietoje', 'klausau', 'padėti|padėsiu|padėsime', 'jūsų paslaugoms']),
  pl: compileCues(['dobrym|właściwym miejscu', 'słucham', 'pomóc|pomogę|pomożemy', 'do usług']),
  en: compileCues(['right place', 'listening', 'help|assist', 'at your service']),
};

/** A greeting ends in a question, or in the assurance that this is the right place (GREET-12, GREET-20). */
function invites(draft: Draft, language: string): boolean {
  return draft.text.includes('?') || findCue(ASSURANCES[language] ?? [], draft.words, draft.folded.text) !== null;
}

function requiredParts(context: LintContext): Part[] {
  const address = customerAddress(context.customer, context.language);
  const required: Readonly<Record<Part, boolean>> = {
    greeting: true,
    agent: isNamed(context.agent?.name),
    company: includesCompany(context) && isNamed(context.brand?.name),
    customer: context.channel === 'phone' && context.direction === 'outbound' && isNamed(address),
  };
  return PARTS.filter((part) => required[part]);
}

function sameOrder(said: Greeting, form: Greeting): boolean {
  const inBoth = PARTS.filter((part) => said[part] !== null && form[part] !== null);
  const order = (greeting: Greeting): string => inBoth.toSorted((one, other) => (greeting[one]?.[0] ?? 0) - (greeting[other]?.[0] ?? 0)).join();
  return order(said) === order(form);
}
