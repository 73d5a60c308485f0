# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the Debian package of a build tree and looks at it from outside: what is in it, what it says of itself, and whether the
desktop's own tools accept its parts. test_deb.py CPACK BUILD-TREE SOURCE-TREE. (packaging/testdeb.sh installs it for real.)"""
import configparser
import gzip
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

CPACK, BUILD, SOURCE = sys.argv.pop(1), sys.argv.pop(1), sys.argv.pop(1)

FILES = """
usr/bin/tallystick
usr/bin/tallystick-cli
usr/share/applications/tallystick.desktop
usr/share/bash-completion/completions/tallystick
usr/share/bash-completion/completions/tallystick-cli
usr/share/doc/tallystick/changelog.Debian.gz
usr/share/doc/tallystick/changelog.gz
usr/share/doc/tallystick/copyright
usr/share/icons/hicolor/16x16/apps/tallystick.svg
usr/share/icons/hicolor/22x22/apps/tallystick.svg
usr/share/icons/hicolor/24x24/apps/tallystick.svg
usr/share/icons/hicolor/32x32/apps/tallystick.svg
usr/share/icons/hicolor/scalable/apps/tallystick.svg
usr/share/icons/hicolor/scalable/mimetypes/application-vnd.tallystick.book.svg
usr/share/icons/hicolor/scalable/mimetypes/application-vnd.tallystick.bundle.svg
usr/share/man/man1/tallystick-cli.1.gz
usr/share/man/man1/tallystick.1.gz
usr/share/metainfo/org.tallystick.Tallystick.metainfo.xml
usr/share/mime/packages/tallystick.xml
""".split()
LIBRARIES = ["libqt6widgets6", "libqt6charts6", "libqt6svg6", "libqt6keychain1", "libsqlite3-0", "libsodium23", "qt6-qpa-plugins"]
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LONGEST_SUMMARY = 80


def said(*command):
    """What a command prints; a failure shows all it said."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise AssertionError(f"{' '.join(map(str, command))}\n{done.stdout}")
    return done.stdout


class DebTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        said(CPACK, "-G", "DEB", "--config", f"{BUILD}/CPackConfig.cmake", "-B", cls.folder.name)
        cls.package, = pathlib.Path(cls.folder.name).glob("*.deb")
        cls.root = pathlib.Path(cls.folder.name, "root")
        said("dpkg-deb", "-x", cls.package, cls.root)

    def field(self, name):
        return said("dpkg-deb", "-f", self.package, name).strip()

    def share(self, name):
        return self.root / "usr/share" / name

    def version(self):
        return self.field("Version").split("-")[0]

    def test_holds_just_these_files(self):
        listed = [line.split() for line in said("dpkg-deb", "-c", self.package).splitlines()]
        self.assertEqual([line[5][2:] for line in listed if line[0][0] != "d"], FILES)

    def test_everything_is_roots_and_readable(self):
        for line in said("dpkg-deb", "-c", self.package).splitlines():
            mode, owner, *_, name = line.split()
            program = name.startswith("./usr/bin/") or mode[0] == "d"
            self.assertEqual((mode[1:], owner), ("rwxr-xr-x" if program else "rw-r--r--", "root/root"), name)

    def test_needs_no_scripts(self):
        control = said("dpkg-deb", "-I", self.package)
        for script in ("preinst", "postinst", "prerm", "postrm"):
            self.assertNotIn(script, control)

    def test_says_what_it_is(self):
        self.assertEqual(self.field("Package"), "tallystick")
        self.assertEqual(self.field("Section"), "misc")
        self.assertRegex(self.field("Maintainer"), r"^Tallystick contributors <\S+@\S+>$")
        summary, *text = self.field("Description").splitlines()
        self.assertLess(len(summary), LONGEST_SUMMARY)
        self.assertGreater(len(text), 3)

    def test_depends_on_what_the_programs_are_linked_with(self):
        depends = self.field("Depends")
        for library in LIBRARIES:
            self.assertRegex(depends, rf"(^|, ){library}\b")

    def test_programs_start_and_tell_the_version(self):
        for name in ("tallystick", "tallystick-cli"):
            self.assertIn(self.version(), said(self.root / "usr/bin" / name, "--version"))

    def test_programs_are_stripped_and_name_no_build_folder(self):
        for name in ("tallystick", "tallystick-cli"):
            program = (self.root / "usr/bin" / name).read_bytes()
            self.assertNotIn(b".debug_line", program)
            self.assertNotIn(os.fsencode(BUILD), program)

    def test_desktop_entry_is_valid_and_opens_both_types(self):
        entry = self.share("applications/tallystick.desktop")
        said("desktop-file-validate", entry)
        desktop = configparser.ConfigParser(interpolation=None)
        desktop.optionxform = str
        desktop.read(entry)
        types = [kind.get("type") for kind in xml.parse(self.share("mime/packages/tallystick.xml")).iter(MIME + "mime-type")]
        self.assertEqual(desktop["Desktop Entry"]["MimeType"].strip(";").split(";"), types)
        self.assertEqual(desktop["Desktop Entry"]["Exec"], "tallystick %f")

    def test_every_type_has_a_name_a_pattern_and_an_icon(self):
        for kind in xml.parse(self.share("mime/packages/tallystick.xml")).iter(MIME + "mime-type"):
            self.assertTrue(kind.find(MIME + "comment").text)
            self.assertRegex(kind.find(MIME + "glob").get("pattern"), r"^\*\.tally(book)?$")
            icon = kind.find(MIME + "icon").get("name")
            self.assertTrue(self.share(f"icons/hicolor/scalable/mimetypes/{icon}.svg").exists(), icon)

    def test_metainfo_fits_the_tree_and_the_version(self):
        said("appstreamcli", "validate-tree", "--no-net", self.root)
        metainfo = xml.parse(self.share("metainfo/org.tallystick.Tallystick.metainfo.xml"))
        self.assertEqual(metainfo.find("releases/release").get("version"), self.version())
        told = [image.text for image in metainfo.iter("image")]
        self.assertFalse([address for address in told if ".invalid" in address], "addresses that lead nowhere are left out")

    def test_every_screenshot_told_of_is_drawn(self):
        told = pathlib.Path(SOURCE, "packaging/org.tallystick.Tallystick.metainfo.xml").read_text(encoding="utf-8")
        drawn = pathlib.Path(SOURCE, "packaging/screenshots/render.sh").read_text(encoding="utf-8")
        names = re.findall(r"screenshots/([a-z-]+)\.png", told)
        self.assertEqual(len(names), 6)
        for name in names:
            self.assertRegex(drawn, rf"(?m)^take {name} ")

    def test_manuals_and_changes_name_the_version(self):
        for name in ("man/man1/tallystick.1.gz", "man/man1/tallystick-cli.1.gz", "doc/tallystick/changelog.gz"):
            self.assertIn(self.version(), gzip.open(self.share(name), "rt", encoding="utf-8").read(), name)

    def test_completions_are_sound(self):
        for completion in self.share("bash-completion/completions").iterdir():
            said("bash", "-n", completion)

    def test_a_folder_that_is_no_build_tree_makes_no_package(self):
        with tempfile.TemporaryDirectory() as empty, self.assertRaises(AssertionError):
            said(CPACK, "-G", "DEB", "--config", f"{empty}/CPackConfig.cmake", "-B", empty)


if __name__ == "__main__":
    unittest.main()
