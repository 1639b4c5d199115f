import { brandReads } from './brands/perform.ts';
import { contactReads } from './contacts/perform.ts';
import type { ConversationRead, ReadOperation, Results } from './operations.ts';
import type { Performs } from './Performs.ts';
import { scoreReads } from './scores/perform.ts';
import type { Statements } from './statements.ts';
import { trainingReads } from './training/perform.ts';
import { usageReads } from './usage/perform.ts';
import { versionReads } from './versions/perform.ts';

const conversationReads: Performs<ConversationRead> = {
  load: (statements, { tenant, id }) => statements.selectConversation.get(tenant, id),
  events: (statements, { tenant, id, from, limit }) => statements.selectEvents.all(tenant, id, from, limit),
  list: (statements, operation) => statements.list(operation),
  due: (statements, { by, limit }) => statements.selectDue.all(by, limit),
  tasks: (statements, operation) => statements.tasks(operation),
  contacts: (statements, { tenant, agent, limit }) => statements.selectContacts.all(tenant, agent, limit),
  contactCount: (statements, { tenant, agent, except }) => statements.countContacts.all(tenant, agent, except),
  loadFlowVersion: (statements, { tenant, hash }) => statements.selectFlowVersion.get(tenant, hash),
  ping(statements) {
    statements.ping.get();
    return true;
  },
};

const READS: Performs<ReadOperation> = {
  ...{ ...conversationReads, ...versionReads, ...brandReads, ...usageReads },
  ...{ ...contactReads, ...scoreReads, ...trainingReads },
};

type Read = (statements: Statements, operation: ReadOperation) => Results[ReadOperation['kind']];

/** One read on what is committed. */
export function performRead(statements: Statements, operation: ReadOperation): Results[ReadOperation['kind']] {
  return (READS[operation.kind] as Read)(statements, operation);
}
