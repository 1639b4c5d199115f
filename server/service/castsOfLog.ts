import { versionsMovedTo, type CastOf, type LoggedCommit } from '../../src/conversation/replay.ts';
import type { FlowVersions } from './FlowVersions.ts';

/** The versions that a log needs: the one that it begins on, and those that the conversation was moved to. */
export async function castsOfLog(versions: FlowVersions, tenant: string, first: string, commits: readonly LoggedCommit[]): Promise<CastOf> {
  const hashes = [...new Set([first, ...versionsMovedTo(commits)])];
  const casts = await Promise.all(hashes.map(async (hash) => [hash, await versions.find(tenant, hash)] as const));
  const byHash = new Map(casts);
  return (hash) => byHash.get(hash);
}
