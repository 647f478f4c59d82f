-- Version 1. docs/database.md says what each table is for and which columns hold personal data.

CREATE TABLE properties (
    name  TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO properties VALUES ('address_book', 0), ('articles', 0);

-- the ledger
CREATE TABLE orders (
    id      INTEGER PRIMARY KEY,
    tenant  TEXT NOT NULL,
    source  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    number  TEXT NOT NULL,
    payload TEXT NOT NULL,
    state   TEXT NOT NULL,
    actions TEXT NOT NULL,
    reasons TEXT,
    changed INTEGER NOT NULL,
    UNIQUE (tenant, source, kind, number)
) STRICT;
CREATE INDEX orders_open ON orders (tenant, source, state) WHERE state <> 'applied';
CREATE TABLE waiting (
    tenant  TEXT NOT NULL,
    source  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    number  TEXT NOT NULL,
    action  TEXT NOT NULL,
    waiting INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    PRIMARY KEY (tenant, source, kind, number, action, waiting)
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_order ON waiting (waiting);
CREATE TABLE unsettled (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE
) STRICT;
CREATE TABLE cross_references (
    tenant    TEXT NOT NULL,
    source    TEXT NOT NULL,
    source_id TEXT NOT NULL,
    party     TEXT NOT NULL,
    PRIMARY KEY (tenant, source, source_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cross_references_party ON cross_references (party);
CREATE TABLE article_references (
    tenant  TEXT NOT NULL,
    source  TEXT NOT NULL,
    code    TEXT NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (tenant, source, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE leases (
    name    TEXT PRIMARY KEY,
    owner   TEXT NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- what was forgotten: keyed hashes only
CREATE TABLE forgotten_orders (
    hash    BLOB PRIMARY KEY,
    payload TEXT NOT NULL,
    state   TEXT NOT NULL,
    changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE forgotten_parties (
    hash    BLOB PRIMARY KEY,
    changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- the master
CREATE TABLE parties (
    slot           INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    version        INTEGER NOT NULL,
    data           TEXT NOT NULL,
    -- roles and time of a party that an order created
    roles          TEXT,
    tenant         TEXT,
    source         TEXT,
    created        INTEGER,
    -- the run that changed it last, and the version before that run
    run            INTEGER,
    version_before INTEGER
) STRICT;
CREATE INDEX parties_created ON parties (created) WHERE created IS NOT NULL;
-- persons below a company
CREATE TABLE contacts (
    id      TEXT PRIMARY KEY,
    company TEXT NOT NULL,
    version INTEGER NOT NULL,
    data    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contacts_company ON contacts (company);
CREATE TABLE party_keys (
    key   INTEGER NOT NULL,
    party INTEGER NOT NULL,
    PRIMARY KEY (key, party)
) STRICT, WITHOUT ROWID;
CREATE TABLE articles (
    id       TEXT PRIMARY KEY,
    version  INTEGER NOT NULL,
    number   TEXT NOT NULL,
    name     TEXT,
    gtin     TEXT,
    pzn      TEXT,
    price    TEXT,
    tax_rate TEXT,
    unit     TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE article_keys (
    kind    INTEGER NOT NULL,
    key     TEXT NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (kind, key, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE documents (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL,
    number       TEXT NOT NULL,
    tenant       TEXT NOT NULL,
    source       TEXT NOT NULL,
    order_number TEXT NOT NULL,
    date         TEXT,
    currency     TEXT,
    data         TEXT NOT NULL,
    -- what every action of the plan yielded, by which the host answers "was it done?"
    outcomes     TEXT NOT NULL,
    created      INTEGER NOT NULL,
    run          INTEGER,
    UNIQUE (tenant, source, kind, order_number)
) STRICT;
-- Not unique: two sellers may use one number, where the settings keep the sender's.
CREATE INDEX documents_number ON documents (kind, number);
CREATE TABLE document_parties (
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    role     TEXT NOT NULL,
    party    TEXT,
    -- the person of a company
    contact  TEXT,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_parties_party ON document_parties (party) WHERE party IS NOT NULL;
CREATE INDEX document_parties_contact ON document_parties (contact) WHERE contact IS NOT NULL;
CREATE TABLE document_lines (
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    article  TEXT,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE payments (
    id       INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    action   TEXT NOT NULL,
    amount   TEXT,
    method   TEXT,
    purpose  TEXT NOT NULL,
    data     TEXT NOT NULL,
    UNIQUE (document, action)
) STRICT;
CREATE TABLE attachments (
    id       INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    action   TEXT NOT NULL,
    data     TEXT NOT NULL,
    sha256   TEXT,
    content  BLOB,
    UNIQUE (document, action)
) STRICT;
-- the master's own numbers, where the settings name no range
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- numbers drawn from the ranges of the settings
CREATE TABLE numbers (
    tenant TEXT NOT NULL,
    range  TEXT NOT NULL,
    number INTEGER NOT NULL,
    holder TEXT NOT NULL,
    state  TEXT NOT NULL,
    PRIMARY KEY (tenant, range, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX numbers_holder ON numbers (tenant, range, holder);
CREATE INDEX numbers_released ON numbers (tenant, range, number) WHERE state = 'released';

-- the days
CREATE TABLE runs (
    id         INTEGER PRIMARY KEY,
    tenant     TEXT NOT NULL,
    source     TEXT NOT NULL,
    machine    TEXT NOT NULL,
    files      TEXT NOT NULL,
    started    INTEGER NOT NULL,
    ended      INTEGER,
    read       INTEGER NOT NULL DEFAULT 0,
    planned    INTEGER NOT NULL DEFAULT 0,
    skipped    INTEGER NOT NULL DEFAULT 0,
    waiting    INTEGER NOT NULL DEFAULT 0,
    held       INTEGER NOT NULL DEFAULT 0,
    filtered   INTEGER NOT NULL DEFAULT 0,
    unreadable INTEGER NOT NULL DEFAULT 0,
    applied    INTEGER NOT NULL DEFAULT 0,
    stopped    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX runs_started ON runs (started);
CREATE TABLE run_entries (
    run      INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    class    TEXT NOT NULL,
    number   TEXT,
    rule     TEXT,
    reasons  TEXT NOT NULL,
    position TEXT,
    PRIMARY KEY (run, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE run_reasons (
    run   INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    class TEXT NOT NULL,
    code  TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (run, class, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_entries_number ON run_entries (number) WHERE number IS NOT NULL;
CREATE TABLE reviews (
    id       INTEGER PRIMARY KEY,
    tenant   TEXT NOT NULL,
    source   TEXT NOT NULL,
    kind     TEXT NOT NULL,
    number   TEXT,
    item     TEXT NOT NULL,
    question TEXT NOT NULL,
    code     TEXT NOT NULL,
    data     TEXT NOT NULL,
    state    TEXT NOT NULL DEFAULT 'new',
    owner    TEXT,
    run      INTEGER,
    created  INTEGER NOT NULL
) STRICT;
CREATE INDEX reviews_order ON reviews (tenant, source, kind, number)
