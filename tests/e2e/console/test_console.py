# SPDX-License-Identifier: GPL-3.0-or-later
"""The console as an agent works at it, from outside: keyboard, accessibility bus, clipboard, screenshots.

usage: run_on_display.sh python3 test_console.py SCRIM SCRIMCTL
"""
import json
import os
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, Listener, run, scratch, selections, typeable, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]


def ctl(*words, password):
    done = run(SCRIMCTL, *words, "--password-file", "-", "--json", input=password.encode())
    return done.returncode, json.loads(done.stdout)


class Console(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", cls.folder, "--customers", "50", "--orders", "200", "--json")
        cls.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}
        cls.customer = typeable(SCRIMCTL, cls.folder, cls.passwords["agent"])[0]

    def setUp(self):
        self.listener = Listener()
        self.desk = Desk(SCRIM, self.folder)

    def tearDown(self):
        self.desk.end()

    def sign_in(self, name):
        desk = self.desk
        desk.focus("^User name$")
        desk.type(name)
        desk.keys("Tab")
        desk.type(self.passwords[name])
        desk.keys("Return")
        return desk.focus("^Search$", 40)

    def open_customer(self):
        self.desk.open_first_hit(self.customer["name"], "^Phone, .*hidden")

    def entries(self):
        status, log = ctl("log", "list", self.folder, "--as", "auditor", password=self.passwords["auditor"])
        self.assertEqual(status, 0)
        return log["entries"]

    def test_a_wrong_password_is_refused_in_words(self):
        desk = self.desk
        desk.focus("^User name$")
        desk.type("agent")
        desk.keys("Tab")
        desk.type("wrong-password-1")
        desk.keys("Return")
        desk.wait_for("(?i)do(es)? not match|wrong|not right|did not", 40)
        self.assertFalse(any("wrong-password-1" in line for line in desk.said() + self.listener.heard))

    def test_a_field_is_lit_on_record_and_goes_dark_again(self):
        desk = self.desk
        self.sign_in("agent")
        self.open_customer()
        before = selections()
        field = desk.named("^Phone, .*hidden")
        desk.press(field)
        desk.wait_for("^Phone.*shown")
        reveals = [e for e in self.entries() if e.get("action") == "field.reveal"]
        self.assertEqual([(e["field"], e["outcome"], e["actor"]) for e in reveals][-1], ("phone", "allowed", "agent"))
        desk.keys("ctrl+c")
        desk.keys("ctrl+Insert")
        time.sleep(0.3)
        self.assertEqual(selections(), before)
        desk.keys("Escape")
        desk.wait_for("^Phone, .*hidden")
        until("the concealment on record",
              lambda: [e for e in self.entries() if e.get("action") == "field.conceal"], 10)

    def test_what_a_role_may_not_see_is_denied_and_logged(self):
        desk = self.desk
        self.sign_in("agent")
        self.open_customer()
        field = desk.named("^(Card number|IBAN|Birth date), ?.*hidden")
        self.assertIsNotNone(field)
        desk.press(field)
        desk.wait_for("does not view")
        denied = [e for e in self.entries() if e.get("action") == "field.reveal" and e["outcome"] == "denied"]
        self.assertTrue(denied)

    def test_ctrl_l_locks_and_the_same_person_comes_back(self):
        desk = self.desk
        self.sign_in("agent")
        self.open_customer()
        desk.keys("ctrl+l")
        button = desk.wait_for("(?i)^unlock")
        self.assertIsNone(desk.named("^Phone, "))
        self.assertIsNotNone(button)
        desk.type(self.passwords["agent"])
        desk.keys("Return")
        desk.focus("^Search$", 40)

    def test_a_second_console_is_told(self):
        self.desk.wait_for("^User name$")
        second = subprocess.run([SCRIM, self.folder], capture_output=True, timeout=30)
        self.assertEqual(second.returncode, 1)
        self.assertIn(b"console", second.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
