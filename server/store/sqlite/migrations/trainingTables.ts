/** Training: its contacts apart from real ones, what contacts tell, scores, personas, simulations and assignments. */
export const TRAINING_TABLES = `
-- Contacts of training rooms are kept apart from real ones, by every index that lists them.
ALTER TABLE conversations ADD COLUMN purpose TEXT NOT NULL DEFAULT 'live' CHECK (purpose IN ('live', 'training'));
-- What reports find contacts by. Of earlier ones the direction is that of the last snapshot, which may be a few turns old.
ALTER TABLE conversations ADD COLUMN opened_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN hash TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN brand TEXT;
ALTER TABLE conversations ADD COLUMN direction TEXT NOT NULL DEFAULT 'inbound' CHECK (direction IN ('inbound', 'outbound'));
UPDATE conversations SET opened_at = coalesce(o.opening ->> '$.at', conversations.at), hash = coalesce(o.opening ->> '$.hash', ''),
  brand = o.opening ->> '$.brand.id'
  FROM openings o WHERE o.number = conversations.number;
UPDATE conversations SET direction = 'outbound'
  FROM snapshots s WHERE s.number = conversations.number AND json_valid(s.snapshot) AND s.snapshot ->> '$.direction' = 'outbound';

DROP INDEX conversations_by_tenant;
DROP INDEX conversations_by_flow;
DROP INDEX conversations_by_agent;
DROP INDEX conversations_open;
DROP INDEX conversations_open_by_agent;
CREATE INDEX conversations_by_purpose ON conversations (tenant, purpose);
CREATE INDEX conversations_by_flow ON conversations (tenant, purpose, flow);
CREATE INDEX conversations_by_agent ON conversations (tenant, purpose, agent);
CREATE INDEX conversations_open ON conversations (tenant, purpose) WHERE status = 'open';
CREATE INDEX conversations_open_by_agent ON conversations (tenant, purpose, agent) WHERE status = 'open';
CREATE INDEX conversations_by_opening ON conversations (tenant, purpose, opened_at);

-- As with the agent: kept along, so that promises of training are in no list of promises.
ALTER TABLE tasks ADD COLUMN purpose TEXT NOT NULL DEFAULT 'live';
DROP INDEX tasks_by_due;
DROP INDEX tasks_by_status;
DROP INDEX tasks_by_agent;
DROP INDEX tasks_by_agent_and_status;
CREATE INDEX tasks_by_due ON tasks (tenant, due) WHERE purpose = 'live';
CREATE INDEX tasks_by_status ON tasks (tenant, status, due) WHERE purpose = 'live';
CREATE INDEX tasks_by_agent ON tasks (tenant, agent, due) WHERE purpose = 'live';
CREATE INDEX tasks_by_agent_and_status ON tasks (tenant, agent, status, due) WHERE purpose = 'live';

-- What contacts tell for the reports, a row for each commit that told something. Those from before have told nothing.
CREATE TABLE told (
  conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
  revision     INTEGER NOT NULL,
  tenant       TEXT NOT NULL,
  told         TEXT NOT NULL,
  PRIMARY KEY (conversation, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_figures (
  conversation INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
  tenant       TEXT NOT NULL,
  figures      TEXT NOT NULL
) STRICT;

CREATE TABLE scorecards (
  tenant   TEXT NOT NULL,
  hash     TEXT NOT NULL,
  card     TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  UNIQUE (tenant, hash)
) STRICT;

CREATE TABLE scores (
  conversation INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
  tenant       TEXT NOT NULL,
  revision     INTEGER NOT NULL,
  scored_at    INTEGER NOT NULL,
  score        TEXT NOT NULL
) STRICT;

-- Ended conversations whose score is still to be worked out, in the order in which they came.
CREATE TABLE unscored (
  place        INTEGER PRIMARY KEY,
  tenant       TEXT NOT NULL,
  conversation INTEGER NOT NULL UNIQUE REFERENCES conversations ON DELETE CASCADE
) STRICT;
CREATE INDEX unscored_by_tenant ON unscored (tenant);
INSERT INTO unscored (tenant, conversation) SELECT tenant, number FROM conversations WHERE status = 'ended' ORDER BY number;

CREATE TABLE score_overrides (
  number       INTEGER PRIMARY KEY,
  tenant       TEXT NOT NULL,
  conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
  total        REAL,
  author       TEXT NOT NULL,
  reason       TEXT NOT NULL,
  at           INTEGER NOT NULL
) STRICT;
CREATE INDEX score_overrides_by_conversation ON score_overrides (conversation);

-- Personas as simulations play them, by the hash of their content, and those that can be changed.
CREATE TABLE persona_contents (
  tenant  TEXT NOT NULL,
  hash    TEXT NOT NULL,
  persona TEXT NOT NULL,
  UNIQUE (tenant, hash)
) STRICT;

CREATE TABLE personas (
  tenant   TEXT NOT NULL,
  id       TEXT NOT NULL,
  revision INTEGER NOT NULL,
  persona  TEXT NOT NULL,
  author   TEXT NOT NULL,
  reason   TEXT NOT NULL,
  at       INTEGER NOT NULL,
  UNIQUE (tenant, id)
) STRICT;

CREATE TABLE simulations (
  number              INTEGER PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
  tenant              TEXT NOT NULL,
  persona             TEXT NOT NULL,
  persona_hash        TEXT NOT NULL,
  seed                INTEGER NOT NULL,
  difficulty          TEXT NOT NULL,
  guidance            TEXT NOT NULL CHECK (guidance IN ('shown', 'hidden')),
  trainee             TEXT NOT NULL,
  assignment          TEXT,
  attempt             INTEGER,
  origin_conversation TEXT,
  origin_seq          INTEGER,
  started_at          INTEGER NOT NULL
) STRICT;
CREATE INDEX simulations_by_tenant ON simulations (tenant);
CREATE INDEX simulations_by_trainee ON simulations (tenant, trainee);
CREATE INDEX simulations_by_assignment ON simulations (tenant, assignment);
CREATE INDEX simulations_by_persona ON simulations (tenant, persona);

CREATE TABLE assignments (
  number     INTEGER PRIMARY KEY AUTOINCREMENT,
  tenant     TEXT NOT NULL,
  id         TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  content    TEXT NOT NULL,
  trainees   TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (tenant, id)
) STRICT;
CREATE INDEX assignments_by_tenant ON assignments (tenant);
`;
