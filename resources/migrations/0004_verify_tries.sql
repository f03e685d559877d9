-- SPDX-License-Identifier: GPL-3.0-or-later
-- What callers said, tried against a customer's fields: that it was tried, never what. A row is here before the answer
-- is known, so that no end of the program gives a try back (docs/verification.md).
CREATE TABLE verify_tries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    field TEXT NOT NULL, -- whose forms share their tries
    form TEXT NOT NULL,
    person TEXT NOT NULL,
    call TEXT NOT NULL, -- empty outside of calls
    at_ms INTEGER NOT NULL,
    outcome INTEGER NOT NULL DEFAULT 0 CHECK (outcome IN (0, 1, 2)) -- unknown, match, no match
) STRICT;
CREATE INDEX verify_tries_customer ON verify_tries (customer, at_ms);
