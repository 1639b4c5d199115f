import type { FlowBundle } from '../../src/flow/FlowBundle.ts';

/**
 * Versions of flows, which one is published when, and drafts. A version never changes: it goes by the hash of its content.
 * Files are kept once by the digest of their text, however many versions and drafts have them; their texts stay when the last draft
 * that had them is gone, so that whoever saw one may leave it out of what is saved next.
 */
export interface VersionStore {
  /** Keeps a version with its bundle, which `loadFlowVersion` finds too, and its files. The same hash again does nothing. */
  saveVersion(version: NewVersion): Promise<void>;
  version(tenant: string, flow: string, hash: string): Promise<StoredVersion | null>;
  /** The newest first. A cursor that no page gave rejects with the problem `invalid-data`. */
  versions(query: FlowPageQuery): Promise<VersionPage>;
  /** Texts of files by their digests. Those that are not there are left out. */
  fileTexts(tenant: string, digests: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /**
   * Publishes a version from `effectiveAt` on, or takes the flow out of service where `hash` is null. Numbers grow within a tenant.
   * `'stale'` when the newest publication of the flow is not the one that `after` names (null: none); nothing is changed then.
   */
  publish(publication: NewPublication): Promise<StoredPublication | 'stale'>;
  /** The newest first, withdrawn ones too. */
  publications(query: FlowPageQuery): Promise<PublicationPage>;
  /** Of each flow the one in effect at that time: of those not withdrawn and effective by then the one effective last, among equals the highest number. */
  publishedAt(tenant: string, at: number): Promise<readonly StoredPublication[]>;
  /** Of each flow those still to come after that time, the earliest first. */
  scheduledAfter(tenant: string, at: number): Promise<readonly StoredPublication[]>;
  /** Takes back a publication that is not in effect yet at `at`. One that was taken back before stays as it was, and is `withdrawn`. */
  withdrawPublication(withdrawal: Withdrawal): Promise<'withdrawn' | 'in-effect' | 'unknown'>;
  /** Changes with every publication, withdrawal and change of a brand of the tenant, so that other processes notice. */
  publicationMark(tenant: string): Promise<number>;

  /** False when the flow has a draft of that id. */
  createDraft(draft: StoredDraft, texts: FileTexts): Promise<boolean>;
  draft(tenant: string, flow: string, id: string): Promise<StoredDraft | null>;
  /** The one changed last first; without its files. One that changes while somebody pages is not shown twice. */
  drafts(query: FlowPageQuery): Promise<DraftPage>;
  /** Replaces a draft, whose revision is one more than `expectedRevision`. `'stale'` when it is at another one or not there. */
  saveDraft(draft: StoredDraft, expectedRevision: number, texts: FileTexts): Promise<'saved' | 'stale'>;
  /** `'stale'` when it is at another revision. */
  deleteDraft(tenant: string, flow: string, id: string, expectedRevision?: number): Promise<'deleted' | 'stale' | 'unknown'>;
}

/** Who did something and why, as they said. */
export interface Authorship {
  readonly author: string;
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Paths, relative to the folder of all flows, to the digests of their texts: a flow's own files and all that it shares with others. */
export type Manifest = Readonly<Record<string, string>>;

/** Texts by their digests. Those that the store has already may be left out. */
export type FileTexts = ReadonlyMap<string, string>;

export interface StoredVersion extends Authorship {
  readonly tenant: string;
  readonly flow: string;
  /** Content hash of the bundle. */
  readonly hash: string;
  /** What the author called it, `version` of the flow file. */
  readonly label: string;
  /** Hash of the version that it was made from; null for one that came from files. */
  readonly base: string | null;
  readonly files: Manifest;
}

export interface NewVersion extends StoredVersion {
  readonly bundle: FlowBundle;
  readonly texts: FileTexts;
}

export type PublicationKind = 'publish' | 'roll-back' | 'retire';

export interface NewPublication extends Authorship {
  readonly tenant: string;
  readonly flow: string;
  readonly hash: string | null;
  readonly kind: PublicationKind;
  /** Files in the folder of flows, or a person by the API. */
  readonly source: 'files' | 'api';
  readonly effectiveAt: number;
  /** Number of the newest publication of the flow that the publisher saw; undefined where it does not matter. */
  readonly after?: number | null;
}

export interface StoredPublication extends Omit<NewPublication, 'after'> {
  readonly number: number;
  /** Who took it back before it took effect; null when nobody did. */
  readonly withdrawn: Authorship | null;
}

export interface Withdrawal extends Authorship {
  readonly tenant: string;
  readonly flow: string;
  readonly number: number;
}

export interface StoredDraft {
  readonly tenant: string;
  readonly flow: string;
  readonly id: string;
  readonly title: string;
  /** 1, 2, 3 …; grows with every change. */
  readonly revision: number;
  /** Hash of the version that it began with; null for a flow that is new. */
  readonly base: string | null;
  readonly files: Manifest;
  readonly created: Authorship;
  readonly changed: Authorship;
}

export type DraftSummary = Omit<StoredDraft, 'files'>;

export interface FlowPageQuery {
  readonly tenant: string;
  /** All flows where it is left out. */
  readonly flow?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface VersionPage {
  readonly versions: readonly StoredVersion[];
  readonly next: string | null;
}

export interface PublicationPage {
  readonly publications: readonly StoredPublication[];
  readonly next: string | null;
}

export interface DraftPage {
  readonly drafts: readonly DraftSummary[];
  readonly next: string | null;
}
