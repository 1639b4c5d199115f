import { fold } from '../../text/fold.ts';
import { withoutMarks } from '../../text/words.ts';
import type { Heard } from '../Customer.ts';
import { matterOf, type Draft } from './Draft.ts';
import type { HeardWords } from './heardWords.ts';

/** Products that the agent offered in this turn and that are new to the customer: posted, as a card in a text, or by their names. */
export function offersHeard(draft: Draft, { before, turn, after }: Heard, words: readonly HeardWords[]): readonly string[] {
  const offers: string[] = [];
  const add = (offer: unknown): void => {
    if (typeof offer === 'string' && offer !== '' && !draft.offers.includes(offer) && !offers.includes(offer)) offers.push(offer);
  };
  for (const { type, data } of turn.records) if (type === 'agent.offers') add(data.title ?? data.url);
  const known = new Set(listOf(before.facts.offers));
  const cards = listOf(after.facts.offers).filter((offer) => !known.has(offer));
  const titles = productTitles(draft);
  for (const { plain } of words) {
    for (const { title, plain: name } of titles) if (name !== '' && plain.includes(name)) add(title);
  }
  if (offers.length === 0) cards.forEach(add);
  if (offers.length === 0 && words.some(({ phrases }) => phrases.has('offer.confident'))) add(`offer ${draft.offers.length + 1}`);
  return offers;
}

function listOf(fact: unknown): readonly string[] {
  return Array.isArray(fact) ? (fact as readonly string[]) : [];
}

function productTitles(draft: Draft): readonly { readonly title: string; readonly plain: string }[] {
  const products = matterOf(draft).products?.[draft.setup.language] ?? [];
  return products.flatMap(({ title }) => (typeof title === 'string' ? [{ title, plain: withoutMarks(fold(title).text) }] : []));
}
