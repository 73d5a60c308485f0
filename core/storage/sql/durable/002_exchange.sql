-- SPDX-FileCopyrightText: Tallystick contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was exchanged with other desks and peer books: signatures over logs, receipts, proof of forks. None of it can be
-- rebuilt from entries, so it is kept for ever.
CREATE TABLE checkpoint ( -- signed checkpoints, ours and received ones, verified before they were stored
    log INTEGER NOT NULL, -- book number × 256 + desk (0 = roster)
    size INTEGER NOT NULL CHECK (size >= 0), -- entries it speaks for
    root BLOB NOT NULL CHECK (length(root) = 32), -- RFC 6962 root of those entries
    note TEXT NOT NULL, -- the signed note, exact bytes
    PRIMARY KEY (log, size)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE ack ( -- cosignatures: book peer_book has confirmed to hold the first entries of a log
    log INTEGER NOT NULL, -- the log confirmed: one of ours, or a peer's that we confirmed
    peer_book INTEGER NOT NULL REFERENCES book(number), -- whose desk cosigned; 1 = we did
    size INTEGER NOT NULL CHECK (size >= 0), -- entries confirmed
    note TEXT NOT NULL, -- the cosigned checkpoint note, exact bytes
    at INTEGER NOT NULL, -- time of the cosignature, seconds since 1970 UTC
    PRIMARY KEY (log, peer_book, size)
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE evidence ( -- proof that a log has shown two different histories
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32), -- SHA-256 of the text
    log INTEGER NOT NULL, -- the forked log
    size INTEGER NOT NULL, -- size at which the roots differ
    note TEXT NOT NULL, -- "tallystick.evidence/1" text with both signed notes, exact bytes
    at INTEGER NOT NULL -- when it was found, milliseconds since 1970 UTC
) STRICT, WITHOUT ROWID;
--;;
CREATE TABLE exchanged ( -- history of bundles written and received
    id INTEGER PRIMARY KEY, -- in the order it happened
    direction TEXT NOT NULL CHECK (direction IN ('sent', 'received')),
    book INTEGER REFERENCES book(number), -- received: the book it is of; sent: the peer it was for, NULL for anybody
    file TEXT NOT NULL, -- file name without folder
    at INTEGER NOT NULL, -- milliseconds since 1970 UTC
    entries INTEGER NOT NULL CHECK (entries >= 0), -- entries written, or entries that were new to us
    sizes TEXT NOT NULL -- JSON object: log name to size, as in the bundle's head
) STRICT;
--;;
CREATE TABLE head ( -- newest head seen of each desk that made bundles; a later one must not know less
    book INTEGER NOT NULL REFERENCES book(number), -- the book it speaks for
    desk INTEGER NOT NULL, -- the desk that signed it
    made_at TEXT NOT NULL, -- RFC 3339 UTC with whole seconds, so that text order is time order
    note TEXT NOT NULL, -- the signed head note, exact bytes
    PRIMARY KEY (book, desk)
) STRICT, WITHOUT ROWID;
--;;
CREATE TRIGGER checkpoint_is_never_deleted BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'checkpoints are kept'); END;
--;;
CREATE TRIGGER evidence_is_never_deleted BEFORE DELETE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is kept'); END;
--;;
CREATE TRIGGER evidence_is_never_changed BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is kept'); END;
