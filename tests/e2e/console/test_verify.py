# SPDX-License-Identifier: GPL-3.0-or-later
"""A call at the console, from outside: it begins, the caller is verified by two fields, it ends.

usage: run_on_display.sh python3 test_verify.py SCRIM SCRIMCTL
"""
import json
import os
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Atspi, Desk, Listener, run, scratch, until, walk  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]


def ctl(*words, password):
    done = run(SCRIMCTL, *words, "--password-file", "-", "--json", input=password.encode())
    return done.returncode, json.loads(done.stdout)


class Verify(unittest.TestCase):
    def setUp(self):
        self.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", self.folder, "--customers", "50", "--orders", "200", "--json")
        self.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}
        self.customer = self.with_two_endings()
        self.listener = Listener()
        self.desk = Desk(SCRIM, self.folder)

    def tearDown(self):
        self.desk.end()

    def with_two_endings(self):
        """A customer whose masks show the last four of a card and of a national id: what a caller would say of them."""
        for number in range(1, 51):
            _, shown = ctl("show", self.folder, "customer", str(number), "--as", "agent", password=self.passwords["agent"])
            masks = [shown["fields"].get(name, {}).get("mask", "") for name in ("card_number", "national_id")]
            if all(mask and not mask.endswith("•") for mask in masks) and shown["orders"]:
                self.card, self.id = (mask[-4:] for mask in masks)
                return shown
        self.fail("no such customer")

    def entries(self, *actions):
        _, log = ctl("log", "list", self.folder, "--as", "auditor", password=self.passwords["auditor"])
        return [entry for entry in log["entries"] if entry["action"] in actions and entry["actor"] == "agent"]

    def chosen(self):
        for node in walk(self.desk.wait_for("^Verification$")):
            if node.get_role() == Atspi.Role.COMBO_BOX:
                return node.get_name()
        return None

    def choose(self, label):
        """By the arrow keys, as nobody needs a mouse for it. On this bus a box is called by what is chosen in it."""
        desk = self.desk
        desk.keys("ctrl+shift+v")
        desk.focus("^What the caller says$")
        desk.keys("shift+Tab", "Home")
        for _ in range(10):
            time.sleep(0.2)
            if self.chosen() == label:
                break
            desk.keys("Down")
        self.assertEqual(self.chosen(), label)
        desk.keys("ctrl+shift+v")
        desk.focus("^What the caller says$")

    def test_a_caller_is_verified_until_the_call_ends(self):
        desk = self.desk
        desk.focus("^User name$")
        desk.type("agent")
        desk.keys("Tab")
        desk.type(self.passwords["agent"])
        desk.keys("Return")
        desk.focus("^Search$", 40)
        desk.open_first_hit(self.customer["name"], "^Phone, .*hidden")
        desk.wait_for("^Caller not verified$")
        desk.keys("ctrl+shift+s")
        desk.wait_for("^A call is open")

        # A slip of the hand is no try; a wrong value is one.
        self.choose("Card, last four")
        desk.type("98")
        desk.keys("Return")
        desk.wait_for("Nothing was checked")
        wrong = "9099" if self.card != "9099" else "9098"
        desk.type(wrong)
        desk.keys("Return")
        desk.wait_for("No match. 2 tries left.")
        desk.type(self.card)
        desk.keys("Return")
        desk.wait_for("Match$")
        desk.wait_for("^1 of 2 verified$")
        self.choose("National ID, last four")
        desk.type(self.id.lower())
        desk.keys("Return")
        desk.wait_for("^Caller verified at ")
        # On the order's page as well.
        desk.focus("^Search$")
        desk.keys("ctrl+a", "BackSpace")
        desk.open_first_hit(self.customer["orders"][0]["number"], "^(Billing|Shipping) address, .*hidden")
        desk.wait_for("^Caller verified at ")
        desk.keys("alt+Left")
        desk.wait_for("^Phone, .*hidden")

        # The caller is gone, and the call says how it came out before it is over.
        desk.keys("ctrl+shift+e")
        desk.focus("^How did the call end")
        desk.type("Res")
        desk.keys("Return")
        desk.wait_for("^Caller not verified$")
        self.assertIsNone(desk.named("^A call is open"))
        said = desk.said() + self.listener.heard
        self.assertFalse([line for line in said if wrong in line])
        # What the mask shows stands there; what was typed does not.
        self.assertFalse([line for line in said if line.strip() in (self.card, self.id, self.id.lower())])

        def ended():
            return self.entries("call.end")
        until("the end of the call on record", ended, 10)
        calls = self.entries("call.start", "call.end")
        self.assertEqual([entry["action"] for entry in calls], ["call.start", "call.end"])
        self.assertEqual(calls[1]["detail"]["disposition"], "resolved")
        tries = self.entries("field.verify")
        self.assertEqual([entry["outcome"] for entry in tries],
                         ["allowed", "failed", "allowed", "allowed", "allowed", "allowed"])
        self.assertEqual({entry["call"] for entry in tries + calls}, {calls[0]["call"]})
        self.assertFalse([entry for entry in tries if wrong in json.dumps(entry)])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
