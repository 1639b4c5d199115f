import { AUTHORING_TABLES } from './migrations/authoringTables.ts';
import { CONVERSATION_TABLES } from './migrations/conversationTables.ts';
import { TRAINING_TABLES } from './migrations/trainingTables.ts';
import { WORK_LIST_COLUMNS } from './migrations/workListColumns.ts';

/**
 * The format of the database, step by step. The place of a step is its number: `user_version` says how many were taken.
 * Forward only: a step that was released is never changed, a new one is added at the end.
 *
 * What a turn writes is kept narrow and apart from what it only reads, since SQLite writes whole pages: the opening never
 * changes, the snapshot seldom does. Events are appended; a conversation is named in them by its number, which is short.
 */
export const MIGRATIONS: readonly string[] = [CONVERSATION_TABLES, WORK_LIST_COLUMNS, AUTHORING_TABLES, TRAINING_TABLES];
