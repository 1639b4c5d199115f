/**
 * The format of the database, step by step. The place of a step is its number: `user_version` says how many were taken.
 * Forward only: a step that was released is never changed, a new one is added at the end.
 *
 * What a turn writes is kept narrow and apart from what it only reads, since SQLite writes whole pages: the opening never
 * changes, the snapshot seldom does. Events are appended; a conversation is named in them by its number, which is short.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE flow_versions (
    tenant   TEXT NOT NULL,
    hash     TEXT NOT NULL,
    flow     TEXT NOT NULL,
    version  TEXT NOT NULL,
    bundle   TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    UNIQUE (tenant, hash)
  ) STRICT;

  CREATE TABLE conversations (
    -- AUTOINCREMENT: the number of an erased conversation is not given to another, cursors rely on it.
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant   TEXT NOT NULL,
    id       TEXT NOT NULL,
    flow     TEXT NOT NULL,
    revision INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    status   TEXT NOT NULL CHECK (status IN ('open', 'ended')),
    outcome  TEXT,
    stage    TEXT NOT NULL,
    channel  TEXT NOT NULL,
    language TEXT NOT NULL,
    agent    TEXT,
    at       INTEGER NOT NULL,
    next_due INTEGER,
    UNIQUE (tenant, id)
  ) STRICT;
  -- Every index ends with the number, so each of them gives the newest first.
  CREATE INDEX conversations_by_tenant ON conversations (tenant);
  CREATE INDEX conversations_by_flow ON conversations (tenant, flow);
  CREATE INDEX conversations_by_agent ON conversations (tenant, agent);
  -- The open ones are few and asked for often, the others only grow in number.
  CREATE INDEX conversations_open ON conversations (tenant) WHERE status = 'open';
  CREATE INDEX conversations_open_by_agent ON conversations (tenant, agent) WHERE status = 'open';
  CREATE INDEX conversations_due ON conversations (next_due) WHERE next_due IS NOT NULL;

  CREATE TABLE openings (
    number  INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
    tenant  TEXT NOT NULL,
    opening TEXT NOT NULL,
    digest  TEXT NOT NULL
  ) STRICT;

  CREATE TABLE snapshots (
    number   INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
    tenant   TEXT NOT NULL,
    revision INTEGER NOT NULL,
    snapshot TEXT NOT NULL
  ) STRICT;

  CREATE TABLE events (
    tenant       TEXT NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    seq          INTEGER NOT NULL,
    revision     INTEGER NOT NULL,
    event_id     TEXT,
    received_at  INTEGER NOT NULL,
    digest       TEXT NOT NULL,
    record       TEXT NOT NULL,
    UNIQUE (conversation, seq)
  ) STRICT;
  CREATE UNIQUE INDEX events_by_id ON events (conversation, event_id) WHERE event_id IS NOT NULL;

  CREATE TABLE tasks (
    tenant       TEXT NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    id           TEXT NOT NULL,
    status       TEXT NOT NULL,
    due          INTEGER NOT NULL,
    task         TEXT NOT NULL,
    UNIQUE (conversation, id)
  ) STRICT;
  CREATE INDEX tasks_by_due ON tasks (tenant, due);
  CREATE INDEX tasks_by_status ON tasks (tenant, status, due);
  `,
  `
  -- What the work list of an agent goes by. Conversations from before have nobody waiting until their next turn says so.
  ALTER TABLE conversations ADD COLUMN waiting_since INTEGER;
  ALTER TABLE conversations ADD COLUMN reply_due INTEGER;

  -- The agent of the conversation, kept along with it, so that the promises of one agent are found in the order of their times.
  ALTER TABLE tasks ADD COLUMN agent TEXT;
  UPDATE tasks SET agent = (SELECT agent FROM conversations WHERE number = tasks.conversation);
  CREATE INDEX tasks_by_agent ON tasks (tenant, agent, due);
  CREATE INDEX tasks_by_agent_and_status ON tasks (tenant, agent, status, due);
  `,
];
