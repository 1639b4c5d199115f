/** Versions of flows, drafts, brands, and what conversations tell about their scripts. */
export const AUTHORING_TABLES = `
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
`;
