/** Conversations with their logs and promises, and the bundles that they are pinned to. */
export const CONVERSATION_TABLES = `
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
`;
