-- SPDX-License-Identifier: GPL-3.0-or-later
-- A search's first touch (docs/decisions/0031-first-touch.md). A row of the index of names is numbered
-- (4095 - period) * 2^36 + id * 2^4 + words of the name (src/records/recency.h): FTS5 goes upwards in less time than
-- backwards, and whoever is called just what was typed is told without reading more. Prefixes of six to twelve letters have
-- lists of their own. The index is left empty, and last_order below 0 says so: whoever opens the cache to write makes it.
DROP TRIGGER customers_renamed;
DROP TRIGGER customers_gone;
DROP TABLE names;
CREATE VIRTUAL TABLE names USING fts5 (
    search_text, content = '', prefix = '1 2 3 4 5 6 7 8 9 10 11 12', detail = none, columnsize = 0, tokenize = 'ascii'
);
DELETE FROM recency;
UPDATE recency_seen SET last_order = -1;

CREATE TRIGGER customers_renamed AFTER UPDATE OF search_text ON customers WHEN old.search_text <> new.search_text BEGIN
    INSERT INTO names (names, rowid, search_text) SELECT 'delete',
        ((4095 - coalesce((SELECT period FROM recency WHERE customer = old.id), 0)) << 36) | (old.id << 4) |
        (CASE WHEN substr(old.search_text, -1) BETWEEN char(57344) AND char(57359)
            THEN unicode(substr(old.search_text, -1)) - 57344 ELSE 0 END),
        old.search_text;
    INSERT INTO names (rowid, search_text) SELECT
        ((4095 - coalesce((SELECT period FROM recency WHERE customer = new.id), 0)) << 36) | (new.id << 4) |
        (CASE WHEN substr(new.search_text, -1) BETWEEN char(57344) AND char(57359)
            THEN unicode(substr(new.search_text, -1)) - 57344 ELSE 0 END),
        new.search_text;
END;
CREATE TRIGGER customers_gone AFTER DELETE ON customers BEGIN
    INSERT INTO names (names, rowid, search_text) SELECT 'delete',
        ((4095 - coalesce((SELECT period FROM recency WHERE customer = old.id), 0)) << 36) | (old.id << 4) |
        (CASE WHEN substr(old.search_text, -1) BETWEEN char(57344) AND char(57359)
            THEN unicode(substr(old.search_text, -1)) - 57344 ELSE 0 END),
        old.search_text;
    DELETE FROM recency WHERE customer = old.id;
END;
