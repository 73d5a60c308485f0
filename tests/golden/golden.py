#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs golden cases:  golden.py [--update] PROGRAM FOLDER...

FOLDER/case.json is {"about": text, "steps": [step...]}. A step is one of
  {"run": [argument...], "exit": 0, "out": FILE, "err": FILE}   all that the program prints, in full; nothing if no FILE
  {"copy": [FROM, TO]}      {"change": [FILE, OFFSET, TEXT]}    what happens to a file between two runs
FILEs expected are beside case.json. The program runs in a fresh folder that holds a copy of the case, on 1 March 2026,
09:00 UTC, without a session bus. "{only:GLOB}" stands for the one file there that matches. What differs from run to run
is replaced in the output: <folder>, <book-N> (ids in the order met), <book:8>, <hash>, <key>, <host>, <number>. With
--update the expected files are written from what the program says; read them before keeping them.
"""
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NOW = "2026-03-01T09:00:00Z"
BOOK_ID = re.compile(r"(?<![a-z2-7])[a-z2-7]{32}(?![a-z2-7])")


class Case:
    def __init__(self, program, folder, update):
        self.program, self.folder, self.update = os.path.abspath(program), folder, update
        self.books = []
        self.problems = []

    def run(self):
        with tempfile.TemporaryDirectory(prefix="tally-golden-") as place:
            self.place = Path(place).resolve() / "case"
            shutil.copytree(self.folder, self.place)
            case = json.loads((self.folder / "case.json").read_text("utf-8"))
            for number, step in enumerate(case["steps"], 1):
                self.step(f"step {number}", step)
        return self.problems

    def step(self, name, step):
        if "copy" in step:
            shutil.copyfile(*(self.place / path for path in map(self.filled, step["copy"])))
        elif "change" in step:
            path, offset, text = step["change"]
            with open(self.place / self.filled(path), "r+b") as file:
                file.seek(offset)
                file.write(text.encode("utf-8"))
        else:
            self.call(f"{name} ({' '.join(step['run'])})", step)

    def filled(self, argument):
        def only(match):
            found = sorted(self.place.glob(match[1]))
            if len(found) != 1:
                raise ValueError(f"{match[0]} matches {len(found)} files")
            return str(found[0].relative_to(self.place))
        return re.sub(r"\{only:([^}]*)\}", only, argument)

    def call(self, name, step):
        home = self.place.parent / "home"
        home.mkdir(mode=0o700, exist_ok=True)
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_DATA_HOME": str(home / "data"),
                       "XDG_RUNTIME_DIR": str(home), "DBUS_SESSION_BUS_ADDRESS": "disabled:", "TZ": "UTC", "LC_ALL": "C.UTF-8",
                       "TALLYSTICK_PASSPHRASE": "golden", "QT_QPA_PLATFORM": "offscreen"}
        environment |= {key: os.environ[key] for key in ("ASAN_OPTIONS", "UBSAN_OPTIONS") if key in os.environ}
        arguments = [self.filled(argument) for argument in step["run"]]
        done = subprocess.run([self.program, *arguments, "--now", step.get("now", NOW)], env=environment, cwd=self.place,
                              capture_output=True, timeout=200, stdin=subprocess.DEVNULL, check=False)
        if done.returncode != step.get("exit", 0):
            self.problems.append(f"{name}: exit {done.returncode}, not {step.get('exit', 0)}\n{done.stderr.decode('utf-8')}")
        self.compare(f"{name}, output", step.get("out"), done.stdout)
        self.compare(f"{name}, errors", step.get("err"), done.stderr)

    def compare(self, name, file, got):
        got = self.settled(got.decode("utf-8"))
        if self.update and file:
            (self.folder / file).write_text(got, "utf-8")
        wanted = (self.folder / file).read_text("utf-8") if file else ""
        if got != wanted:
            lines = difflib.unified_diff(wanted.splitlines(), got.splitlines(), "expected", "got", lineterm="", n=1)
            self.problems.append(f"{name}:\n" + "\n".join(lines))

    def settled(self, text):
        """The text without what no two runs have in common."""
        # In the name of a bundle, and in an envelope.
        text = re.sub(r'(?<=_)[a-z2-7]{8}(?=_d\d+_\d{8}T)|(?<="l":")[a-z2-7]{8}(?=/d\d+")', "<book:8>", text)
        text = text.replace(str(self.place), "<folder>").replace(str(self.place.parent), "<folder>/..")
        for found in BOOK_ID.findall(text):
            if found not in self.books:
                self.books.append(found)
        for number, book in enumerate(self.books, 1):
            text = text.replace(book, f"<book-{number}>")
        text = re.sub(r"\b(X\d+-\d+(?:-\d+)?)-\d{4}\b", r"\1-<seal>", text)  # made from the book's id
        text = re.sub(r"\d+ bytes", "<number> bytes", text)  # compressed signatures differ in length
        text = re.sub(r"[A-Za-z0-9+/]{43}=", "<hash>", text)
        text = re.sub(r"[A-Za-z0-9+/_.-]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]{44}", "<key>", text)
        text = re.sub(r"process \d+ on [^)]*\)", "process <number> on <host>)", text)
        return re.sub(r"\b[0-9a-f]{64}\b", "<hash>", text)


def main(arguments):
    update = "--update" in arguments
    program, *folders = [argument for argument in arguments if argument != "--update"]
    failed = 0
    for folder in map(Path, folders):
        problems = Case(program, folder.resolve(), update).run()
        failed += bool(problems)
        print(f"{'FAIL' if problems else 'ok  '} {folder.name}")
        for problem in problems:
            print(problem)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
