-- SPDX-FileCopyrightText: Tallystick contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal: what was recorded, by whom it was signed, and nothing derived. These tables are the book; every other table
-- can be rebuilt from them. Entries, parts and genesis are append-only, enforced below.
CREATE TABLE local ( -- facts of this file alone, never synced
    key TEXT PRIMARY KEY, -- 'own_log', 'actor', 'projection:<name>' (hash of its schema)
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE book ( -- the book kept here (number 1) and every peer book met, in order of meeting
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 1023),
    id TEXT NOT NULL UNIQUE, -- base32 of 20 bytes of SHA-256(genesis)
    name TEXT NOT NULL, -- ours: as created; a peer's: the name we call it by
    currency TEXT NOT NULL, -- ISO 4217
    genesis BLOB NOT NULL -- the signed genesis note, exact bytes
) STRICT;
--;;
CREATE TABLE log ( -- one per desk of each book, and one roster per book
    no INTEGER PRIMARY KEY, -- book number × 256 + desk (0 = roster)
    size INTEGER NOT NULL CHECK (size >= 0), -- entries held
    projected INTEGER NOT NULL CHECK (projected BETWEEN 0 AND size), -- entries the projections have seen
    frontier BLOB NOT NULL, -- 32 bytes per perfect subtree, large to small (RFC 6962)
    last_t INTEGER NOT NULL -- clock reading of its last entry: milliseconds × 65536 + counter
) STRICT;
--;;
CREATE TABLE entry ( -- one signed-off act each, exactly as hashed
    id INTEGER PRIMARY KEY, -- record key with part 0: log × 2^45 + index × 2^16
    t INTEGER NOT NULL, -- clock reading; 0 for an entry of which only the leaf is known
    kind TEXT NOT NULL, -- 'vf.event'; empty for a leaf
    op INTEGER NOT NULL, -- 0 add, 1 set, 2 reverse, 3 resolve, 4 erase
    envelope BLOB, -- canonical JSON bytes; NULL when only the leaf is known
    leaf BLOB NOT NULL CHECK (length(leaf) = 32) -- SHA-256(0x00 || envelope)
) STRICT;
--;;
CREATE TABLE entry_part ( -- private parts we hold; their digests stand in the envelope
    entry INTEGER NOT NULL REFERENCES entry(id),
    digest BLOB NOT NULL CHECK (length(digest) = 32), -- SHA-256(0x02 || bytes)
    audience TEXT NOT NULL, -- pub, peer, agr:<id>, mem, adm
    bytes BLOB NOT NULL,
    PRIMARY KEY (entry, digest)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX entry_by_time ON entry(t, id);
--;;
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
--;;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
--;;
CREATE TRIGGER part_is_never_changed BEFORE UPDATE ON entry_part BEGIN SELECT RAISE(ABORT, 'parts are never changed'); END;
--;;
CREATE TRIGGER genesis_is_never_changed BEFORE UPDATE OF id, genesis ON book BEGIN SELECT RAISE(ABORT, 'a book keeps its genesis'); END;
