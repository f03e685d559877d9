# SPDX-License-Identifier: GPL-3.0-or-later
"""A console that is asked in every way to tell what Qt sees, while somebody types their password into it.

usage: run_on_display.sh python3 test_quiet.py SCRIM SCRIMCTL
"""
import json
import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, run, scratch, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]


class Quiet(unittest.TestCase):
    def test_no_key_and_no_detail_is_told_on_standard_error(self):
        folder = scratch("vault")
        made = run(SCRIMCTL, "demo", folder, "--customers", "20", "--orders", "20", "--json")
        passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}
        config = tempfile.mkdtemp(dir=os.environ["HOME"])
        os.mkdir(os.path.join(config, "QtProject"))
        rules = os.path.join(config, "QtProject", "qtlogging.ini")
        with open(rules, "w", encoding="ascii") as file:
            file.write("[Rules]\n*=true\nqt.qpa.input*=true\n")
        os.environ.update(QT_LOGGING_RULES="*=true", QT_LOGGING_CONF=rules, XDG_CONFIG_HOME=config,
                          QT_FORCE_STDERR_LOGGING="1")
        desk = Desk(SCRIM, folder)
        try:
            desk.focus("^User name$")
            desk.type("agent")
            desk.keys("Tab")
            desk.type(passwords["agent"])
            desk.keys("Return")
            desk.wait_focused("^Search$")
        finally:
            desk.process.terminate()
            said = desk.process.communicate(timeout=30)[0].decode(errors="replace")
        self.assertNotIn("qt.", said)
        self.assertNotIn("Key", said)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
