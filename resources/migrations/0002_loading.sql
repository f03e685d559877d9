-- SPDX-License-Identifier: GPL-3.0-or-later
-- What made an import slow: indexes whose entries come in no order. A record's pseudonym is told by its salt and need
-- not be stored; eight bytes of it are enough to find the record, in an index of their own name that can be built after
-- a first load (docs/decisions/0022-loading.md). An order's token that its customer has as well is not in the index,
-- since the customer is found by it.
CREATE TABLE records_2 (
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    subject BLOB NOT NULL CHECK (length(subject) = 8), -- the pseudonym's first eight bytes
    digest BLOB, -- docs/decisions/0005-row-digests.md
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO records_2 SELECT kind, id, salt, unhex(substr(pseudonym, 1, 16)), digest FROM records;

CREATE TABLE sealed_fields_2 (
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    epoch INTEGER NOT NULL REFERENCES epochs (id),
    sealed BLOB NOT NULL,
    mask TEXT NOT NULL,
    token BLOB CHECK (length(token) = 16), -- blind index: equality search over e-mail addresses and phone numbers
    is_shared INTEGER NOT NULL DEFAULT 0, -- 1: the order's customer has the same token
    card_last4 TEXT, -- out of the mask, for card numbers
    PRIMARY KEY (kind, record, field),
    FOREIGN KEY (kind, record) REFERENCES records_2 (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO sealed_fields_2 SELECT kind, record, field, epoch, sealed, mask, token, 0, card_last4 FROM sealed_fields;

DROP TABLE sealed_fields;
DROP TABLE records;
ALTER TABLE records_2 RENAME TO records;
ALTER TABLE sealed_fields_2 RENAME TO sealed_fields;

CREATE INDEX records_subject ON records (subject);
CREATE INDEX sealed_fields_token ON sealed_fields (token, kind, record) WHERE token IS NOT NULL AND is_shared = 0;
CREATE INDEX orders_without_id ON orders (number_key) WHERE external_id = '';
CREATE INDEX sealed_fields_card ON sealed_fields (card_last4, kind, record) WHERE card_last4 IS NOT NULL;

-- Whoever stores a customer puts the name into the full-text: a trigger would have FTS5 write out what it has gathered
-- with each row.
DROP TRIGGER customers_named;
