#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills singulars and plurals of translations/tallystick_en.ts that nobody has filled yet: the plural is the text itself, the
singular has the word after the number in the singular, and the verb that goes with it. What was filled by hand stays."""
import pathlib
import re
import xml.etree.ElementTree as xml

FILE = pathlib.Path(__file__).parent.parent / "translations" / "tallystick_en.ts"
COUNTED = re.compile(r"(%L?n (?:[a-z-]+ )??)([a-z]+?)(ies|ches|shes|xes|sses|s)\b( [a-z]+)?")
ENDINGS = {"ies": "y", "ches": "ch", "shes": "sh", "xes": "x", "sses": "ss", "s": ""}
VERBS = {"are": "is", "were": "was", "have": "has", "wait": "waits", "need": "needs", "do": "does", "differ": "differs",
         "run": "runs", "lie": "lies", "stand": "stands", "go": "goes", "come": "comes", "lack": "lacks"}


def singular(text):
    def one(match):
        verb = match.group(4) or ""
        return match.group(1) + match.group(2) + ENDINGS[match.group(3)] + (" " + VERBS.get(verb[1:], verb[1:]) if verb else "")
    return COUNTED.sub(one, text)


def fill(tree):
    filled = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation.get("type") != "unfinished":
            continue
        source = message.findtext("source")
        forms = translation.findall("numerusform")
        for form, text in zip(forms, (singular(source), source)):
            form.text = text
        del translation.attrib["type"]
        filled.append(forms[0].text)
    return filled


def main():
    tree = xml.parse(FILE)
    filled = fill(tree)
    body = xml.tostring(tree.getroot(), encoding="unicode")
    FILE.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")
    for text in filled:
        print("one:", text)


if __name__ == "__main__":
    main()
