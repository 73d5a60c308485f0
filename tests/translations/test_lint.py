#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check of lint.py finds its fault and is silent where there is none."""
import pathlib
import tempfile
import unittest
from xml.sax.saxutils import escape

import lint

TERMS = {"claim": {"es": ["crédito"], "fr": ["créance"], "de": ["Forderung"]}}


def ts(*messages, language="de"):
    """A .ts file of (source, translation or list of forms or None) in one context."""
    body = ""
    for source, translation in messages:
        if isinstance(translation, list):
            forms = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in translation)
            body += f'<message numerus="yes"><source>{escape(source)}</source><translation>{forms}</translation></message>'
        elif translation is None:
            body += f'<message><source>{escape(source)}</source><translation type="unfinished"></translation></message>'
        else:
            body += f"<message><source>{escape(source)}</source><translation>{escape(translation)}</translation></message>"
    return f'<TS version="2.1" language="{language}"><context><name>Dialog</name>{body}</context></TS>'


class Lint(unittest.TestCase):
    def look(self, text, complete=False):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "tallystick_de.ts"
            path.write_text(text, encoding="utf-8")
            return lint.look(path, complete, TERMS)

    def assertClean(self, *messages):
        self.assertEqual(self.look(ts(*messages), complete=True), ([], []))

    def assertFault(self, *messages, complete=False):
        faults, _ = self.look(ts(*messages), complete)
        self.assertEqual(len(faults), 1, faults)

    def test_broken_file(self):
        self.assertEqual(len(self.look("<TS><context>")[0]), 1)

    def test_placeholders(self):
        self.assertClean(("%1 of %2", "von %2: %1"))
        self.assertFault(("%1 of %2", "%1 von"))
        self.assertFault(("%1 left", "%1 übrig von %2"))

    def test_counts(self):
        self.assertClean(("%n rows in %1", ["Eine Zeile in %1", "%n Zeilen in %1"]))
        self.assertFault(("%n rows in %1", ["Eine Zeile", "%n Zeilen in %1"]))

    def test_missing_texts(self):
        self.assertFault(("Open", None), complete=True)
        faults, notes = self.look(ts(("Open", None)))
        self.assertEqual((faults, len(notes)), ([], 1))

    def test_mnemonics(self):
        self.assertClean(("&From", "&Von"), ("&To", "&An"))
        self.assertFault(("&From", "&Von"), ("&To", "&Vielleicht"))
        self.assertFault(("&From", "Von"))

    def test_signs(self):
        self.assertClean(("Open…", "Öffnen…"), ("Books (*.tallybook)", "Bücher (*.tallybook)"))
        self.assertFault(("Open…", "Öffnen"))
        self.assertFault(("Books (*.tallybook)", "Bücher (*.buch)"))

    def test_terms(self):
        self.assertClean(("Claim", "Forderung"), ("Settle the claim", "Die Forderung begleichen"))
        self.assertFault(("Claim", "Anspruch"))
        faults, notes = self.look(ts(("Settle the claim", "Den Anspruch begleichen")))
        self.assertEqual((faults, len(notes)), ([], 1))


if __name__ == "__main__":
    unittest.main()
