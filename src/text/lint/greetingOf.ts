import { customerAddress } from '../customerAddress.ts';
import { readGreeting, type Greeting } from '../greetingForm.ts';
import type { Draft } from './Draft.ts';
import type { LintContext } from './LintRule.ts';

/** Whether the greeting names the company here. Where the setting is not given: always, but for Russian chats. */
export function includesCompany(context: LintContext): boolean {
  const setting = context.settings?.['greeting.includeCompany'];
  return typeof setting === 'boolean' ? setting : context.channel === 'phone' || context.language !== 'ru';
}

/** Four rules read the same draft. */
const readings = new WeakMap<Draft, Greeting>();

/** A draft read as a greeting of this contact. A draft is linted in one context, so it is read once. */
export function greetingOf(draft: Draft, context: LintContext): Greeting {
  let greeting = readings.get(draft);
  if (greeting === undefined) {
    greeting = readAsGreeting(draft.text, context);
    readings.set(draft, greeting);
  }
  return greeting;
}

/** Any text read as a greeting of this contact. */
export function readAsGreeting(text: string, context: LintContext): Greeting {
  return readGreeting(text, {
    language: context.language,
    agentName: context.agent?.name,
    companyName: context.brand?.name,
    customerAddress: customerAddress(context.customer, context.language),
  });
}

export function isGreeting(context: LintContext): boolean {
  return context.state === 'greeting';
}
