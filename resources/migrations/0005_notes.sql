-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people write about a customer (kind 1) or an order (kind 2), redacted before it comes here. A note stays as it
-- was written: who corrects one adds a version.
CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    first INTEGER REFERENCES notes (id) ON DELETE CASCADE, -- of a correction: the first version
    version INTEGER NOT NULL,
    written_ms INTEGER NOT NULL,
    author TEXT NOT NULL,
    role TEXT NOT NULL,
    call TEXT NOT NULL,
    disposition TEXT NOT NULL,
    text TEXT NOT NULL,
    FOREIGN KEY (kind, record) REFERENCES records (kind, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX notes_record ON notes (kind, record);
CREATE UNIQUE INDEX notes_version ON notes (first, version) WHERE first IS NOT NULL;
CREATE TRIGGER notes_stay BEFORE UPDATE ON notes BEGIN
    SELECT RAISE (ABORT, 'a note stays as it was written');
END;

-- What somebody has begun to write, sealed to them alone (src/vault/own_seal.h).
CREATE TABLE note_drafts (
    author TEXT NOT NULL,
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (author, kind, record),
    FOREIGN KEY (kind, record) REFERENCES records (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
