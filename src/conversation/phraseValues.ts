import type { Cast } from '../flow/Cast.ts';
import { customerAddress } from '../text/customerAddress.ts';
import type { LintContext } from '../text/lint/LintRule.ts';
import { optionsList } from './optionsList.ts';
import { missingFacts } from './missingFacts.ts';
import type { Run } from './troupe/Run.ts';

/** Values for the variables of phrases. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** Agent, customer, company, how the next missing fact is asked for, and every fact under its own name. Made once for the same facts. */
export function phraseValues(run: Run): PhraseValues {
  if (run.values?.facts === run.facts) return run.values.values;
  const values: Record<string, string | number> = {};
  for (const name of namedFacts(run)) {
    const value = run.facts[name];
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  }
  const { brand, customer } = run.from.opening;
  if (run.agent.name !== undefined) values.agentName = run.agent.name;
  values.agentGender = run.agent.gender ?? 'other';
  values.customerGender = customer?.gender ?? 'other';
  values.customerAddress = isNameWorn(run) ? '' : (addressOf(run) ?? '');
  if (brand) values.companyName = brand.name;
  const options = optionsList(run);
  if (options !== null) values.optionsList ??= options;
  const wanted = wantedFact(run);
  if (wanted.slot !== '') values.slot ??= wanted.slot;
  if (wanted.question !== '') values.question ??= wanted.question;
  run.values = { facts: run.facts, values };
  return values;
}

const named = new WeakMap<Cast, readonly string[]>();

/** The facts that some phrase can name; most facts are only counted with. */
function namedFacts(run: Run): readonly string[] {
  const { cast } = run.from;
  let names = named.get(cast);
  if (!names) {
    const { phrasebook } = cast;
    const languages = Object.keys(cast.bundle.phrases);
    const variables = new Set(phrasebook.phrases.flatMap((phrase) => languages.flatMap((language) => phrasebook.variables(phrase, language))));
    const known = Object.values(cast.bundle.families).flatMap((family) => family.map((member) => member.known ?? ''));
    for (const name of known) variables.add(name);
    names = [...variables];
    named.set(cast, names);
  }
  return names;
}

/** How to address the customer; null when nothing is known (catalogue C-21). */
export function addressOf(run: Run): string | null {
  const { customer } = run.from.opening;
  const name = typeof run.facts.customerName === 'string' ? run.facts.customerName : undefined;
  return customerAddress(name === undefined ? customer : { ...customer, name }, run.language) || null;
}

/** The customer as the opening tells, and how to address them now. */
export function customerNow(run: Run): NonNullable<LintContext['customer']> {
  return { ...run.from.opening.customer, address: addressOf(run) ?? undefined };
}

/** The name was used as often as it should be: phrases go on without it (NAME-5). */
function isNameWorn(run: Run): boolean {
  const { nameUses } = run.facts;
  return typeof nameUses === 'number' && nameUses >= Number(run.settings['name.target'] ?? Infinity);
}

/** How the next missing fact is called and asked for; empty for one that the flow does not declare. */
function wantedFact(run: Run): { slot: string; question: string } {
  const name = missingFacts(run)[0];
  const fact = name === undefined ? undefined : run.from.cast.facts.get(name);
  const language = run.language as 'ru' | 'lt' | 'pl' | 'en';
  const slot = fact?.slot?.[language] ?? '';
  return { slot, question: fact?.question?.[language] ?? slot };
}
