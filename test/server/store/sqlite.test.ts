import { vi } from 'vitest';
import { openSqliteStore } from '../../../server/store/sqlite/openSqliteStore.ts';
import { storeContract } from '../../contract/storeContract.ts';
import { temporaryFolders } from './sqlite/temporaryFolders.ts';

// A busy machine is slow to start threads and processes; nothing here waits for a time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const newFolder = temporaryFolders();

storeContract('SQLite in a thread of its own', () => openSqliteStore({ folder: newFolder(), thread: 'worker' }));
storeContract('SQLite inline', () => openSqliteStore({ folder: newFolder(), thread: 'inline' }));
