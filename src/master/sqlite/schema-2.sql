-- Version 2: what clerks decide, the orders that wait for it, what plans have written, and messages before their order.

CREATE TABLE decisions (
    id         INTEGER PRIMARY KEY,
    -- keyed hashes of what was asked
    subject    TEXT NOT NULL,
    evidence   TEXT NOT NULL,
    choice     TEXT NOT NULL,
    -- the party of the address book that the choice names, and the keyed hash of who that was
    party      TEXT,
    identity   TEXT,
    -- the order that it was taken for
    tenant     TEXT,
    source     TEXT,
    kind       TEXT,
    number     TEXT,
    decided_by TEXT NOT NULL,
    decided    INTEGER NOT NULL,
    revoked_by TEXT,
    revoked    INTEGER
) STRICT;
CREATE INDEX decisions_subject ON decisions (subject) WHERE revoked IS NULL;
CREATE INDEX decisions_party ON decisions (party) WHERE party IS NOT NULL;
CREATE INDEX decisions_order ON decisions (tenant, source, kind, number) WHERE number IS NOT NULL;
CREATE TABLE never_pairs (
    id         INTEGER PRIMARY KEY,
    -- `subject:` and a keyed hash, or `party:` and an id
    one        TEXT NOT NULL,
    other      TEXT NOT NULL,
    said_by    TEXT NOT NULL,
    said       INTEGER NOT NULL,
    revoked_by TEXT,
    revoked    INTEGER
) STRICT;
CREATE INDEX never_pairs_one ON never_pairs (one) WHERE revoked IS NULL;
CREATE INDEX never_pairs_other ON never_pairs (other) WHERE revoked IS NULL;

-- the orders that were planned by a decision
CREATE TABLE decision_orders (
    decision INTEGER NOT NULL REFERENCES decisions (id) ON DELETE CASCADE,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    PRIMARY KEY (decision, order_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_orders_order ON decision_orders (order_id);
-- what a clerk has to know of a party: it is dead, or gets nothing
CREATE TABLE party_flags (
    party TEXT NOT NULL,
    flag  TEXT NOT NULL,
    PRIMARY KEY (party, flag)
) STRICT, WITHOUT ROWID;

-- orders that are planned again once something is decided; they go with the ledger's record
CREATE TABLE kept_orders (
    order_id   INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    data       TEXT NOT NULL,
    -- ids of the parties that it might be
    candidates TEXT NOT NULL
) STRICT;
CREATE TABLE kept_files (
    order_id INTEGER NOT NULL REFERENCES kept_orders (order_id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    content  BLOB NOT NULL,
    PRIMARY KEY (order_id, place)
) STRICT;
-- what each plan has written, so that it can be taken back
CREATE TABLE journals (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    data     TEXT NOT NULL,
    -- SHA-256 of the document as it was written
    document TEXT NOT NULL
) STRICT;
-- payments, cancellations and changes whose order has not come yet
CREATE TABLE early_events (
    id      INTEGER PRIMARY KEY,
    tenant  TEXT NOT NULL,
    source  TEXT NOT NULL,
    number  TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    data    TEXT NOT NULL,
    arrived INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    UNIQUE (tenant, source, number, sha256)
) STRICT;
CREATE INDEX early_events_expires ON early_events (expires);

ALTER TABLE reviews ADD COLUMN payload TEXT;
ALTER TABLE reviews ADD COLUMN subject TEXT;
ALTER TABLE reviews ADD COLUMN evidence TEXT;
ALTER TABLE reviews ADD COLUMN changed INTEGER;
ALTER TABLE reviews ADD COLUMN decision INTEGER;
CREATE INDEX reviews_evidence ON reviews (evidence) WHERE evidence IS NOT NULL;
