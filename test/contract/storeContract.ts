import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from '../../server/store/Store.ts';
import { brandContract } from './store/brands.ts';
import { closingContract } from './store/closing.ts';
import { commitContract } from './store/commits.ts';
import { contactContract } from './store/contacts.ts';
import { conversationContract } from './store/conversations.ts';
import { draftContract } from './store/drafts.ts';
import { listContract } from './store/lists.ts';
import { logContract } from './store/log.ts';
import { publicationContract } from './store/publications.ts';
import { purposeContract } from './store/purposes.ts';
import { scoreContract } from './store/scores.ts';
import { tenantContract } from './store/tenants.ts';
import { trainingContract } from './store/training.ts';
import { usageContract } from './store/usage.ts';
import { versionContract } from './store/versions.ts';
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
    versionContract(store);
    publicationContract(store);
    draftContract(store);
    brandContract(store);
    usageContract(store);
    purposeContract(store);
    contactContract(store);
    scoreContract(store);
    trainingContract(store);
    closingContract(open);
  });
}
