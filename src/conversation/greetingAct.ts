import { readGreeting } from '../text/greetingForm.ts';
import { addressOf } from './phraseValues.ts';
import type { Run } from './troupe/Run.ts';

/**
 * Whether a text greets in the set form of the brand (GREET-4), or is a bare "hello?" (GREET-6). Looked at only until
 * the agent has greeted: afterwards no rule asks.
 */
export function greetingAct(run: Run, text: string): 'greets' | 'bare-hello' | null {
  if (run.facts.greeted !== false) return null;
  const { brand } = run.from.opening;
  const customerAddress = addressOf(run);
  const companyName = brand?.name ?? null;
  const read = readGreeting(text, {
    language: run.language,
    agentName: run.agent.name,
    companyName: companyName ?? undefined,
    customerAddress: customerAddress ?? undefined,
  });
  if (read.bareHello) return 'bare-hello';
  const company =
    run.settings['greeting.includeCompany'] === true
      ? companyName === null || read.company !== null
      : run.channel === 'phone' || read.company === null;
  const customer = run.channel !== 'phone' || run.direction !== 'outbound' || customerAddress === null || read.customer !== null;
  return read.greeting !== null && (run.agent.name === undefined || read.agent !== null) && company && customer ? 'greets' : null;
}
