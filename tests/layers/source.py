# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A C++ file taken apart just enough to ask questions about it: code without comments, string literals, comments by line."""
import bisect
import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|\b(?:u8|u|U|L)?R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)"'
    r'|\b(?:u8|u|U|L)?"(?:\\.|[^"\\\n])*"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Fa-f'])'(?:\\.|[^'\\\n])+'",
    re.DOTALL)


@dataclass
class Source:
    """`code` has blanks for comments and \x01N\x02 for the N-th string literal, whose text is in `literals`; line numbers hold.

    `comments` maps line numbers from 1 to the comment text that stands there.
    """
    code: str
    literals: list = field(default_factory=list)
    comments: dict = field(default_factory=dict)

    def line_at(self, offset):
        return self.code.count("\n", 0, offset) + 1

    def matches(self, pattern):
        """(line, match) for each place in the code where the compiled pattern holds."""
        starts = [0] + [m.end() for m in re.finditer("\n", self.code)]
        for match in pattern.finditer(self.code):
            yield bisect.bisect_right(starts, match.start()), match


def literal_text(token):
    raw = re.match(r'\w*R"([^(]*)\((.*)\)\1"$', token, re.DOTALL)
    if raw:
        return raw.group(2)
    return token[token.index('"') + 1:-1]


def parse(text):
    code, literals, comments = [], [], {}
    line, end = 1, 0
    for token in TOKEN.finditer(text):
        before = text[end:token.start()]
        code.append(before)
        line += before.count("\n")
        word = token.group(0)
        newlines = "\n" * word.count("\n")
        include = re.search(r'^[ \t]*#[ \t]*include[ \t]*$', text[text.rfind("\n", 0, token.start()) + 1:token.start()])
        if word.startswith(("//", "/*")):
            for offset, part in enumerate(word.split("\n")):
                comments[line + offset] = comments.get(line + offset, "") + part
            code.append(" " + newlines)
        elif word.startswith("'"):
            code.append("' '")
        elif include:
            code.append(word)
        else:
            code.append(f"\x01{len(literals)}\x02{newlines}")
            literals.append(literal_text(word))
        line += len(newlines)
        end = token.end()
    code.append(text[end:])
    return Source("".join(code), literals, comments)
