import { customerAddress } from '../customerAddress.ts';
import type { Greeting } from '../greetingForm.ts';
import { isNamed } from '../names.ts';
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
  rows: ['GREET-4', 'GREET-10', 'GREET-15'],
  instead: 'greet',
  check(draft, context, setForm) {
    if (!isGreeting(context)) return [];
    const said = greetingOf(draft, context);
    const missing = requiredParts(context).filter((part) => said[part] === null);
    if (missing.length > 0) return [{ span: draft.span, missing, values: { kind: 'missing' } }];
    const form = context.channel === 'phone' ? setForm('greet') : null;
    if (form === null || sameOrder(said, readAsGreeting(form, context))) return [];
    return [{ span: draft.span, values: { kind: 'order' }, severity: 'warn' }];
  },
};

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
