#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the translated help pages: helplint.py [--top FOLDER] [CODE…]

Wrong in the languages named: a page that is missing or has no English one, another number of headings, table rows, list points or
code spans than the English page has, other links, a comment that says what the page explains (the English page alone says that)."""
import argparse
import collections
import pathlib
import re
import sys

COMMENT = re.compile(r"\A<!--.*?-->\s*", re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
COUNTED = {
    "headings": re.compile(r"^#+ ", re.M),
    "list points": re.compile(r"^ *(?:[-*]|\d+\.) ", re.M),
    "table rows": re.compile(r"^\|", re.M),
    "code spans": re.compile(r"`[^`\n]+`"),
}


def links(text):
    return collections.Counter(LINK.findall(text))


def page_faults(english, translated):
    comment = COMMENT.match(translated)
    if not comment or "SPDX-License-Identifier" not in comment.group():
        yield "no licence at the top"
    elif re.search(r"^(place|dialog):", comment.group(), re.M):
        yield "what it explains is said by the English page alone"
    one, other = COMMENT.sub("", english), COMMENT.sub("", translated)
    if not other.startswith("# "):
        yield "no title"
    for name, pattern in COUNTED.items():
        if len(pattern.findall(one)) != len(pattern.findall(other)):
            yield f"{len(pattern.findall(other))} {name}, the English page has {len(pattern.findall(one))}"
    lost, more = links(one) - links(other), links(other) - links(one)
    if lost or more:
        yield f"links: lost {sorted(lost)}, added {sorted(more)}"


def faults_of(top, language):
    english = {path.name: path for path in (top / "en").glob("*.md")}
    translated = {path.name: path for path in (top / language).glob("*.md")}
    for name in sorted(english.keys() - translated.keys()):
        yield f"{language}/{name}: missing"
    for name in sorted(translated.keys() - english.keys()):
        yield f"{language}/{name}: there is no such English page"
    for name in sorted(english.keys() & translated.keys()):
        for fault in page_faults(english[name].read_text("utf-8"), translated[name].read_text("utf-8")):
            yield f"{language}/{name}: {fault}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--top", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent.parent)
    parser.add_argument("languages", nargs="*")
    arguments = parser.parse_args()
    faults = [fault for language in arguments.languages for fault in faults_of(arguments.top / "resources/help", language)]
    print("\n".join(faults) if faults else "The help pages hold.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
