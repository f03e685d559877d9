# SPDX-License-Identifier: GPL-3.0-or-later
"""A phone number corrected at the desk, by the keyboard alone, as an agent does it during a call.

usage: run_on_display.sh python3 test_edit.py SCRIM SCRIMCTL
"""
import json
import os
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, Listener, run, scratch, typeable, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]
TYPED = "+49 30 7776543"


def ctl(*words, password):
    done = run(SCRIMCTL, *words, "--password-file", "-", "--json", input=password.encode())
    return done.returncode, json.loads(done.stdout)


class Editing(unittest.TestCase):
    def setUp(self):
        self.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", self.folder, "--customers", "50", "--orders", "200", "--json")
        self.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}
        self.customer = typeable(SCRIMCTL, self.folder, self.passwords["agent"])[0]
        self.listener = Listener()
        self.desk = Desk(SCRIM, self.folder)

    def tearDown(self):
        self.desk.end()

    def entries(self):
        status, log = ctl("log", "list", self.folder, "--as", "auditor", "--action", "field.edit",
                          password=self.passwords["auditor"])
        self.assertEqual(status, 0)
        return log["entries"]

    def test_a_phone_is_corrected_by_the_keyboard_and_taken_back(self):
        desk = self.desk
        desk.focus("^User name$")
        desk.type("agent")
        desk.keys("Tab")
        desk.type(self.passwords["agent"])
        desk.keys("Return")
        desk.focus("^Search$", 40)
        desk.open_first_hit(self.customer["name"], "^Phone, .*hidden")
        desk.focus("^Phone, .*hidden")
        desk.keys("F2")
        desk.focus("^Phone, new value$")
        desk.type(TYPED)
        time.sleep(0.5)
        for line in desk.said() + self.listener.heard:
            self.assertNotIn("777", line)
        desk.keys("Return")
        desk.wait_for("43")  # the mask to come, and nothing stored yet
        self.assertEqual(self.entries(), [])
        desk.keys("Return")
        desk.wait_for("^Phone, ends 43, hidden")
        entries = self.entries()
        self.assertEqual([(e["field"], e["outcome"], e["actor"]) for e in entries], [("phone", "allowed", "agent")])
        self.assertFalse(any("777" in json.dumps(e) for e in entries))
        desk.press(desk.wait_for("^Undo the change of the field Phone"))
        until("the phone as it was", lambda: desk.named("^Phone, .*hidden") and
              not desk.named("^Phone, ends 43, hidden"))
        self.assertEqual(len(self.entries()), 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
