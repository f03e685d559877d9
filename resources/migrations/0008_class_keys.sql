-- SPDX-License-Identifier: GPL-3.0-or-later
-- A class's key pair can be rotated (docs/decisions/0027-rotation.md).

-- The class's public key that it is sealed to. Null: the vault's first one, or at least the one before class_keys has
-- a row for the class.
ALTER TABLE epochs ADD COLUMN sealed_to BLOB CHECK (length(sealed_to) = 32);

-- Whoever writes seals to these. A class without a row: never rotated, its key is the one in vault.json.
CREATE TABLE class_keys (
    class TEXT NOT NULL PRIMARY KEY,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    made_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Rotations that are not done, and how far each is: all before the place is sealed anew.
CREATE TABLE rotations (
    class TEXT NOT NULL PRIMARY KEY,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32), -- the new one
    fields INTEGER NOT NULL, -- sealed anew so far
    at_table TEXT NOT NULL,
    at_kind INTEGER NOT NULL,
    at_record INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
