#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a book on a medium that takes no writes: it can be read and checked, writing is refused in plain words, nothing changes."""
import json
import subprocess
import sys

sys.dont_write_bytecode = True
import fault  # noqa: E402


class ReadOnly(fault.FaultTest):
    def setUp(self):
        super().setUp()
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        self.book = self.disk / "coop.tallybook"
        self.new_book()
        self.assertEqual(self.import_document(4, "Before").returncode, fault.DONE)
        fault.mount("--bind", self.disk, self.disk)
        self.addCleanup(subprocess.run, ["umount", str(self.disk)], check=True)
        fault.mount("-o", "remount,bind,ro", self.disk)
        self.bytes = self.book.read_bytes()

    def test_stock_is_shown_and_checked(self):
        self.assertEqual(len(json.loads(self.cli("balance", self.book, "--json"))), 4)
        self.assert_sound()

    def test_writing_is_refused_and_nothing_changes(self):
        self.assert_refused(self.import_document(1, "After"), "read")
        self.assertEqual(self.book.read_bytes(), self.bytes)
        self.assertEqual([file.name for file in self.disk.iterdir()], [self.book.name])

    def test_a_recorder_is_told_that_the_medium_is_read_only(self):
        process = self.recorder(1)
        _, errors = process.communicate(timeout=60)
        self.assertEqual(process.returncode, 1)
        self.assertRegex(errors, r"^(storage\.readOnly|storage\.permission|book\.readOnly): .*\n$")


if __name__ == "__main__":
    fault.main_with_mounts()
