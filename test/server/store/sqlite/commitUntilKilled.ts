import { openSqliteStore } from '../../../../server/store/sqlite/openSqliteStore.ts';
import { commitAfter, newConversation } from '../../../contract/store/samples.ts';

/** A process that commits without end to several conversations at once, and says so after each acknowledged revision. */

const CONVERSATIONS = 8;

const [folder = '', thread = 'worker'] = process.argv.slice(2);
const store = await openSqliteStore({ folder, thread: thread === 'inline' ? 'inline' : 'worker' });
await Promise.all(Array.from({ length: CONVERSATIONS }, (_, index) => commitForEver(`c${index}`)));

async function commitForEver(id: string): Promise<void> {
  await store.create(newConversation('main', id));
  for (let revision = 1; ; revision++) {
    const answer = await store.commit(commitAfter(revision, 'main', id));
    if (answer !== 'committed') throw new Error(`${id} at ${revision}: ${answer}`);
    process.stdout.write(`${id} ${revision + 1}\n`);
  }
}
