import type { Conversation } from '../../../src/conversation/Conversation.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import { start } from '../../../src/conversation/start.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import { castsOfLog } from '../castsOfLog.ts';
import type { FlowVersions } from '../FlowVersions.ts';

/** A conversation as it was opened, on the version that it was opened on. */
export async function restoreOpened(versions: FlowVersions, tenant: string, opening: Opening): Promise<Conversation> {
  const castOf = await castsOfLog(versions, tenant, opening.hash, []);
  const [opened] = start(castOf(opening.hash) as Cast, opening);
  return opened;
}
