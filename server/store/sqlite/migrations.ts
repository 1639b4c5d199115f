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
  `
  -- Versions of flows. The bundle of each stands in flow_versions, with those that conversations are pinned to besides: it is kept once.
  CREATE TABLE versions (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant TEXT NOT NULL,
    flow   TEXT NOT NULL,
    hash   TEXT NOT NULL,
    label  TEXT NOT NULL,
    base   TEXT,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    at     INTEGER NOT NULL,
    files  TEXT NOT NULL,
    UNIQUE (tenant, hash),
    FOREIGN KEY (tenant, hash) REFERENCES flow_versions (tenant, hash)
  ) STRICT;
  CREATE INDEX versions_by_tenant ON versions (tenant);
  CREATE INDEX versions_by_flow ON versions (tenant, flow);

  -- Texts of files by their digests, once for all versions and drafts. They stay when no draft has them any more.
  CREATE TABLE flow_files (
    tenant TEXT NOT NULL,
    digest TEXT NOT NULL,
    text   TEXT NOT NULL,
    UNIQUE (tenant, digest)
  ) STRICT;

  CREATE TABLE publications (
    tenant        TEXT NOT NULL,
    number        INTEGER NOT NULL,
    flow          TEXT NOT NULL,
    hash          TEXT,
    kind          TEXT NOT NULL CHECK (kind IN ('publish', 'roll-back', 'retire')),
    source        TEXT NOT NULL CHECK (source IN ('files', 'api')),
    effective_at  INTEGER NOT NULL,
    author        TEXT NOT NULL,
    reason        TEXT NOT NULL,
    at            INTEGER NOT NULL,
    withdrawn_by  TEXT,
    withdrawn_for TEXT,
    withdrawn_at  INTEGER,
    PRIMARY KEY (tenant, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX publications_by_flow ON publications (tenant, flow, number);

  CREATE TABLE publication_marks (
    tenant TEXT PRIMARY KEY,
    mark   INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE drafts (
    -- A new one with every change; AUTOINCREMENT, so that the one changed last has the highest.
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant      TEXT NOT NULL,
    flow        TEXT NOT NULL,
    id          TEXT NOT NULL,
    title       TEXT NOT NULL,
    revision    INTEGER NOT NULL,
    base        TEXT,
    files       TEXT NOT NULL,
    created_by  TEXT NOT NULL,
    created_for TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    changed_by  TEXT NOT NULL,
    changed_for TEXT NOT NULL,
    changed_at  INTEGER NOT NULL,
    UNIQUE (tenant, flow, id)
  ) STRICT;
  CREATE INDEX drafts_by_tenant ON drafts (tenant);
  CREATE INDEX drafts_by_flow ON drafts (tenant, flow);

  CREATE TABLE brands (
    tenant   TEXT NOT NULL,
    id       TEXT NOT NULL,
    revision INTEGER NOT NULL,
    brand    TEXT,
    source   TEXT NOT NULL CHECK (source IN ('files', 'api')),
    author   TEXT NOT NULL,
    reason   TEXT NOT NULL,
    at       INTEGER NOT NULL,
    UNIQUE (tenant, id, revision)
  ) STRICT;

  -- What conversations tell about their scripts.
  CREATE TABLE missed_texts (
    number       INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant       TEXT NOT NULL,
    flow         TEXT NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    key          TEXT NOT NULL,
    kind         TEXT NOT NULL,
    text         TEXT NOT NULL,
    language     TEXT NOT NULL,
    state        TEXT NOT NULL,
    meanings     TEXT NOT NULL,
    hash         TEXT NOT NULL,
    at           INTEGER NOT NULL,
    status       TEXT NOT NULL CHECK (status IN ('open', 'added', 'dismissed')),
    UNIQUE (conversation, key)
  ) STRICT;
  CREATE INDEX missed_by_flow ON missed_texts (tenant, flow);
  CREATE INDEX missed_by_status ON missed_texts (tenant, flow, status);

  -- In the order of time, so that counting a time reads only its rows, and those without going elsewhere for them.
  CREATE TABLE phrase_uses (
    tenant       TEXT NOT NULL,
    flow         TEXT NOT NULL,
    at           INTEGER NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    key          TEXT NOT NULL,
    use          TEXT NOT NULL CHECK (use IN ('used', 'edited', 'passed')),
    phrase       TEXT NOT NULL,
    variant      INTEGER NOT NULL,
    language     TEXT NOT NULL,
    state        TEXT NOT NULL,
    hash         TEXT NOT NULL,
    PRIMARY KEY (tenant, flow, at, conversation, key)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX phrase_uses_by_key ON phrase_uses (conversation, key);

  CREATE TABLE exposures (
    tenant       TEXT NOT NULL,
    flow         TEXT NOT NULL,
    -- When the variant was shown.
    at           INTEGER NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    experiment   TEXT NOT NULL,
    digest       TEXT NOT NULL,
    variant      TEXT NOT NULL,
    language     TEXT NOT NULL,
    hash         TEXT NOT NULL,
    goal_at      INTEGER,
    PRIMARY KEY (tenant, flow, at, conversation, experiment)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX exposures_by_experiment ON exposures (conversation, experiment);
  `,
];
