import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from '../../server/store/Store.ts';
import { closingContract } from './store/closing.ts';
import { commitContract } from './store/commits.ts';
import { conversationContract } from './store/conversations.ts';
import { listContract } from './store/lists.ts';
import { logContract } from './store/log.ts';
import { tenantContract } from './store/tenants.ts';
import { workContract } from './store/work.ts';

/** What every store promises. `open` makes an empty one; who calls this cleans up behind it. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`store contract: ${name}`, () => {
    let opened: Store | undefined;
    const store = (): Store => {
      if (opened === undefined) throw new Error('The store is not open yet');
      return opened;
    };
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());

    conversationContract(store);
    commitContract(store);
    logContract(store);
    listContract(store);
    workContract(store);
    tenantContract(store);
    closingContract(open);
  });
}
