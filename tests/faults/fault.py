# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fault tests share: a book in a folder of its own, the program run against it, and ways to break a file system.

Paths of the programs come from the environment: TALLY_CLI and TALLY_RECORD_LOOP.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI = os.environ.get("TALLY_CLI", "tallystick-cli")
RECORD_LOOP = os.environ.get("TALLY_RECORD_LOOP", "record_loop")
SKIPPED = 77
IN_NAMESPACE = "TALLY_IN_NAMESPACE"

# Refusals are judged by these exit codes of the command line.
DONE, REFUSED, SYSTEM = 0, 1, 3


def surroundings(folder):
    """A fresh home without a session bus, so that keys rest in files."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH")}
    return kept | {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), "XDG_RUNTIME_DIR": str(folder), "TZ": "UTC",
                   "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:", "TALLYSTICK_PASSPHRASE": "fault",
                   "QT_QPA_PLATFORM": "offscreen"}


def document(count, name="Sack"):
    """A JSON-LD document with one person, one specification and `count` events that each make a stock record."""
    graph = [{"@id": "keeper", "@type": "Person", "name": "Keeper"},
             {"@id": "flour", "@type": "ResourceSpecification", "name": "Flour", "defaultUnitOfResource": "kilogram"}]
    for number in range(count):
        graph.append({
            "@id": f"{name}-event-{number}", "@type": "EconomicEvent", "action": "raise", "provider": "keeper", "receiver": "keeper",
            "resourceInventoriedAs": {"@id": f"{name}-{number}", "@type": "EconomicResource", "name": f"{name} {number}",
                                      "conformsTo": "flour"},
            "resourceQuantity": {"hasNumericalValue": "10", "hasUnit": "kilogram"}, "hasPointInTime": "2026-03-01T09:00:00Z"})
    return json.dumps({"@context": {"@vocab": "https://w3id.org/valueflows/ont/vf#"}, "@graph": graph})


class FaultTest(unittest.TestCase):
    """Each test gets a folder with a home in it; `new_book` makes a book there."""

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="tally-fault-")
        self.addCleanup(holder.cleanup)
        self.folder = Path(holder.name)
        self.home = self.folder / "home"
        self.home.mkdir()
        self.data = self.home / "data" / "tallystick"
        self.book = self.folder / "coop.tallybook"

    def run_cli(self, *arguments):
        return subprocess.run([CLI, *map(str, arguments)], env=surroundings(self.home), cwd=self.folder, capture_output=True,
                              text=True, timeout=300, stdin=subprocess.DEVNULL, check=False)

    def cli(self, *arguments):
        """Runs the program, which must succeed; gives back what it printed."""
        done = self.run_cli(*arguments)
        self.assertEqual(done.returncode, DONE, f"{arguments}: {done.stdout}{done.stderr}")
        return done.stdout

    def new_book(self):
        self.cli("new", self.book, "--name", "Fault")

    def import_document(self, count, name="Sack"):
        """What importing `count` events came to, whatever that is."""
        file = self.home / f"{name}.jsonld"
        file.write_text(document(count, name), encoding="utf-8")
        return self.run_cli("import", self.book, file)

    def recorder(self, *arguments, **options):
        """Starts record_loop on the book."""
        return subprocess.Popen([RECORD_LOOP, str(self.book), str(self.data), *map(str, arguments)], env=surroundings(self.home),
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)

    def ids(self, kind="event"):
        """Ids of records, those of this book in their short form."""
        rows = json.loads(self.cli("list", self.book, kind, "--json"))
        return [re.sub("^tally:[a-z2-7]+/", "", row["id"]) for row in rows]

    def assert_sound(self):
        """`check` has nothing to say."""
        done = self.run_cli("check", self.book)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (DONE, "", ""))

    def assert_refused(self, done, *words):
        """One line on standard error holding `words`, nothing on standard output, and an exit code that says so."""
        self.assertIn(done.returncode, (REFUSED, SYSTEM), done.stdout + done.stderr)
        self.assertEqual(len(done.stderr.strip().split("\n")), 1, done.stderr)
        for word in words:
            self.assertIn(word.lower(), done.stderr.lower())


def mount(*arguments):
    subprocess.run(["mount", *map(str, arguments)], check=True)


def main_with_mounts():
    """Runs the tests of the script in a mount namespace of its own, so that no mount outlives them; skips where none is to be had."""
    if IN_NAMESPACE in os.environ:
        unittest.main()
    unshare = ["unshare", "--mount"] if os.getuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    probe = subprocess.run([*unshare, "mount", "-t", "tmpfs", "none", tempfile.gettempdir()], capture_output=True, text=True, check=False)
    if probe.returncode != 0:
        print(f"Skipped: no mounts are allowed here ({probe.stderr.strip()})")
        sys.exit(SKIPPED)
    os.environ[IN_NAMESPACE] = "1"
    os.execvp(unshare[0], [*unshare, sys.executable, *sys.argv])
