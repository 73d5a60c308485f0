#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the disk under a book: a clear message, nothing half-saved, and the book goes on once there is room."""
import subprocess
import sys

sys.dont_write_bytecode = True
import fault  # noqa: E402

SIZE = 2 << 20  # bytes; a new book and a few hundred entries fit in


class FullDisk(fault.FaultTest):
    def setUp(self):
        super().setUp()
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        fault.mount("-t", "tmpfs", "-o", f"size={SIZE}", "none", self.disk)
        self.addCleanup(subprocess.run, ["umount", str(self.disk)], check=True)
        self.book = self.disk / "coop.tallybook"
        self.new_book()

    def make_room(self):
        fault.mount("-o", f"remount,size={4 * SIZE}", self.disk)

    def record_until_full(self):
        process = self.recorder()
        output, errors = process.communicate(timeout=300)
        self.assertEqual(process.returncode, 1, errors)
        return output.split(), errors

    def test_recording_stops_with_a_clear_message(self):
        acknowledged, errors = self.record_until_full()
        self.assertTrue(errors.startswith("storage.full: "), errors)
        self.assertEqual(errors.count("\n"), 1)
        self.assertGreater(len(acknowledged), 10)

    def test_what_was_acknowledged_can_be_read_on_the_full_disk(self):
        acknowledged, _ = self.record_until_full()
        self.assertEqual(self.ids(), acknowledged[2:])  # after the person and the specification
        self.assert_sound()

    def test_an_import_that_does_not_fit_leaves_nothing_behind(self):
        self.assertEqual(self.import_document(5, "First").returncode, fault.DONE)
        before = self.ids()
        refused = self.import_document(20000, "Second")
        self.assertEqual(refused.returncode, fault.SYSTEM, refused.stderr)
        self.assert_refused(refused, "full")
        self.assertEqual(self.ids(), before)
        self.assert_sound()

    def test_a_backup_that_does_not_fit_leaves_nothing_behind(self):
        self.record_until_full()
        self.assert_refused(self.run_cli("backup", self.book), "full")
        self.assertEqual(list(self.disk.glob("backups/*")), [])
        self.assert_sound()

    def test_the_book_goes_on_once_there_is_room(self):
        acknowledged, _ = self.record_until_full()
        self.make_room()
        done = self.import_document(3, "Later")
        self.assertEqual(done.returncode, fault.DONE, done.stderr)
        self.assertEqual(len(self.ids()), len(acknowledged) - 2 + 3)
        self.assert_sound()


if __name__ == "__main__":
    fault.main_with_mounts()
