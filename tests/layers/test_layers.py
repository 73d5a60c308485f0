#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that layers.py can fail: small trees with one violation each, and tidy ones that look like it."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
import layers  # noqa: E402  (after the line above: the checkout stays clean)

HEADER = "// SPDX-File" "CopyrightText: Tallystick contributors\n// SPDX-License-" "Identifier: GPL-3.0-or-later\n"

# What is wrong, the file it is in, its text below the header, the line that must be named, words the message must hold.
WRONG = [
    ("base looks up to storage", "core/base/a.h", '#include "core/storage/database.h"\n', 3, "core/base may not see core/storage"),
    ("parties look at resources", "core/parties/a.cpp", '#include "core/resources/trace.h"\n', 3, "may not see core/resources"),
    ("the ledger looks at production", "core/accounting/a.cpp", '#include "core/production/plan.h"\n', 3, "may not see"),
    ("a domain looks at the whole book", "core/exchange/a.cpp", '#include "core/book/book.h"\n', 3, "may not see core/book"),
    ("core looks at a window", "core/resources/a.cpp", '#include "ui/common/rowsmodel.h"\n', 3, "core never sees ui"),
    ("core looks at the program", "core/book/a.cpp", "#include <app/application.h>\n", 3, "core never sees app"),
    ("core looks at a test", "core/base/a.cpp", '#include "tests/support/builders.h"\n', 3, "core never sees tests"),
    ("a page looks at storage", "ui/inventory/a.cpp", '#include "core/storage/statement.h"\n', 3, "may not see core/storage"),
    ("a page looks at another room", "ui/inventory/a.cpp", '#include "ui/journal/journalpage.h"\n', 3, "may not see ui/journal"),
    ("the shell looks into a room", "ui/shell/a.cpp", '#include "ui/journal/journalpage.h"\n', 3, "may not see ui/journal"),
    ("the shell looks at common widgets", "ui/shell/a.h", '#include "ui/common/filterbar.h"\n', 3, "may not see ui/common"),
    ("common widgets look into a room", "ui/common/a.h", '#include "ui/journal/journalpage.h"\n', 3, "may not see ui/journal"),
    ("a page looks at the program", "ui/inventory/a.cpp", '#include "app/application.h"\n', 3, "never sees app"),
    ("the command line looks at a widget", "app/cli/a.cpp", '#include "ui/shell/page.h"\n', 3, "without widgets"),
    ("the program looks at a test", "app/a.cpp", '#include "tests/support/builders.h"\n', 3, "only tests include tests"),
    ("a folder nobody planned", "core/utilities/a.h", "int a;\n", 1, "not in the house plan"),
    ("an include that climbs", "core/journal/a.cpp", '#include "../base/clock.h"\n', 3, "by its path from the top"),
    ("a widget in core", "core/book/a.cpp", "#include <QPushButton>\n", 3, "without Gui"),
    ("a colour in core", "core/base/a.cpp", "#include <QColor>\n", 3, "without Gui"),
    ("a double in core", "core/base/a.cpp", "int x;\ndouble amount = 0;\n", 4, "double in core"),
    ("a float after a comment that ends", "core/base/a.cpp", "/* time\n*/ int x;\nfloat y;\n", 5, "float in core"),
    ("shared ownership in core", "core/base/a.h", "std::shared_ptr<int> x;\n", 3, "ownership in core is unique"),
    ("QtSql anywhere", "tests/core/a.cpp", "#include <QSqlQuery>\n", 3, "QSqlQuery"),
    ("SQLite called from a domain", "core/journal/a.cpp", "void f() { sqlite3_close(h); }\n", 3, "core/storage alone"),
    ("SQL in a page", "ui/inventory/a.cpp", 'auto q = "SELECT id FROM resource";\n', 3, "SQL outside core"),
    ("SQL with a value glued on", "core/journal/a.cpp", 'auto q = "SELECT x FROM e WHERE id = " + id;\n', 3, "bind values"),
    ("SQL with a value by arg", "core/journal/a.cpp", 'auto q = QStringLiteral("DELETE FROM e WHERE id = %1").arg(id);\n', 3, "bind values"),
    ("SQL with a value by QStringBuilder", "core/journal/a.cpp", 'auto q = u"UPDATE e SET a = "_qs % text;\n', 3, "bind values"),
    ("SQL in a raw string with a value glued on", "core/journal/a.cpp", 'auto q = R"(SELECT x\n  WHERE y = )" + y;\n', 3, "bind values"),
    ("connecting by name", "ui/shell/a.cpp", "connect(a, SIGNAL(clicked()), b, c);\n", 3, "by member pointer"),
    ("asking who called", "ui/shell/a.cpp", "auto *who = sender();\n", 3, "hides who calls"),
    ("a singleton", "app/a.cpp", "Settings::instance().save();\n", 3, "no singletons"),
    ("ending the program", "core/base/a.cpp", 'qFatal("no");\n', 3, "never end the program"),
    ("unfinished work", "core/base/a.cpp", "int x; // TO" "DO later\n", 3, "unfinished"),
    ("a place of one machine", "core/base/a.cpp", "// see /wor" "k/notes\n", 3, "one machine"),
    ("a package host", "packaging/a.sh", "# https://pyp" "i.org/simple\n", 3, "package host"),
    ("a long source", "core/base/a.cpp", "int x;\n" * 699, 1, "more than 700"),
    ("a long header", "core/base/a.h", "int x;\n" * 299, 1, "more than 300"),
    ("a long main window", "ui/shell/mainwindow.cpp", "int x;\n" * 599, 1, "under 600"),
]

FINE = [
    ("storage leans on base", "core/storage/a.h", '#include "core/base/error.h"\n'),
    ("accounting derives from events", "core/accounting/a.h", '#include "core/resources/trace.h"\n'),
    ("exchange sees every ledger", "core/exchange/a.h", '#include "core/licences/verdict.h"\n'),
    ("the book sees every domain", "core/book/a.h", '#include "core/exchange/bundlewriter.h"\n'),
    ("a page sees the shell", "ui/inventory/a.h", '#include "ui/shell/page.h"\n#include "core/resources/resourcequery.h"\n'),
    ("common widgets see the shell", "ui/common/a.h", '#include "ui/shell/look.h"\n'),
    ("the list of pages sees every room", "ui/pages.cpp", '#include "ui/journal/journalpage.h"\n'),
    ("a test sees all", "tests/core/a.cpp", '#include "core/storage/database.h"\n#include "ui/journal/a.h"\n'),
    ("Qt's own instances", "app/a.cpp", "QCoreApplication::instance()->quit();\n"),
    ("a marked chart point", "core/reports/a.cpp", "double x = 0; // chart point\n"),
    ("words in a comment", "core/base/a.cpp", "// no double here, and no sender() /*\nint x;\n"),
    ("words in a text", "core/base/a.cpp", "auto s = \"a double \\\" SIGNAL(\";\nauto c = '\"';\nint y = 1'000;\n"),
    ("words in a raw text", "core/base/a.cpp", 'auto s = R"x(float " )" sender())x";\n'),
    ("SQL with bound values", "core/journal/a.cpp", 'auto q = prepare("SELECT x FROM e WHERE id = ?");\nint y = a + b;\n'),
    ("SQL over two lines", "core/journal/a.cpp", 'auto q = prepare("SELECT x FROM e"\n    " WHERE id = ?");\n'),
    ("a table of our own schema", "core/journal/a.cpp", 'auto q = "SELECT * FROM " + table + " ORDER BY 1";\n'),
    ("columns of our own schema", "core/journal/a.cpp", 'auto q = QStringLiteral("SELECT %1 FROM e").arg(c); // schema names\n'),
    ("a sentence that selects", "ui/inventory/a.cpp", 'auto s = tr("Select a record from the list") + name;\n'),
    ("a document about unfinished work", "core/README.md", "No TO" "DO without an owner.\n"),
]


def findings(path, text):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / path
        file.parent.mkdir(parents=True)
        file.write_text(HEADER + text, encoding="utf-8")
        return layers.check(Path(folder))


class Layers(unittest.TestCase):
    def test_each_violation_is_found_where_it_is(self):
        for what, path, text, line, words in WRONG:
            with self.subTest(what):
                violations, _ = findings(path, text)
                self.assertEqual(len(violations), 1, violations)
                self.assertTrue(violations[0].startswith(f"{path}:{line}: "), violations[0])
                self.assertIn(words, violations[0])

    def test_tidy_code_passes(self):
        for what, path, text in FINE:
            with self.subTest(what):
                self.assertEqual(findings(path, text), ([], []))

    def test_a_missing_header_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.cpp").write_text("int x;\n", encoding="utf-8")
            violations, _ = layers.check(Path(folder))
            self.assertEqual(violations, ["a.cpp:1: the two SPDX lines are missing at the top"])

    def test_soft_limits_are_notes(self):
        self.assertEqual(findings("core/base/a.cpp", "int x;\n" * 600),
                         ([], ["note: core/base/a.cpp: 602 lines; worth a look above 500"]))

    def test_pictures_and_other_bytes_are_passed_over(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.png").write_bytes(b"\x89PNG\0\xff")
            self.assertEqual(layers.check(Path(folder)), ([], []))


if __name__ == "__main__":
    unittest.main()
