# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: the house plan as a table. A folder that is not in it may not exist."""

LEDGERS = {"accounting", "contributions", "licences", "coordination"}
GROUND = {"base", "storage", "journal"}
STOCK = GROUND | {"parties", "resources"}

# Core domain → core domains it may include besides itself.
CORE = {
    "base": set(),
    "storage": {"base"},
    "journal": {"base", "storage"},
    "parties": GROUND,
    "resources": GROUND,
    "production": STOCK,
    "accounting": STOCK,  # the ledger derives from events, so it never sees production
    "contributions": STOCK | {"production"},
    "licences": STOCK | {"production"},
    "coordination": STOCK | {"production"},
    "exchange": STOCK | LEDGERS | {"production"},
    "reports": STOCK | LEDGERS | {"production"},
}
CORE["book"] = set(CORE)  # the one place that knows how the domains fit together; no domain sees it

# The interface never sees storage.
CORE_FOR_UI = set(CORE) - {"storage"}

# Interface folder → interface folders it may include besides itself. All others are rooms: they see these, never each other.
# "paper" draws without widgets, so the command line sees it as well.
UI = {"paper": set(), "shell": {"paper"}, "common": {"paper", "shell"}}
ROOM = {"common", "paper", "shell"}


def place(path):
    """(house, folder) of a repository path: ("core", "base"), ("ui", "shell"), ("app", "cli") or ("app", ""), else None."""
    parts = path.split("/")
    if len(parts) < 2 or parts[0] not in ("app", "core", "ui", "tests"):
        return None
    return parts[0], parts[1] if len(parts) > 2 else ""


def refusal(source, target):
    """Why the file at `source` may not include the one at `target`; None if it may."""
    here, there = place(source), place(target)
    if here is None or there is None or here[0] == "tests":
        return None
    if here[0] == "core":
        return from_core(here[1], there)
    if there[0] == "tests":
        return "only tests include tests"
    if here[0] == "ui":
        return from_ui(here[1], there)
    if here[1] == "cli" and there[0] == "ui" and there[1] != "paper":
        return "the command line does without widgets"
    return None


def from_core(domain, there):
    if there[0] != "core":
        return f"core never sees {there[0]}"
    if domain not in CORE:
        return f"core/{domain} is not in the house plan"
    if there[1] == domain or there[1] in CORE[domain]:
        return None
    return f"core/{domain} may not see core/{there[1]}"


def from_ui(folder, there):
    if there[0] == "core":
        return None if there[1] in CORE_FOR_UI else f"the interface may not see core/{there[1]}"
    if there[0] != "ui":
        return f"the interface never sees {there[0]}"
    opens_the_rooms = folder == ""  # the list of pages beside the rooms
    if opens_the_rooms or there[1] == folder or there[1] in UI.get(folder, ROOM):
        return None
    return f"ui/{folder} may not see ui/{there[1]}"
