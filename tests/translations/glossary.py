# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations/GLOSSARY.md as a table: which word each language uses for a term of ours."""
import re

ROW = re.compile(r"^\|(.+)\|\s*$")


def read(path):
    """{term: {language: [words]}}; the first word is the one to use, others are its forms or allowed beside it."""
    languages = []
    terms = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        match = ROW.match(line)
        if not match:
            languages = []
            continue
        cells = [cell.strip() for cell in match.group(1).split("|")]
        if cells[0] == "en":
            languages = cells
        elif languages and not set(cells[0]) <= set("-: "):
            row = dict(zip(languages, cells))
            terms[row["en"].lower()] = {code: words(row[code]) for code in ("es", "fr", "de")}
    return terms


def words(cell):
    return [word.strip() for word in re.sub(r"\([^)]*\)", "", cell).split(",") if word.strip()]


def stem(word):
    """What is left of a word in its other forms: enough to recognise it by."""
    first = word.lower().split()[0]
    return first[:max(4, len(first) - 3)]


def contains(text, term):
    return re.search(r"\b" + re.escape(term) + r"(s|es)?\b", text.lower()) is not None


def uses(translation, allowed):
    return any(stem(word) in translation.lower() for word in allowed)
