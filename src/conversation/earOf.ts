import type { FactDeclaration } from '../flow/schema/machine.ts';
import type { Ear } from '../text/recognise/Ear.ts';
import type { WantedFact } from '../text/recognise/slots/GivenFact.ts';
import { isListenedFor } from './listening.ts';
import { missingFacts } from './missingFacts.ts';
import type { Run } from './troupe/Run.ts';

/** Where no table of settings says otherwise. */
export const THRESHOLD = 0.8;
/** The stage that asks for the customer's name. */
const ASKS_NAME = 'identify';

/** What the customer's words are listened to for in the present state. */
export function earOf(run: Run): Ear {
  return {
    // A rule may listen for a mark at any time; only the script asks for one.
    hears: (type) => isListenedFor(run, type, type === 'customer.rates' ? (member) => member.isFlow : undefined),
    scriptHears: (type) => isListenedFor(run, type, (member) => member.isFlow),
    isAsked: run.questions.length > 0,
    facts: wantedFacts(run),
    threshold: thresholdIn(run),
  };
}

/** The setting is in per cent. */
function thresholdIn({ settings }: Run): number {
  const percent = settings['recognition.threshold'];
  return typeof percent === 'number' ? percent / 100 : THRESHOLD;
}

/** The facts that the customer can give, those first that are missing, in the order in which they are asked for. */
function wantedFacts(run: Run): WantedFact[] {
  const { cast } = run.from;
  const missing = missingFacts(run);
  const names = new Set([...missing, ...cast.givenFacts]);
  return [...names].flatMap((name) => {
    const declared = cast.facts.get(name);
    return declared === undefined
      ? []
      : [{ name, type: declared.type, called: calledIn(declared, run.language), isAsked: isAskedFor(run, name, missing) }];
  });
}

function isAskedFor(run: Run, name: string, missing: readonly string[]): boolean {
  if (missing.includes(name)) return true;
  if (run.facts[name] !== null && run.facts[name] !== undefined) return false;
  if (name === 'customerName') return run.shells[run.from.cast.flow.index]?.stage === ASKS_NAME;
  // A rule that waits for something to be given waits for the number to call.
  return name === 'phone' && isListenedFor(run, 'customer.gives', (member) => !member.isFlow);
}

function calledIn({ slot }: FactDeclaration, language: string): string | undefined {
  return slot?.[language as keyof typeof slot];
}
