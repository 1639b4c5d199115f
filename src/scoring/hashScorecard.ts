import { contentHash } from '../flow/json/contentHash.ts';
import type { Scorecard } from './Scorecard.ts';

const hashes = new WeakMap<Scorecard, string>();

/** Content hash of a card, which a score names: the same for the same content, whatever the order of keys. Worked out once a card. */
export function hashScorecard(card: Scorecard): string {
  let hash = hashes.get(card);
  if (hash === undefined) {
    const { $schema: _schema, ...content } = card;
    hash = contentHash(content);
    hashes.set(card, hash);
  }
  return hash;
}
