#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check of helplint.py finds its fault and is silent where there is none."""
import pathlib
import tempfile
import unittest

import helplint

# REUSE-IgnoreStart
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later\n"
ENGLISH = f"<!--\n{LICENCE}place: counts\n-->\n# Counts\n\nSee [places](places.md). Press `Enter`.\n\n- one\n\n| a | b |\n|---|---|\n"
GERMAN = f"<!--\n{LICENCE}-->\n# Zählungen\n\nSiehe [Orte](places.md). `Enter` drücken.\n\n- eins\n\n| a | b |\n|---|---|\n"
# REUSE-IgnoreEnd


class HelpLint(unittest.TestCase):
    def faults(self, german, name="counts.md"):
        with tempfile.TemporaryDirectory() as folder:
            top = pathlib.Path(folder)
            for language, file, text in (("en", "counts.md", ENGLISH), ("de", name, german)):
                (top / language).mkdir()
                (top / language / file).write_text(text, encoding="utf-8")
            return list(helplint.faults_of(top, "de"))

    def assertFault(self, old, new):
        self.assertIn(old, GERMAN)
        faults = self.faults(GERMAN.replace(old, new))
        self.assertEqual(len(faults), 1, faults)

    def test_a_true_translation(self):
        self.assertEqual(self.faults(GERMAN), [])

    def test_a_page_under_another_name(self):
        self.assertEqual(len(self.faults(GERMAN, "zaehlungen.md")), 2)

    def test_each_fault(self):
        self.assertFault(LICENCE, "")
        self.assertFault("-->", "place: counts\n-->")
        self.assertFault("(places.md)", "(orte.md)")
        self.assertFault("- eins", "eins")
        self.assertFault("|---|---|\n", "")
        self.assertFault("`Enter`", "Enter")
        self.assertFault("# Zählungen\n", "# Zählungen\n\n## Mehr\n")


if __name__ == "__main__":
    unittest.main()
