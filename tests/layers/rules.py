# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that can be checked by reading one file. Each rule yields (line, what is wrong)."""
import re

import matrix

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
WIDGETS = re.compile(r'Qt(Widgets|Gui|Charts|PrintSupport|Svg|SvgWidgets|Sql)(/|$)'
                     r'|Q(Widget|Dialog|MainWindow|Application|GuiApplication|Color|Font|Icon|Image|Pixmap|Painter|Palette|Action'
                     r'|Pen|Brush|Clipboard|Desktop\w*|Message\w*|Label|Layout|\w+(Layout|Button|View|Edit|Box|Delegate))$'
                     r'|QStandardItem\w*$')
OWN_SQLITE = re.compile(r'\bsqlite3_\w+\s*\(')
FLOATING = re.compile(r'\b(?:double|float)\b')
MAY_FLOAT = re.compile(r'\b(?:chart|solver|time)\b', re.IGNORECASE)
BANNED = [
    (re.compile(r'\b(?:SIGNAL|SLOT)\s*\('), "connect by member pointer, not by name"),
    (re.compile(r'\bsender\s*\(\s*\)'), "sender() hides who calls"),
    (re.compile(r'(?<![\w:])(?!Q)\w+::instance\s*\(\s*\)'), "no singletons: services are handed in"),
    (re.compile(r'\bqFatal\b'), "user data must never end the program"),
]
CORE_BANNED = [
    (re.compile(r'\b(?:std::)?shared_ptr\s*<|\bQSharedPointer\b|\bmake_shared\b'), "ownership in core is unique"),
]
UNFINISHED = re.compile(r'\b(?:TO' r'DO|FIX' r'ME|X' r'XX)\b')
MACHINE = re.compile(r'/wor[k]/|/tmp/bash_job[s]|/roo[t]/'
                     r'|registry\.npmjs\.or[g]|pypi\.or[g]|pythonhosted\.or[g]|deb\.debian\.or[g]|proxy\.golang\.or[g]|crates\.i[o]')
# In pieces, so that licence checkers do not take them for this file's own.
HEADER = ("SPDX-File" "CopyrightText: Tallystick contributors", "SPDX-License-" "Identifier: ")

STATEMENT = re.compile(r'\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|ATTACH|VACUUM|WITH)\s')
CLAUSE = re.compile(r'(?:^|\s)(?:FROM|WHERE|VALUES|SET|JOIN|ORDER BY)\s')
LITERAL = r'\x01(\d+)\x02'
GLUED = re.compile(LITERAL + r'(?:_\w+|\s*\))*\s*(?:\+(?!\+)|%|\.\s*(?:arg|append)\b|<<)')
NAME_FOLLOWS = re.compile(r'\b(?:FROM|TABLE|EXISTS|INTO|JOIN|UPDATE|INDEX|ORDER BY)\s*"?$')  # of our own schema, so no value
SCHEMA_NAMES = "schema names"


def includes(path, source):
    for line, match in source.matches(INCLUDE):
        name = match.group(1) or match.group(2)
        if ".." in name.split("/"):
            yield line, f'include "{name}" by its path from the top'
        why = matrix.refusal(path, name)
        if why:
            yield line, f'{why} ("{name}")'


def unknown_folder(path, source):
    here = matrix.place(path)
    if here and here[0] == "core" and here[1] not in matrix.CORE:
        yield 1, f"{path.rsplit('/', 1)[0]} is not in the house plan"


def core_only(path, source):
    if not path.startswith("core/"):
        return
    for line, match in source.matches(INCLUDE):
        name = match.group(1) or match.group(2)
        if WIDGETS.match(name):
            yield line, f"core does without Gui, Widgets, Charts and QtSql ({name})"
    for line, match in source.matches(FLOATING):
        if not MAY_FLOAT.search(source.comments.get(line, "")):
            yield line, f"{match.group(0)} in core; amounts are integers (a comment on the line may say chart, solver or time)"
    for pattern, why in CORE_BANNED:
        for line, _ in source.matches(pattern):
            yield line, why


def banned(path, source):
    if path.startswith("tests/"):
        return
    for pattern, why in BANNED:
        for line, _ in source.matches(pattern):
            yield line, why


def no_qsql(path, source):
    for line, match in source.matches(re.compile(r'\bQSql\w*')):
        yield line, f"{match.group(0)}: books are read and written through core/storage"


def sqlite_at_home(path, source):
    if path.startswith(("core/storage/", "tests/")):
        return
    for line, _ in source.matches(OWN_SQLITE):
        yield line, "SQLite itself is called in core/storage alone"


def sql_places(path, source):
    """Interface and command line hold no SQL at all."""
    if not path.startswith(("ui/", "app/")):
        return
    for line, match in source.matches(re.compile(LITERAL)):
        if STATEMENT.match(source.literals[int(match.group(1))]):
            yield line, "SQL outside core"


def sql_by_concatenation(path, source):
    if path.startswith("tests/"):
        return
    for line, match in source.matches(GLUED):
        text = source.literals[int(match.group(1))]
        if not (STATEMENT.match(text) or CLAUSE.search(text)):
            continue
        if text.startswith("PRAGMA") or NAME_FOLLOWS.search(text) or SCHEMA_NAMES in source.comments.get(line, ""):
            continue
        yield line, f'SQL put together from pieces; bind values (a comment on the line may say "{SCHEMA_NAMES}")'


CPP_RULES = [includes, unknown_folder, core_only, banned, no_qsql, sqlite_at_home, sql_places, sql_by_concatenation]


def unfinished(path, text):
    for number, line in enumerate(text.split("\n"), 1):
        if UNFINISHED.search(line):
            yield number, "unfinished work is not committed"


def machine(path, text):
    for number, line in enumerate(text.split("\n"), 1):
        if MACHINE.search(line):
            yield number, "names a place of one machine or a package host"


def header(path, text):
    top = "\n".join(text.split("\n")[:8])
    if not all(line in top for line in HEADER):
        yield 1, "the two SPDX lines are missing at the top"


# File name endings whose format has room for the header; the others are `reuse lint`'s business.
WITH_HEADER = (".cpp", ".h", ".sql", ".cmake", "CMakeLists.txt", ".sh", ".bash", ".py", ".md", ".xml", ".svg", ".qrc", ".ui", ".1", ".desktop")


def text_rules(path):
    yield machine
    if not path.endswith((".md", ".ts")):
        yield unfinished
    if path.endswith(WITH_HEADER):
        yield header
