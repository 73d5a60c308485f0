#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes single bytes of a book: `check` says so and names the entry."""
import contextlib
import hashlib
import sqlite3
import sys
import unittest

sys.dont_write_bytecode = True
import fault  # noqa: E402

EVENTS = 12


def record_id(key):
    """The text id of an entry's integer key: 18 bits log, of which 8 desk, 29 bits index, 16 bits part."""
    return f"d{(key >> 45) & 0xff}/{(key >> 16) & ((1 << 29) - 1)}"


class FlippedByte(fault.FaultTest):
    def setUp(self):
        super().setUp()
        self.new_book()
        self.assertEqual(self.import_document(EVENTS).returncode, fault.DONE)
        with self.database() as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            rows = database.execute("SELECT id, envelope FROM entry WHERE kind = 'vf.event' ORDER BY id").fetchall()
        self.assertEqual(len(rows), EVENTS)
        self.key, self.envelope = rows[EVENTS // 2]

    def database(self):
        return contextlib.closing(sqlite3.connect(self.book, isolation_level=None))

    def tamper(self, sql, *values):
        """Changes the tables behind the triggers' back, and puts the triggers up again."""
        with self.database() as database:
            triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for name, _ in triggers:
                database.execute(f'DROP TRIGGER "{name}"')
            changed = database.execute(sql, values).rowcount
            for _, text in triggers:
                database.execute(text)
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.assertEqual(changed, 1)

    def assert_found(self, *words):
        done = self.run_cli("check", self.book)
        self.assertEqual(done.returncode, fault.REFUSED, done.stdout + done.stderr)
        for word in words:
            self.assertIn(word, done.stdout + done.stderr)

    def test_the_untouched_book_is_sound(self):
        self.assert_sound()

    def test_a_quantity_changed_in_an_entry_is_found(self):
        changed = self.envelope.replace(b'"10"', b'"90"')
        self.assertNotEqual(changed, self.envelope)
        self.tamper("UPDATE entry SET envelope = ? WHERE id = ?", changed, self.key)
        self.assert_found(record_id(self.key))

    def test_an_entry_changed_with_its_leaf_is_found(self):
        changed = self.envelope.replace(b'"10"', b'"90"')
        leaf = hashlib.sha256(b"\0" + changed).digest()
        self.tamper("UPDATE entry SET envelope = ?, leaf = ? WHERE id = ?", changed, leaf, self.key)
        self.assert_found("d1")

    def test_a_leaf_changed_is_found(self):
        with self.database() as database:
            leaf = bytearray(database.execute("SELECT leaf FROM entry WHERE id = ?", (self.key,)).fetchone()[0])
        leaf[7] ^= 1
        self.tamper("UPDATE entry SET leaf = ? WHERE id = ?", bytes(leaf), self.key)
        self.assert_found(record_id(self.key))

    def test_an_entry_taken_out_is_found(self):
        self.tamper("DELETE FROM entry WHERE id = ?", self.key)
        self.assert_found("d1")

    def test_a_bit_flipped_in_the_file_is_found(self):
        raw = bytearray(self.book.read_bytes())
        place = raw.find(self.envelope)
        self.assertGreater(place, 0)
        raw[place + self.envelope.index(b'"10"') + 1] ^= 8  # "1" becomes "9"
        self.book.write_bytes(raw)
        self.assert_found(record_id(self.key))

    def test_a_change_in_a_derived_table_is_found(self):
        table, column = self.a_derived_number()
        self.tamper(f'UPDATE "{table}" SET "{column}" = "{column}" + 1 WHERE rowid = (SELECT min(rowid) FROM "{table}")')
        self.assert_found(table)

    def a_derived_number(self):
        """A table with a quantity that is not part of the journal."""
        with self.database() as database:
            for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%onhand%'").fetchall():
                return table, "onhand"
        self.fail("no derived table has an on-hand quantity")


if __name__ == "__main__":
    unittest.main()
