#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_parts.py PROGRAMS [FILES]: pages, completion, desktop entry, metainfo and profile of a package that was unpacked to
FILES. Without it, as ctest calls it, they are made of the programs in the folder PROGRAMS first."""
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import completion as completion_of
import manual
import tables

PROGRAMS = sys.argv.pop(1)
FILES = sys.argv.pop(1) if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]) else ""
HERE = os.path.dirname(os.path.abspath(__file__))


def found(*names):
    """Where a part lies: in the package, or where ctest has made it, or beside this file."""
    for name in names:
        for folder in (FILES, HERE):
            path = os.path.join(folder, name)
            if os.path.exists(path):
                return path
    raise AssertionError("there is no " + " nor ".join(names))


def needs(program):
    return unittest.skipUnless(shutil.which(program), program + " is not installed")


def said(*words, **more):
    return subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **more)


def page(name):
    number = name[-1]
    return found("usr/share/man/man%s/%s.gz" % (number, name), "man/%s.gz" % name)


def completion(shell, name):
    return found({"bash": "usr/share/bash-completion/completions/", "zsh": "usr/share/zsh/vendor-completions/",
                  "fish": "usr/share/fish/vendor_completions.d/"}[shell] + name, os.path.join(shell, name))


class Pages(unittest.TestCase):
    NAMES = (*(program + ".1" for program in tables.PROGRAMS), "scrim-policy.5")

    @needs("man")
    def test_no_page_makes_the_formatter_complain(self):
        for name in self.NAMES:
            done = said("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page(name),
                        env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
            complaints = [line for line in done.stdout.splitlines() if re.match(r"(troff|grotty|an-old|man):", line)]
            self.assertEqual((done.returncode, complaints), (0, []), name)

    def test_pages_tell_every_option_and_command(self):
        for program in tables.PROGRAMS:
            table = tables.table(PROGRAMS, program)
            with gzip.open(page(program + ".1"), "rt", encoding="utf-8") as file:
                text = file.read().replace("\\-", "-")
            for command in table.get("commands", []):
                self.assertIn(".SS " + " ".join(command["words"]), text)
            for options in [table["options"], *(command["options"] for command in table.get("commands", []))]:
                for option in options:
                    self.assertNotEqual(option["text"], "", "%s: %s is bare" % (program, option["names"]))
                    for name in tables.spelled(option)[-1:]:
                        self.assertIn(name, text, program)

    def test_the_policy_page_tells_every_setting_with_its_bounds_and_meaning(self):
        with gzip.open(page("scrim-policy.5"), "rt", encoding="utf-8") as file:
            text = file.read().replace("\\-", "-")
        for setting in tables.asked(PROGRAMS, "scrimctl", "policy", "settings", "--json")["settings"]:
            self.assertIn("\\fB%s\\fR\n" % setting["name"], text)
        self.assertRegex(text, r"sign_in.idle_lock_minutes\\fR\n.+ Takes 1 to 15; default: 15\.")


class Completion(unittest.TestCase):
    def bash(self, *typed):
        """What bash offers for the last of these words."""
        script = 'compopt() { :; }; . "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _%s; printf "%%s\\n" "${COMPREPLY[@]}"'
        done = said("bash", "-c", script % typed[0].replace("-", "_"), completion("bash", typed[0]), *typed)
        return done.stdout.split()

    def test_bash_offers_commands_options_and_values(self):
        self.assertEqual(self.bash("scrimctl", "lo"), ["log"])
        self.assertIn("verify", self.bash("scrimctl", "log", ""))
        self.assertIn("--as", self.bash("scrimctl", "log", "list", "vault", "--"))
        self.assertIn("--checkpoint", self.bash("scrim-verify", "--ch"))
        self.assertEqual(self.bash("scrim", "--theme", "d"), ["dark"])

    @needs("zsh")
    def test_zsh_reads_its_files(self):
        for program in tables.PROGRAMS:
            self.assertEqual(said("zsh", "-n", completion("zsh", "_" + program)).stdout, "")

    @needs("fish")
    def test_fish_offers_the_same(self):
        def offered(line):
            done = said("fish", "--no-config", "-c", "source %s; complete -C '%s'" % (completion("fish", "scrimctl.fish"), line))
            return [one.split("\t")[0] for one in done.stdout.splitlines()]
        self.assertEqual(offered("scrimctl lo"), ["log"])
        self.assertIn("verify", offered("scrimctl log "))
        self.assertEqual(offered("scrimctl log verify vault --wit"), ["--witness"])


class Desktop(unittest.TestCase):
    @needs("desktop-file-validate")
    def test_the_entry_is_valid_and_takes_links_of_calls(self):
        path = found("usr/share/applications/scrim.desktop", "scrim.desktop")
        self.assertEqual(said("desktop-file-validate", path).stdout, "")
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.assertIn("MimeType=x-scheme-handler/scrim;", text)
        self.assertIn("Exec=scrim %u", text)

    @needs("desktop-file-validate")
    def test_the_start_with_the_desktop_is_valid_and_asks_the_policy(self):
        path = found("etc/xdg/autostart/scrim.desktop", "autostart/scrim.desktop")
        self.assertEqual(said("desktop-file-validate", path).stdout, "")
        with open(path, encoding="utf-8") as file:
            words = re.search("^Exec=(.+)$", file.read(), re.MULTILINE).group(1).split()
        done = said(os.path.join(PROGRAMS, words[0]), *words[1:], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        self.assertEqual((done.returncode, done.stdout), (0, ""), "no policy asks for it here")

    @needs("appstreamcli")
    def test_the_metainfo_is_valid(self):
        done = said("appstreamcli", "validate", "--no-net",
                    found("usr/share/metainfo/scrim.metainfo.xml", "scrim.metainfo.xml"))
        self.assertEqual((done.returncode, re.findall("^[EW]:.*", done.stdout, re.MULTILINE)), (0, []), done.stdout)

    @needs("apparmor_parser")
    def test_the_profile_compiles(self):
        done = said("apparmor_parser", "-Q", "-K", "-S", found("etc/apparmor.d/scrim", "apparmor/scrim"), errors="replace")
        self.assertEqual(done.returncode, 0, done.stdout[:500])


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    with tempfile.TemporaryDirectory() as made:
        if not FILES:
            FILES = made
            manual.main(PROGRAMS, os.path.join(made, "man"))
            completion_of.main(PROGRAMS, made)
        unittest.main(verbosity=1)
