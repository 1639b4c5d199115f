import type { Authorship, NewPublication, StoredDraft, StoredPublication, StoredVersion } from '../../VersionStore.ts';

export type VersionRead =
  | { readonly kind: 'version'; readonly tenant: string; readonly flow: string; readonly hash: string }
  | ({ readonly kind: 'versions' } & PageValues)
  | { readonly kind: 'fileTexts'; readonly tenant: string; readonly digests: string }
  | ({ readonly kind: 'publications' } & PageValues)
  | { readonly kind: 'publishedAt'; readonly tenant: string; readonly at: number }
  | { readonly kind: 'scheduledAfter'; readonly tenant: string; readonly at: number }
  | { readonly kind: 'publicationMark'; readonly tenant: string }
  | { readonly kind: 'draft'; readonly tenant: string; readonly flow: string; readonly id: string }
  | ({ readonly kind: 'drafts' } & PageValues);

export type VersionWrite =
  | { readonly kind: 'saveVersion'; readonly version: VersionValues; readonly bundle: string; readonly texts: readonly TextValues[] }
  | PublishOperation
  | ({ readonly kind: 'withdrawPublication'; readonly tenant: string; readonly flow: string; readonly number: number } & Authorship)
  | { readonly kind: 'createDraft'; readonly draft: DraftValues; readonly texts: readonly TextValues[] }
  | { readonly kind: 'saveDraft'; readonly draft: DraftValues; readonly expectedRevision: number; readonly texts: readonly TextValues[] }
  | {
      readonly kind: 'deleteDraft';
      readonly tenant: string;
      readonly flow: string;
      readonly id: string;
      readonly expectedRevision: number | null;
    };

export interface PublishOperation {
  readonly kind: 'publish';
  readonly values: PublicationValues;
  /** What the newest publication of the flow must be; `any` where it does not matter. */
  readonly after: number | null | 'any';
}

/** Its kind is called `what` here: operations have a kind of their own. */
export type PublicationValues = Omit<NewPublication, 'after' | 'kind'> & { readonly what: NewPublication['kind'] };

/** Of a page: of all flows where it is null, numbers below this one. */
export interface PageValues {
  readonly tenant: string;
  readonly flow: string | null;
  readonly below: number;
  readonly limit: number;
}

/** The manifest is JSON. */
export type VersionValues = Omit<StoredVersion, 'files'> & { readonly files: string };
export type TextValues = readonly [digest: string, text: string];

/** A draft with its manifest as JSON, who made and who changed it spread out. */
export interface DraftValues extends Omit<StoredDraft, 'files' | 'created' | 'changed'> {
  readonly files: string;
  readonly createdBy: string;
  readonly createdFor: string;
  readonly createdAt: number;
  readonly changedBy: string;
  readonly changedFor: string;
  readonly changedAt: number;
}

export type VersionRow = VersionValues & { readonly number: number };
export type DraftRow = DraftValues & { readonly number: number };

/** In a list the manifest is left out. */
export type DraftSummaryRow = Omit<DraftRow, 'files'>;

export interface PublicationRow extends Omit<StoredPublication, 'withdrawn'> {
  readonly withdrawnBy: string | null;
  readonly withdrawnFor: string | null;
  readonly withdrawnAt: number | null;
}

export interface FileRow {
  readonly digest: string;
  readonly text: string;
}

export interface VersionResults {
  version: VersionRow | undefined;
  versions: readonly VersionRow[];
  fileTexts: readonly FileRow[];
  publications: readonly PublicationRow[];
  publishedAt: readonly PublicationRow[];
  scheduledAfter: readonly PublicationRow[];
  publicationMark: number;
  draft: DraftRow | undefined;
  drafts: readonly DraftSummaryRow[];
  saveVersion: true;
  /** Its number; null when stale. */
  publish: number | null;
  withdrawPublication: 'withdrawn' | 'in-effect' | 'unknown';
  /** False when there was one. */
  createDraft: boolean;
  /** False when stale. */
  saveDraft: boolean;
  deleteDraft: 'deleted' | 'stale' | 'unknown';
}
