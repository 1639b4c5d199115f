import type { PhraseUse } from '../../../src/usage/Usage.ts';
import { readCursor, writeCursor } from '../pageCursor.ts';
import { pageOf } from '../pageOf.ts';
import type { ExperimentTally, PhraseTally } from '../../../src/experiments/tallies.ts';
import type { MissedDecision, MissedPage, MissedQuery, StoredMissed, UsageQuery, UsageStore } from '../UsageStore.ts';
import type { KeptMissed } from './keepUsage.ts';
import { keyOf, type Kept, type Shelves } from './Shelves.ts';

export class MemoryUsage implements UsageStore {
  readonly #shelves: Shelves;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  async missed({ tenant, flow, status, hash, language, kind, cursor, limit }: MissedQuery): Promise<MissedPage> {
    this.#shelves.answer();
    const below = readCursor(cursor);
    const found = this.#of(tenant, flow)
      .flatMap((kept) => [...kept.usage.missed.values()].map((missed) => toStoredMissed(kept, missed)))
      .filter((entry) => entry.number < below)
      .filter((entry) => status === undefined || entry.status === status)
      .filter((entry) => hash === undefined || entry.hash === hash)
      .filter((entry) => language === undefined || entry.language === language)
      .filter((entry) => kind === undefined || entry.kind === kind)
      .sort((one, other) => other.number - one.number);
    const { page, next } = pageOf(found, limit, ({ number }) => writeCursor(number));
    return { entries: page, next };
  }

  async decideMissed({ tenant, flow, numbers, status }: MissedDecision): Promise<readonly number[]> {
    this.#shelves.answer();
    const wanted = new Set(numbers);
    const decided: number[] = [];
    for (const { usage } of this.#of(tenant, flow)) {
      for (const [key, missed] of usage.missed) {
        if (missed.status !== 'open' || !wanted.has(missed.number)) continue;
        usage.missed.set(key, { ...missed, status });
        decided.push(missed.number);
      }
    }
    return decided.sort((one, other) => one - other);
  }

  async phraseCounts(query: UsageQuery): Promise<readonly PhraseTally[]> {
    this.#shelves.answer();
    const uses = this.#of(query.tenant, query.flow).flatMap(({ usage }) => [...usage.uses.values()].filter((use) => fits(use, use.at, query)));
    const of = (group: readonly PhraseUse[], kind: PhraseUse['use']): number => group.filter(({ use }) => use === kind).length;
    return groupsOf(uses, ({ hash, language, phrase, variant }) => [hash, language, phrase, variant]).map(
      ([{ hash, language, phrase, variant }, group]) => ({
        ...{ hash, language, phrase, variant },
        ...{ used: of(group, 'used'), edited: of(group, 'edited'), passed: of(group, 'passed') },
      }),
    );
  }

  async experimentCounts(query: UsageQuery): Promise<readonly ExperimentTally[]> {
    this.#shelves.answer();
    const shown = this.#of(query.tenant, query.flow).flatMap(({ usage }) =>
      [...usage.exposures.values()].filter((exposure) => fits(exposure, exposure.shownAt, query)),
    );
    return groupsOf(shown, ({ experiment, digest, variant, language }) => [experiment, digest, variant, language]).map(
      ([{ experiment, digest, variant, language }, group]) => ({
        ...{ experiment, digest, variant, language },
        hashes: [...new Set(group.map(({ hash }) => hash))].sort(),
        shown: group.length,
        goals: group.filter(({ goalAt }) => goalAt !== null).length,
      }),
    );
  }

  #of(tenant: string, flow: string): Kept[] {
    return [...this.#shelves.conversations.values()].filter((kept) => kept.tenant === tenant && kept.flow === flow);
  }
}

function toStoredMissed({ tenant, flow, id }: Kept, { number, status, entry }: KeptMissed): StoredMissed {
  return { ...structuredClone(entry), tenant, number, flow, conversation: id, status };
}

function fits(of: { readonly hash: string; readonly language: string }, at: number, query: UsageQuery): boolean {
  const { from = -Infinity, to = Infinity, hash = of.hash, language = of.language } = query;
  return from <= at && at < to && of.hash === hash && of.language === language;
}

type Names = readonly (string | number)[];

/** Those of the same names together, each with the first of them, in the order of the names. */
function groupsOf<Item>(items: readonly Item[], namesOf: (item: Item) => Names): (readonly [first: Item, group: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(...namesOf(item).map(String));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].map((group) => [group[0] as Item, group] as const).sort(([one], [other]) => compareNames(namesOf(one), namesOf(other)));
}

function compareNames(one: Names, other: Names): number {
  const place = one.findIndex((name, at) => name !== other[at]);
  return place < 0 ? 0 : (one[place] as string | number) < (other[place] as string | number) ? -1 : 1;
}
