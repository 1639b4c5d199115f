import { isoTime } from '../../../src/conversation/isoTime.ts';
import type { Draft, DraftSummary } from '../../schemas/authoring/Draft.ts';
import type { Publication } from '../../schemas/authoring/Publication.ts';
import type { Version, VersionDetail } from '../../schemas/authoring/Version.ts';
import { isShared, pathFromFlow } from '../../service/authoring/flowPaths.ts';
import type { DraftContent } from '../../service/authoring/Drafts.ts';
import type { StandingVersion, VersionStatus } from '../../service/authoring/VersionHistory.ts';
import type { ResolvedVersion } from '../../service/authoring/VersionRefs.ts';
import type { Authorship, DraftSummary as StoredDraftSummary, StoredPublication } from '../../store/VersionStore.ts';

/** How what is stored is shown to authors. */

export function shownAuthorship({ author, reason, at }: Authorship): { author: string; reason: string; at: string } {
  return { author, reason, at: isoTime(at) };
}

/** `inEffect` is the number of the publication of the flow that is in effect now. */
export function shownPublication(publication: StoredPublication, now: number, inEffect: number | undefined): Publication {
  const { number, flow, hash, kind, source, effectiveAt, author, reason, at, withdrawn } = publication;
  const status = withdrawn !== null ? 'withdrawn' : effectiveAt > now ? 'scheduled' : number === inEffect ? 'in-effect' : 'past';
  return {
    ...{ number, flow, version: hash, kind, source, status, author, reason },
    effectiveAt: isoTime(effectiveAt),
    at: isoTime(at),
    withdrawn: withdrawn === null ? null : shownAuthorship(withdrawn),
  };
}

export function shownDraftSummary({ id, flow, title, revision, base, created, changed }: StoredDraftSummary): DraftSummary {
  return { id, flow, title, revision, base, created: shownAuthorship(created), changed: shownAuthorship(changed) };
}

export function shownDraft({ draft, files }: DraftContent, all: boolean): Draft {
  return {
    ...shownDraftSummary(draft),
    files: shownFiles(draft.flow, files, all),
    shared: [...files.keys()].filter(isShared),
  };
}

/** Texts by their paths as seen from the flow's folder: its own, or all. */
export function shownFiles(flow: string, files: ReadonlyMap<string, string>, all: boolean): Record<string, string> {
  return Object.fromEntries([...files].filter(([path]) => all || !isShared(path)).map(([path, text]) => [pathFromFlow(flow, path), text]));
}

export function shownVersion({ flow, hash, label, status, base, author, reason, at }: StandingVersion): Version {
  return { flow, hash, version: label, status, base, author, reason, at: isoTime(at) };
}

/** A version with what is in it. */
export function shownVersionDetail({ hash, bundle, files, stored }: ResolvedVersion, status: VersionStatus): VersionDetail {
  const { id, version, meta } = bundle.flow;
  const { base = null, author = null, reason = null, at = null } = stored ?? {};
  return {
    ...{ flow: id, hash, version, status, base, author, reason },
    at: at === null ? null : isoTime(at),
    channel: meta.channel ?? 'chat',
    direction: meta.direction ?? 'inbound',
    languages: [...(meta.languages ?? [])],
    files: [...files].map(([path, text]) => ({ path: pathFromFlow(id, path), bytes: Buffer.byteLength(text), shared: isShared(path) })),
  };
}
