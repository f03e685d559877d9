-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened to an order and when: ISO 8601 as the source gave it, with its offset; NULL when not known, which costs
-- one byte, since millions of orders are stored (docs/decisions/0030-order-moments.md).
ALTER TABLE orders ADD COLUMN paid_at TEXT;
ALTER TABLE orders ADD COLUMN packed_at TEXT;
ALTER TABLE orders ADD COLUMN shipped_at TEXT;
ALTER TABLE orders ADD COLUMN delivered_at TEXT;
ALTER TABLE orders ADD COLUMN returned_at TEXT;
ALTER TABLE orders ADD COLUMN cancelled_at TEXT;

CREATE TABLE shipments (
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    shipment INTEGER NOT NULL, -- from 1, as the source lists them
    carrier TEXT NOT NULL,
    tracking TEXT NOT NULL,
    shipped_at TEXT NOT NULL,
    delivered_at TEXT NOT NULL,
    PRIMARY KEY (order_id, shipment)
) STRICT, WITHOUT ROWID;

CREATE TABLE refunds (
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    refund INTEGER NOT NULL, -- from 1, as the source lists them
    external_id TEXT NOT NULL,
    refunded_at TEXT NOT NULL,
    amount INTEGER NOT NULL, -- minor units of the order's currency
    reason TEXT NOT NULL,
    PRIMARY KEY (order_id, refund)
) STRICT, WITHOUT ROWID;
