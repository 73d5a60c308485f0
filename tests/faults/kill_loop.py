#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a recording process again and again: what it acknowledged is there afterwards, and the book is sound.

TALLY_KILL_ROUNDS says how often (100); TALLY_KILL_SEED repeats a run.
"""
import json
import os
import random
import subprocess
import sys
import threading
import time
import unittest

sys.dont_write_bytecode = True
import fault  # noqa: E402

ROUNDS = int(os.environ.get("TALLY_KILL_ROUNDS", "100"))
SEED = int(os.environ.get("TALLY_KILL_SEED", random.SystemRandom().randrange(1 << 32)))
RECEIVED = max(1, ROUNDS // 10)
ENTRIES = 20_000  # from here on a book is received straight into the file
AFTER_FIRST = 0.05  # seconds: how long after its first acknowledgement the latest kill comes, on a machine that is quick


class KillLoop(fault.FaultTest):
    def record_and_kill(self, after):
        """Ids acknowledged before the kill. A last line cut short was never acknowledged in full."""
        process = self.recorder()
        killer = threading.Timer(after, process.kill)
        killer.start()
        output, errors = process.communicate()
        killer.join()
        self.assertEqual(errors, "")
        return [line[:-1] for line in output.splitlines(keepends=True) if line.endswith("\n")]

    def first_answer(self):
        """Seconds until a recorder acknowledges its first entry, and what it acknowledged until it was killed."""
        start = time.monotonic()
        process = self.recorder()
        first = process.stdout.readline()
        seconds = time.monotonic() - start
        process.kill()
        output, _ = process.communicate()
        return seconds, [line[:-1] for line in (first + output).splitlines(keepends=True) if line.endswith("\n")]

    def test_nothing_acknowledged_is_lost(self):
        print(f"{ROUNDS} rounds, TALLY_KILL_SEED={SEED}", flush=True)
        chance = random.Random(SEED)
        self.new_book()
        # Kills fall anywhere from before the book is open to well into recording, however slow the machine is today.
        opening, acknowledged = self.first_answer()
        for _ in range(ROUNDS):
            acknowledged += self.record_and_kill(chance.uniform(0.0, 2 * opening + AFTER_FIRST))
            self.assert_sound()
        self.assertGreater(len(acknowledged), ROUNDS, "too little was recorded to prove anything")
        self.assertEqual(len(set(acknowledged)), len(acknowledged), "an id was given twice")
        present = {entry for kind in ("agent", "resourcespecification", "event") for entry in self.ids(kind)}
        self.assertEqual([entry for entry in acknowledged if entry not in present], [])
        print(f"{len(acknowledged)} entries acknowledged, {len(present)} in the book", flush=True)

    def received(self):
        """How many entries of the other book there are."""
        return sum(peer["entries"] for peer in json.loads(self.cli("peers", self.book, "--json")))

    def test_a_received_book_is_there_whole_or_not_at_all(self):
        print(f"{RECEIVED} times, TALLY_KILL_SEED={SEED}", flush=True)
        chance = random.Random(SEED)
        self.new_book()
        self.assertEqual(self.import_document(ENTRIES).returncode, fault.DONE)
        self.cli("bundle", self.book, "--audience", "peer", "-o", self.folder)
        bundle, = self.folder.glob("*.tally")
        self.book = self.folder / "receiver.tallybook"
        self.new_book()
        empty = self.book.read_bytes()
        start = time.monotonic()
        self.cli("receive", self.book, bundle)
        seconds = time.monotonic() - start
        whole = self.received()
        self.assertGreater(whole, ENTRIES)
        cut_short = 0
        for _ in range(RECEIVED):
            for file in self.folder.glob("receiver.tallybook*"):
                file.unlink()
            self.book.write_bytes(empty)
            process = subprocess.Popen([fault.CLI, "receive", self.book, bundle], env=fault.surroundings(self.home),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            killer = threading.Timer(chance.uniform(0.3, 1.0) * seconds, process.kill)
            killer.start()
            process.wait()
            killer.cancel()
            self.assert_sound()
            self.assertIn(self.received(), (0, whole))
            cut_short += process.returncode != fault.DONE
        self.assertGreater(cut_short, 0, "every one had ended before it was killed")
        self.cli("receive", self.book, bundle)
        self.assertEqual(self.received(), whole)


if __name__ == "__main__":
    unittest.main()
