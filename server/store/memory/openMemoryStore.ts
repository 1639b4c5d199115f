import { joinParts } from '../joinParts.ts';
import type { Store } from '../Store.ts';
import { MemoryBrands } from './MemoryBrands.ts';
import { MemoryContacts } from './MemoryContacts.ts';
import { MemoryConversations } from './MemoryConversations.ts';
import { MemoryDrafts } from './MemoryDrafts.ts';
import { MemoryPublications } from './MemoryPublications.ts';
import { MemoryScores } from './MemoryScores.ts';
import { MemoryTraining } from './MemoryTraining.ts';
import { MemoryUsage } from './MemoryUsage.ts';
import { MemoryVersions } from './MemoryVersions.ts';
import { Shelves } from './Shelves.ts';

/** The twin of the real stores for tests and trials: the same promises, but nothing outlives the process. */
export function openMemoryStore(): Store {
  const shelves = new Shelves();
  return joinParts(
    new MemoryConversations(shelves),
    new MemoryVersions(shelves),
    new MemoryPublications(shelves),
    new MemoryDrafts(shelves),
    new MemoryBrands(shelves),
    new MemoryUsage(shelves),
    new MemoryContacts(shelves),
    new MemoryScores(shelves),
    new MemoryTraining(shelves),
  );
}
