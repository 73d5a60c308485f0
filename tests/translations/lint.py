#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the translations: lint.py [--top FOLDER] [--complete CODE…]

Wrong in any language: a file that cannot be read, other placeholders than the English text has, two mnemonics that were made the same,
a lost "…" or filter pattern, a text that is nothing but a term of the glossary and another word. Missing texts are wrong in the
languages named complete and counted in the others. Terms inside longer texts are only pointed out."""
import argparse
import collections
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

import glossary

PLACE = re.compile(r"%L?(?:n|[1-9][0-9]?)")
MNEMONIC = re.compile(r"&(\w)")
FILTER = re.compile(r"\(\*[^)]*\)")
UNIT_NAME = re.compile(r'QT_TRANSLATE_NOOP\("Unit", "([^"]*)"\)')


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.counts = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.unfinished = translation is None or translation.get("type") == "unfinished"
        self.obsolete = translation is not None and translation.get("type") in ("obsolete", "vanished")
        forms = [] if translation is None else translation.findall("numerusform")
        self.forms = [form.text or "" for form in forms] if self.counts else ["" if translation is None else translation.text or ""]

    def is_missing(self):
        return self.unfinished or not all(form.strip() for form in self.forms)


def read(path):
    messages = []
    for context in xml.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        messages += [Message(name, element) for element in context.iter("message")]
    return [message for message in messages if not message.obsolete]


def places(text):
    return collections.Counter(place.replace("L", "") for place in PLACE.findall(text))


def placeholder_faults(message):
    wanted = places(message.source)
    for form in message.forms:
        found = places(form)
        if message.counts:  # a singular may say "one" instead
            found.pop("%n", None)
        if set(found) != set(wanted) - ({"%n"} if message.counts else set()):
            yield f"“{form}” has {sorted(found)}, “{message.source}” has {sorted(wanted)}"


def sign_faults(message):
    for form in message.forms:
        if message.source.endswith("…") != form.rstrip("\u00a0 ").endswith("…"):
            yield f"“{form}” and “{message.source}”: only one ends in “…”"
        if FILTER.findall(message.source) != FILTER.findall(form):
            yield f"“{form}”: the file patterns of “{message.source}” are changed"
        if len(message.source) > 1 and message.source.strip() and (message.source[0] == " ") != (form[:1] == " "):
            yield f"“{form}”: begins with a space and the English does not, or the other way"


def letter(text):
    found = MNEMONIC.search(text.replace("&&", ""))
    return found.group(1).lower() if found else None


def mnemonic_faults(messages):
    """Two texts of one context whose letters differ in English and are the same in translation; and a lost letter."""
    by_context = collections.defaultdict(list)
    for message in messages:
        if letter(message.source):
            by_context[message.context].append(message)
    for context, group in by_context.items():
        taken = {}
        for message in group:
            given = letter(message.forms[0])
            if message.is_missing():
                continue
            if given is None:
                yield f"{context}: “{message.forms[0]}” has no mnemonic, “{message.source}” has one"
            elif given in taken and letter(taken[given].source) != letter(message.source):
                yield f"{context}: “{message.forms[0]}” and “{taken[given].forms[0]}” have the same mnemonic"
            else:
                taken[given] = message


def term_faults(message, language, terms):
    bare = message.source.replace("&", "").rstrip("…").strip().lower()
    allowed = terms.get(bare, {}).get(language)
    if allowed and message.forms[0].replace("&", "").rstrip("…").strip().lower() not in [word.lower() for word in allowed]:
        yield f"“{message.source}” is “{message.forms[0]}”, the glossary says “{allowed[0]}”"


def term_notes(message, language, terms):
    for term, words in terms.items():
        if glossary.contains(message.source, term) and not glossary.uses(" ".join(message.forms), words[language]):
            yield f"“{term}” in “{message.forms[0]}”: the glossary says “{words[language][0]}”"


def look(path, complete, terms):
    """(faults, notes) of one file."""
    language = path.stem.split("_")[-1]
    try:
        messages = read(path)
    except xml.ParseError as error:
        return [f"cannot be read: {error}"], []
    present = [message for message in messages if not message.is_missing()]
    missing = [message for message in messages if message.is_missing()]
    faults = [fault for message in present for check in (placeholder_faults, sign_faults) for fault in check(message)]
    faults += mnemonic_faults(messages)
    notes = [f"{len(missing)} of {len(messages)} texts are missing"] if missing else []
    if complete:
        faults += [f"missing in {message.context}: “{message.source}”" for message in missing]
    if language != "en":
        for message in present:
            faults += term_faults(message, language, terms)
            notes += term_notes(message, language, terms)
    return faults, notes


def unit_faults(top):
    """Every unit's name must stand where translators find it."""
    units = json.loads((top / "resources/units/units.json").read_text(encoding="utf-8"))
    named = set(UNIT_NAME.findall((top / "ui/common/unitnames.cpp").read_text(encoding="utf-8")))
    return [f"ui/common/unitnames.cpp lacks “{unit['label']}”" for unit in units if unit["label"] not in named]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--top", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent.parent)
    parser.add_argument("--complete", nargs="*", default=[])
    arguments = parser.parse_args()
    folder = arguments.top / "translations"
    terms = glossary.read(folder / "GLOSSARY.md")
    found = 0
    for path in sorted(folder.glob("*.ts")):
        faults, notes = look(path, path.stem.split("_")[-1] in arguments.complete, terms)
        for note in notes:
            print(f"note: {path.name}: {note}")
        for fault in faults:
            print(f"{path.name}: {fault}")
        found += len(faults)
    for fault in unit_faults(arguments.top):
        print(fault)
        found += 1
    print(f"{found} faults" if found else "The translations hold.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
