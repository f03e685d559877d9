-- SPDX-License-Identifier: GPL-3.0-or-later
-- Clear columns hold what every role may see. What is sensitive stands in sealed_fields alone, as a mask and a sealed
-- value. AUTOINCREMENT: an id that was given is never given again, since ids are bound into seals and pseudonyms.

-- One key per class and import or editing session, sealed to the class's public key.
CREATE TABLE epochs (
    id INTEGER PRIMARY KEY,
    epoch_id BLOB NOT NULL UNIQUE CHECK (length(epoch_id) = 16),
    class TEXT NOT NULL,
    sealed_key BLOB NOT NULL
) STRICT;

CREATE TABLE customers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL, -- one a line
    order_count INTEGER NOT NULL,
    spent INTEGER NOT NULL, -- minor units
    spent_currency TEXT NOT NULL,
    town TEXT NOT NULL,
    country TEXT NOT NULL,
    search_text TEXT NOT NULL -- folded words of name and company
) STRICT;
CREATE UNIQUE INDEX customers_external ON customers (source, external_id) WHERE external_id <> '';
CREATE INDEX customers_country ON customers (country);

CREATE TABLE orders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL, -- without '#', folded
    customer INTEGER REFERENCES customers (id),
    placed_at TEXT NOT NULL,
    placed_ms INTEGER NOT NULL,
    financial_status TEXT NOT NULL,
    fulfilment_status TEXT NOT NULL,
    currency TEXT NOT NULL, -- of all the order's amounts, which are minor units
    total INTEGER NOT NULL,
    subtotal INTEGER NOT NULL,
    shipping INTEGER NOT NULL,
    taxes INTEGER NOT NULL,
    discount INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX orders_external ON orders (source, external_id) WHERE external_id <> '';
CREATE INDEX orders_number ON orders (number_key);
CREATE INDEX orders_customer ON orders (customer, placed_ms);

CREATE TABLE order_lines (
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    title TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    price INTEGER NOT NULL,
    PRIMARY KEY (order_id, line)
) STRICT, WITHOUT ROWID;

-- What a customer (kind 1) and an order (kind 2) have alike. Without its salt a record's sealed fields are noise.
CREATE TABLE records (
    kind INTEGER NOT NULL,
    id INTEGER NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 32),
    pseudonym TEXT NOT NULL UNIQUE,
    digest BLOB, -- docs/decisions/0005-row-digests.md
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_fields (
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    epoch INTEGER NOT NULL REFERENCES epochs (id),
    sealed BLOB NOT NULL,
    mask TEXT NOT NULL,
    token BLOB CHECK (length(token) = 16), -- blind index: equality search over e-mail addresses and phone numbers
    card_last4 TEXT, -- out of the mask, for card numbers
    PRIMARY KEY (kind, record, field),
    FOREIGN KEY (kind, record) REFERENCES records (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_fields_token ON sealed_fields (token, kind, record) WHERE token IS NOT NULL;
CREATE INDEX sealed_fields_card ON sealed_fields (card_last4, kind, record) WHERE card_last4 IS NOT NULL;

-- search_text is folded already (src/records/search_text.h), so the tokenizer has only to split at spaces.
CREATE VIRTUAL TABLE names USING fts5 (
    search_text, content = 'customers', content_rowid = 'id',
    prefix = '1 2 3 4 5', detail = none, columnsize = 0, tokenize = 'ascii'
);
CREATE TRIGGER customers_named AFTER INSERT ON customers BEGIN
    INSERT INTO names (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER customers_renamed AFTER UPDATE OF search_text ON customers WHEN old.search_text <> new.search_text BEGIN
    INSERT INTO names (names, rowid, search_text) VALUES ('delete', old.id, old.search_text);
    INSERT INTO names (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER customers_gone AFTER DELETE ON customers BEGIN
    INSERT INTO names (names, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END;
