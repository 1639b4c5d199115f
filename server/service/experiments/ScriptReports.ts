import { LRUCache } from 'lru-cache';
import { ALPHA, reportExperiments } from '../../../src/experiments/reportExperiments.ts';
import type { ExperimentReport } from '../../../src/experiments/ExperimentReport.ts';
import type { PhraseOrder, PhraseReport } from '../../../src/experiments/PhraseReport.ts';
import { comparePlaces, placeOf, reportPhrases, type RowPlace } from '../../../src/experiments/reportPhrases.ts';
import { definitionsIn, type ReportedVersion } from '../../../src/experiments/tallies.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';
import type { Store } from '../../store/Store.ts';
import type { UsageQuery } from '../../store/UsageStore.ts';
import type { VersionRefs } from '../authoring/VersionRefs.ts';
import type { FlowVersions } from '../FlowVersions.ts';

export interface ScriptReportsOptions {
  readonly store: Store;
  readonly refs: VersionRefs;
  readonly versions: FlowVersions;
}

/** What is asked for; `version` is a reference: `published`, `files`, `draft:ID`, or a hash of which at least six digits are given. */
export interface ReportQuery extends Omit<UsageQuery, 'hash'> {
  readonly version?: string | undefined;
}

export interface PhrasesQuery extends ReportQuery {
  readonly order: PhraseOrder;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface ExperimentsReported {
  readonly flow: string;
  readonly version: string | null;
  readonly alpha: number;
  readonly experiments: readonly ExperimentReport[];
}

export interface PhrasesReported {
  readonly flow: string;
  readonly version: string | null;
  readonly phrases: readonly PhraseReport[];
  readonly next: string | null;
}

/** Versions whose experiments are remembered; they never change. */
const MOST_REMEMBERED = 500;
/** Versions that are read from the store for one report: each tells of experiments that none of the others has. */
const MOST_READ = 200;

interface Asked {
  /** Null where nothing is published and no version is named. */
  readonly version: ReportedVersion | null;
  readonly usage: UsageQuery;
}

/** What came of the scripts: of experiments and of recommended phrases. */
export class ScriptReports {
  readonly #options: ScriptReportsOptions;
  readonly #remembered = new LRUCache<string, ReportedVersion & { readonly savedAt: number }>({ max: MOST_REMEMBERED });

  constructor(options: ScriptReportsOptions) {
    this.#options = options;
  }

  /** @throws ProblemError as `VersionRefs.resolve` */
  async experiments(query: ReportQuery): Promise<ExperimentsReported> {
    const { store } = this.#options;
    const { version, usage } = await this.#asked(query);
    const [tallies, phrases] = await Promise.all([store.experimentCounts(usage), store.phraseCounts(usage)]);
    const others = await this.#others(usage.tenant, version, tallies);
    const versions = version === null ? others : [version, ...others];
    return { flow: usage.flow, version: version?.hash ?? null, alpha: ALPHA, experiments: reportExperiments({ versions, tallies, phrases }) };
  }

  /** @throws ProblemError as `VersionRefs.resolve`; `invalid-data` for a cursor that no page gave */
  async phrases({ order, cursor, limit, ...query }: PhrasesQuery): Promise<PhrasesReported> {
    const after = readCursor(cursor);
    const { version, usage } = await this.#asked(query);
    const tallies = await this.#options.store.phraseCounts(usage);
    const rows = reportPhrases(tallies, version?.bundle.phrases ?? {}, order);
    const rest = after === null ? rows : rows.filter((row) => comparePlaces(placeOf(row, order), after) > 0);
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    const next = last === undefined || rest.length <= limit ? null : writeCursor(placeOf(last, order));
    return { flow: usage.flow, version: version?.hash ?? null, phrases: page, next };
  }

  /** Counts are those of the version that is named, else of all; what is compared is told by that, else by what is published. */
  async #asked({ version: ref, ...usage }: ReportQuery): Promise<Asked> {
    const { refs, versions } = this.#options;
    const { tenant, flow } = usage;
    if (ref !== undefined) {
      const { hash, bundle } = await refs.resolve(tenant, flow, ref);
      return { version: { hash, bundle }, usage: { ...usage, hash } };
    }
    const cast = (await versions.published(tenant)).casts.get(flow);
    if (cast === undefined) await refs.refuseUnknown(tenant, flow);
    return { version: cast ?? null, usage };
  }

  /** The versions that tell what was compared where the one asked for does not, the newest first. */
  async #others(
    tenant: string,
    asked: ReportedVersion | null,
    tallies: readonly { digest: string; hashes: readonly string[] }[],
  ): Promise<ReportedVersion[]> {
    const known = new Set(asked === null ? [] : definitionsIn([asked]).keys());
    const found: (ReportedVersion & { savedAt: number })[] = [];
    for (const { digest, hashes } of tallies) {
      const hash = hashes[0];
      if (known.has(digest) || hash === undefined || found.length === MOST_READ) continue;
      const version = await this.#read(tenant, hash);
      if (version === null) continue;
      found.push(version);
      for (const own of definitionsIn([version]).keys()) known.add(own);
    }
    return found.sort((one, other) => other.savedAt - one.savedAt);
  }

  async #read(tenant: string, hash: string): Promise<(ReportedVersion & { savedAt: number }) | null> {
    const key = `${tenant}\n${hash}`;
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined) return remembered;
    const kept = await this.#options.store.loadFlowVersion(tenant, hash);
    if (kept === null) return null;
    const version = { hash, bundle: comparedIn(kept.bundle), savedAt: kept.savedAt };
    this.#remembered.set(key, version);
    return version;
  }
}

/** Of a flow version that which its experiments compare; the rest is a thousand times as much. */
function comparedIn({ flow, phrases }: FlowBundle): ReportedVersion['bundle'] {
  const compared = new Set((flow.meta.experiments ?? []).map(({ phrase }) => phrase));
  const texts = Object.entries(phrases).map(([language, all]) => [
    language,
    Object.fromEntries(Object.entries(all).filter(([phrase]) => compared.has(phrase))),
  ]);
  return { flow: { ...flow, states: {} }, phrases: Object.fromEntries(texts) as FlowBundle['phrases'] };
}

function writeCursor(place: RowPlace): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @throws ProblemError `invalid-data` */
function readCursor(cursor: string | undefined): RowPlace | null {
  if (cursor === undefined) return null;
  const place = parsed(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(place) && place.length === 4 && place.map((one) => typeof one).join() === 'number,string,string,number')
    return place as unknown as RowPlace;
  throw new ProblemError({ code: 'invalid-data', args: { reason: 'The cursor is none that a page gave' }, pointer: '/cursor', file: 'query' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
