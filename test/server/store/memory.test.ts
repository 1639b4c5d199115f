import { openMemoryStore } from '../../../server/store/memory/openMemoryStore.ts';
import { storeContract } from '../../contract/storeContract.ts';

storeContract('memory', async () => openMemoryStore());
