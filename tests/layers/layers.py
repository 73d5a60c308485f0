#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the house plan and the house rules:  layers.py [TOP]

Prints one line per violation ("path:line: what is wrong") and exits 1 if there is any. Sizes above the soft limits are printed as
notes and change nothing.
"""
import collections
import os
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import rules  # noqa: E402  (after the line above: the checkout stays clean)
import source  # noqa: E402

SOFT = {".cpp": 500, ".h": 200}
HARD = {".cpp": 700, ".h": 300}
MAIN_WINDOW = 600
FOLDER = 25
LICENCE_TEXTS = ("LICENSE", "LICENSES/")
WALK_PAST = {".git", ".cache", "build", "__pycache__"}


def own_files(top):
    """Paths of files that are or would be in the repository; without git, all but what is built."""
    git = subprocess.run(["git", "-C", str(top), "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others",
                          "--exclude-standard", "."], capture_output=True, check=False) if (top / ".git").exists() else None
    if git and git.returncode == 0:
        return sorted(name for name in git.stdout.decode().split("\0") if name and (top / name).is_file())
    found = []
    for folder, below, names in os.walk(top):
        below[:] = [name for name in below if name not in WALK_PAST]
        found += [(Path(folder) / name).relative_to(top).as_posix() for name in names]
    return sorted(found)


def text_of(path):
    """The text of a file; None if it is not text."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def violations_in(path, text):
    for rule in rules.text_rules(path):
        yield from rule(path, text)
    if path.endswith((".cpp", ".h")):
        parsed = source.parse(text)
        for rule in rules.CPP_RULES:
            yield from rule(path, parsed)


def size_of(path, text):
    """(violation, note), each a sentence or None."""
    suffix = Path(path).suffix
    if suffix not in SOFT:
        return None, None
    lines = text.count("\n")
    if Path(path).name == "mainwindow.cpp" and lines > MAIN_WINDOW:
        return f"{lines} lines; the main window stays under {MAIN_WINDOW}", None
    if lines > HARD[suffix]:
        return f"{lines} lines; more than {HARD[suffix]} are refused", None
    if lines > SOFT[suffix]:
        return None, f"{lines} lines; worth a look above {SOFT[suffix]}"
    return None, None


def check(top):
    """Lists of violations and of notes for the tree at `top`."""
    violations, notes = [], []
    folders = collections.Counter()
    for path in own_files(top):
        text = text_of(top / path)
        if text is None or path.startswith(LICENCE_TEXTS):
            continue
        violations += [f"{path}:{line}: {what}" for line, what in violations_in(path, text)]
        refused, note = size_of(path, text)
        violations += [f"{path}:1: {refused}"] if refused else []
        notes += [f"note: {path}: {note}"] if note else []
        if path.endswith(".cpp"):
            folders[path.rpartition("/")[0]] += 1
    notes += [f"note: {folder}: {count} sources; worth a look above {FOLDER}" for folder, count in sorted(folders.items())
              if count > FOLDER]
    return violations, notes


def main():
    top = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    violations, notes = check(top)
    for line in notes + violations:
        print(line)
    print(f"{len(violations)} violations of the house rules" if violations else "The house rules hold.")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
