#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the acceptance cases of the areas this version covers:  cases.py --cli PROGRAM --cases FOLDER

FOLDER holds run.py, which says how a case works, and one folder per case. Without it the exit code is 77: skipped.
"""
import argparse
import subprocess
import sys
from pathlib import Path

AREAS = ("events-", "correction-", "trace-", "import-", "planning-")
SKIPPED = 77


def main():
    parser = argparse.ArgumentParser(description="Run the acceptance cases of the areas this version covers.")
    parser.add_argument("--cli", required=True)
    parser.add_argument("--cases", required=True, type=Path)
    options = parser.parse_args()
    runner = options.cases / "run.py"
    if not runner.is_file():
        print(f"SKIPPED: there are no acceptance cases at {options.cases.resolve()}")
        return SKIPPED
    folders = [folder for folder in sorted(options.cases.iterdir()) if folder.name.startswith(AREAS)]
    if not folders:
        print(f"{options.cases.resolve()} holds no case of the areas {', '.join(AREAS)}")
        return 1
    return subprocess.run([sys.executable, "-B", runner, "--cli", options.cli, *folders], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
