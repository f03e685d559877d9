-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people correct (docs/decisions/0026-edits-and-imports.md). NULL in records.edited: no value of a person stands in
-- the record, and an import asks nothing of the tables below.
ALTER TABLE records ADD COLUMN edited INTEGER;

-- A value that was replaced, sealed as it was.
CREATE TABLE field_versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    epoch INTEGER NOT NULL REFERENCES epochs (id),
    sealed BLOB NOT NULL,
    mask TEXT NOT NULL,
    token BLOB,
    card_last4 TEXT,
    town TEXT NOT NULL, -- of a customer's address
    country TEXT NOT NULL,
    is_own INTEGER NOT NULL, -- 1: a person had typed it; 0: a shop had said it
    own_digest BLOB,
    replaced_ms INTEGER NOT NULL,
    replaced_by TEXT NOT NULL,
    how TEXT NOT NULL, -- "typed", "undone", "shop"
    FOREIGN KEY (kind, record) REFERENCES records (kind, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX field_versions_field ON field_versions (kind, record, field);

-- A person's value that stands against the shop's, and what is known of the shop's.
CREATE TABLE field_edits (
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    own_digest BLOB, -- of the person's value, for addresses, which have no token
    shop_mask TEXT NOT NULL,
    shop_token BLOB,
    shop_digest BLOB, -- under the import key, once an import has seen it beside the edit
    PRIMARY KEY (kind, record, field),
    FOREIGN KEY (kind, record) REFERENCES records (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX field_edits_token ON field_edits (shop_token) WHERE shop_token IS NOT NULL;

-- What the shop has changed since: waits for a person.
CREATE TABLE field_conflicts (
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    epoch INTEGER NOT NULL REFERENCES epochs (id),
    sealed BLOB NOT NULL,
    mask TEXT NOT NULL,
    token BLOB,
    card_last4 TEXT,
    town TEXT NOT NULL,
    country TEXT NOT NULL,
    digest BLOB,
    PRIMARY KEY (kind, record, field),
    FOREIGN KEY (kind, record) REFERENCES records (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
