# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole call by the keyboard alone, from sign-in to wrap-up, as an accessibility client hears it.

usage: run_on_display.sh python3 test_desk.py SCRIM SCRIMCTL
"""
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Atspi, Desk, run, scratch, typeable, until, walk  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]


def ctl(*words, password):
    done = run(SCRIMCTL, *words, "--password-file", "-", "--json", input=password.encode())
    return done.returncode, json.loads(done.stdout)


class WholeCall(unittest.TestCase):
    def setUp(self):
        self.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", self.folder, "--customers", "50", "--orders", "200", "--json")
        self.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}
        self.customers = typeable(SCRIMCTL, self.folder, self.passwords["agent"], 2)
        self.desk = Desk(SCRIM, self.folder)
        self.addCleanup(self.desk.end)

    def entries(self, *actions):
        status, log = ctl("log", "list", self.folder, "--as", "auditor", password=self.passwords["auditor"])
        self.assertEqual(status, 0)
        return [entry for entry in log["entries"] if entry.get("action") in actions]

    def focused(self, pattern):
        return self.desk.named(pattern, Atspi.StateType.FOCUSED)

    def wait_focused(self, pattern):
        return self.desk.wait_focused(pattern)

    def sign_in(self):
        desk = self.desk
        desk.focus("^User name$")
        desk.type("agent")
        desk.keys("Tab")
        desk.type(self.passwords["agent"])
        desk.keys("Return")
        self.wait_focused("^Search$")

    def find(self, name):
        # The keyboard is there already, or a key brings it.
        self.desk.keys("ctrl+f")
        self.wait_focused("^Search$")
        self.desk.keys("ctrl+a", "BackSpace")
        self.desk.open_first_hit(name, "^Phone, .*hidden")

    def tabs(self):
        for node in walk(self.desk.application):
            # Qt gives the tab in sight for the list's name: the list on screen is the one of customers.
            if (node.get_role() == Atspi.Role.PAGE_TAB_LIST
                    and node.get_state_set().contains(Atspi.StateType.SHOWING)):
                return [node.get_child_at_index(i).get_name() for i in range(node.get_child_count())
                        if node.get_child_at_index(i).get_role() == Atspi.Role.PAGE_TAB]
        return []

    def test_from_sign_in_to_wrap_up_without_a_mouse(self):
        desk = self.desk
        self.sign_in()
        desk.keys("ctrl+shift+s")
        desk.wait_for("^A call is open")
        for customer in self.customers:
            self.find(customer["name"])
        self.assertEqual(self.tabs(), [customer["name"] for customer in self.customers])
        desk.keys("ctrl+1")
        desk.wait_for("^Phone, .*hidden")

        # Somewhere else by name, through the palette.
        desk.keys("ctrl+k")
        self.wait_focused("^What do you want to do")
        desk.type("go to " + self.customers[1]["name"].split()[0])
        desk.keys("Return")
        until("the palette closed", lambda: not desk.named("^What do you want to do"))

        desk.keys("ctrl+n")
        self.wait_focused("^New note$")
        desk.type("Wants the blue one. ")
        desk.keys("ctrl+Return")
        desk.wait_for("^The note is saved")
        until("the note on record", lambda: self.entries("note.add"), 10)
        # A second thought.
        desk.keys("ctrl+f")
        desk.keys("ctrl+k")
        self.wait_focused("^What do you want to do")
        desk.type("undo")
        desk.keys("Return")
        until("the note taken back", lambda: self.entries("note.withdraw"), 10)

        desk.keys("ctrl+shift+e")
        self.wait_focused("^(How did the call end|Resolved)")
        desk.type("Inf")
        desk.keys("Return")
        self.wait_focused("^Search$")
        ended = until("the end on record", lambda: self.entries("call.end"), 10)
        self.assertEqual([entry["detail"]["disposition"] for entry in ended], ["information"])

        desk.keys("ctrl+slash")
        desk.wait_for("^Lock: Ctrl\\+L$")
        # An agent imports nothing, and so there is nothing to read of it.
        self.assertIsNone(desk.named("^Import"))
        desk.keys("Escape")
        desk.keys("ctrl+l")
        desk.wait_for("(?i)^unlock")
        desk.type(self.passwords["agent"])
        desk.keys("Return")
        desk.wait_for("^Phone, .*hidden", 40)
        # What was taken back is in the editor again, and there it stays.
        self.assertEqual(self.tabs(), [self.customers[0]["name"], self.customers[1]["name"] + ", a note is begun"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
