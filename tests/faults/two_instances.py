#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a book twice: the second writer is told who holds it, readers go on, and nobody is locked out afterwards."""
import json
import subprocess
import sys
import unittest

sys.dont_write_bytecode = True
import fault  # noqa: E402


class TwoInstances(fault.FaultTest):
    def setUp(self):
        super().setUp()
        self.new_book()
        self.assertEqual(self.import_document(3, "Before").returncode, fault.DONE)
        self.holder = self.recorder(0, stdin=subprocess.PIPE)
        self.addCleanup(self.end_holder)
        self.assertEqual(self.holder.stdout.readline(), "open\n")

    def end_holder(self):
        self.holder.kill()
        self.holder.communicate()

    def test_the_second_writer_is_told_who_holds_the_book(self):
        refused = self.import_document(1, "Second")
        self.assert_refused(refused, "record_loop", str(self.holder.pid))
        second = self.recorder(1)
        _, errors = second.communicate(timeout=60)
        self.assertEqual(second.returncode, 1)
        self.assertTrue(errors.startswith("book.inUse: "), errors)

    def test_readers_go_on(self):
        self.assertEqual(len(json.loads(self.cli("balance", self.book, "--json"))), 3)
        self.assertEqual(len(self.ids()), 3)
        self.assert_sound()

    def test_the_book_is_free_when_the_first_has_ended(self):
        self.holder.communicate(timeout=60)  # ends its input
        self.assertEqual(self.holder.returncode, 0)
        self.assertEqual(self.import_document(1, "After").returncode, fault.DONE)

    def test_a_killed_holder_locks_nobody_out(self):
        self.end_holder()
        self.assertEqual(self.import_document(1, "After").returncode, fault.DONE)
        self.assert_sound()

    def test_a_holder_killed_before_it_wrote_its_name_locks_nobody_out(self):
        self.end_holder()
        self.book.with_name(self.book.name + ".lock").write_bytes(b"")
        self.assertEqual(self.import_document(1, "After").returncode, fault.DONE)


if __name__ == "__main__":
    unittest.main()
