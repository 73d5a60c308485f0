#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds CLI.md, the manual page and the shell completion against what `tallystick-cli --help` says: every verb and every
option stands in all of them, and nothing else does. The program's path comes from TALLY_CLI.
"""
import json
import os
import re
import subprocess
import unittest
from pathlib import Path

CLI = os.environ.get("TALLY_CLI", "tallystick-cli")
ROOT = Path(__file__).resolve().parents[2]
OPTION = re.compile(r"(?<![\w-])(--?[a-z][a-z-]*)")
COMMON = "common"


def told(*arguments):
    done = subprocess.run([CLI, *arguments], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
                          env=os.environ | {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 0, done.stderr
    return done.stdout


def options_told(*arguments):
    """Options from the first column of Qt's list, which may go on in the next line."""
    listed = told(*arguments, "--help").split("\nOptions:\n")[1].split("\nArguments:")[0]
    first_column = "\n".join(re.split(r"\s{2,}", line.strip())[0] for line in listed.splitlines()
                             if line.startswith("  -"))
    return set(OPTION.findall(first_column))


def verbs_told():
    overview = told("--help").split("\nVerbs:\n")[1].split("\n\n")[0]
    return dict(re.findall(r"^  ([a-z]+)( .*)$", overview, re.MULTILINE))


def sections(text, heading):
    """Name after `heading` → text up to the next heading of any kind."""
    parts = re.split(heading, text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2]))


class CommandLineDocuments(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.verbs = verbs_told()
        cls.common = options_told()
        cls.told = {verb: options_told(verb) - cls.common for verb in cls.verbs}
        cls.told[COMMON] = cls.common

    def test_the_overview_lists_every_verb_that_works(self):
        for verb in self.verbs:
            self.assertIn(f"tallystick-cli [options] {verb}", told(verb, "--help"))

    def test_the_page(self):
        page = (ROOT / "app/cli/CLI.md").read_text("utf-8")
        common = sections(page, r"^## (Options of every verb)$")["Options of every verb"].split("\n## ")[0]
        written = sections(page, r"^### `([a-z]+)[ |`]")
        tables = {verb: "\n".join(re.findall(r"^\| (`-[^|]*)\|", text.split("\n## ")[0], re.MULTILINE))
                  for verb, text in written.items()}
        tables[COMMON] = "\n".join(re.findall(r"^\| (`-[^|]*)\|", common, re.MULTILINE))
        self.assertEqual({name: set(OPTION.findall(text)) for name, text in tables.items()}, self.told)

    def test_the_page_heads_each_verb_with_its_usage(self):
        page = (ROOT / "app/cli/CLI.md").read_text("utf-8")
        for verb, usage in self.verbs.items():
            self.assertIn(f"### `{verb}{usage}`\n", page)

    def test_the_examples_are_json(self):
        page = (ROOT / "app/cli/CLI.md").read_text("utf-8")
        examples = sections(page, r"^### `([a-z]+)[ |`]")
        silent = set()
        for verb in self.verbs:
            found = re.findall(r"```json\n(.*?)```", examples[verb], re.DOTALL)
            if not found:
                silent.add(verb)
            for text in found:
                json.loads(text)
        self.assertEqual(silent, set(), "verbs without an example")

    def test_the_manual_page(self):
        manual = (ROOT / "packaging/man/tallystick-cli.1").read_text("utf-8").replace("\\-", "-")
        verbs, common = manual.split("\n.SH VERBS\n")[1].split("\n.SH ")[0], manual.split("\n.SH OPTIONS\n")[1]
        # What comes after .TP is the term; the lines after it may name options too.
        terms = {verb: re.findall(r"^\.TP\n(.*)$", text, re.MULTILINE)
                 for verb, text in sections(verbs, r"^\.SS ([a-z]+)").items()}
        terms[COMMON] = re.findall(r"^\.TP\n(.*)$", common.split("\n.SH ")[0], re.MULTILINE)
        written = {name: {option for line in lines for option in OPTION.findall(re.sub(r"\\f.", " ", line))}
                   for name, lines in terms.items()}
        self.assertEqual(written, self.told)

    def test_the_completion(self):
        script = (ROOT / "packaging/completion/tallystick-cli.bash").read_text("utf-8")
        rows = re.findall(r"^        ([a-z]+)\)(?: echo ([^;]*))? ;;$", script, re.MULTILINE)
        written = {verb: set((options or "").split()) for verb, options in rows}
        written[COMMON] = set(re.search(r"local common='([^']*)'", script)[1].split())
        self.assertEqual(written, self.told)
        self.assertEqual(set(re.search(r"local verbs='([^']*)'", script)[1].split()), set(self.verbs))


if __name__ == "__main__":
    unittest.main()
