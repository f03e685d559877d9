-- SPDX-License-Identifier: GPL-3.0-or-later
-- Search as typed (docs/decisions/0023-search.md): names in the order of their customers' last orders, and the postcode
-- together with a word of the name.

-- The 28 days since 1970 in which a customer's last order was placed; no row for a customer without one.
CREATE TABLE recency (
    customer INTEGER PRIMARY KEY,
    period INTEGER NOT NULL
) STRICT;
-- The last order that recency knows of (src/records/recency.h).
CREATE TABLE recency_seen (last_order INTEGER NOT NULL) STRICT;
INSERT INTO recency_seen VALUES (0);

-- HMAC of postcode and one word of the name together, the first eight bytes: neither can be asked for alone.
CREATE TABLE place_tokens (
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    token INTEGER NOT NULL,
    PRIMARY KEY (kind, record, token),
    FOREIGN KEY (kind, record) REFERENCES records (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX place_tokens_token ON place_tokens (token);

-- As before, but a row's number is period * 2^32 + id, since FTS5 walks backwards in that order at no cost while its own
-- rank sorts all that match. Contentless: what it would fetch stands in customers.
DROP TRIGGER customers_renamed;
DROP TRIGGER customers_gone;
DROP TABLE names;
CREATE VIRTUAL TABLE names USING fts5 (
    search_text, content = '', prefix = '1 2 3 4 5', detail = none, columnsize = 0, tokenize = 'ascii'
);
INSERT INTO names (rowid, search_text) SELECT id, search_text FROM customers ORDER BY id;
CREATE TRIGGER customers_renamed AFTER UPDATE OF search_text ON customers WHEN old.search_text <> new.search_text BEGIN
    INSERT INTO names (names, rowid, search_text)
    SELECT 'delete', coalesce((SELECT period FROM recency WHERE customer = old.id), 0) << 32 | old.id, old.search_text;
    INSERT INTO names (rowid, search_text)
    SELECT coalesce((SELECT period FROM recency WHERE customer = new.id), 0) << 32 | new.id, new.search_text;
END;
CREATE TRIGGER customers_gone AFTER DELETE ON customers BEGIN
    INSERT INTO names (names, rowid, search_text)
    SELECT 'delete', coalesce((SELECT period FROM recency WHERE customer = old.id), 0) << 32 | old.id, old.search_text;
    DELETE FROM recency WHERE customer = old.id;
END;
