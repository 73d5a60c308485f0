-- SPDX-FileCopyrightText: Tallystick contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The bytes of attachments. Entries name them by their hash only, so nothing here can be rebuilt from entries: it is kept
-- for ever, also when the attachment is taken back.
CREATE TABLE blob ( -- files by what is in them, each once
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32), -- of bytes
    bytes BLOB NOT NULL -- the file as it was attached
) STRICT;
--;;
CREATE TRIGGER blob_is_never_deleted BEFORE DELETE ON blob BEGIN SELECT RAISE(ABORT, 'attachments are kept'); END;
--;;
CREATE TRIGGER blob_keeps_its_name BEFORE UPDATE OF sha256 ON blob BEGIN SELECT RAISE(ABORT, 'attachments are kept'); END;
