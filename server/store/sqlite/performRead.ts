import type { ReadOperation, Results } from './operations.ts';
import type { Statements } from './statements.ts';

/** One read on what is committed. */
export function performRead(statements: Statements, operation: ReadOperation): Results[ReadOperation['kind']] {
  switch (operation.kind) {
    case 'load':
      return statements.selectConversation.get(operation.tenant, operation.id);
    case 'events':
      return statements.selectEvents.all(operation.tenant, operation.id, operation.from, operation.limit);
    case 'list':
      return statements.list(operation);
    case 'due':
      return statements.selectDue.all(operation.by, operation.limit);
    case 'tasks':
      return statements.tasks(operation);
    case 'contacts':
      return statements.selectContacts.all(operation.tenant, operation.agent, operation.limit);
    case 'contactCount':
      return statements.countContacts.all(operation.tenant, operation.agent, operation.except);
    case 'loadFlowVersion':
      return statements.selectFlowVersion.get(operation.tenant, operation.hash);
    case 'ping':
      statements.ping.get();
      return true;
  }
}
