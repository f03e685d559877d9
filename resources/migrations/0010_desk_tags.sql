-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people at the desk call a customer by. The shop's own tags stand in customers.tags, where each import puts them
-- anew; these stay.
CREATE TABLE desk_tags (
    customer INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    PRIMARY KEY (customer, tag)
) STRICT, WITHOUT ROWID;
