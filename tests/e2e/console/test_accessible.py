# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole desk as somebody works at it who does not see it: by the accessibility bus, and by keys where they would.

usage: run_on_display.sh python3 test_accessible.py SCRIM SCRIMCTL
"""
import json
import os
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Atspi, Desk, run, scratch, until, walk  # noqa: E402
from reader import Reader, act, called, faults, hidden_fields, write  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]


def ctl(*words, password):
    done = run(SCRIMCTL, *words, "--password-file", "-", "--json", input=password.encode())
    return done.returncode, json.loads(done.stdout)


class Accessible(unittest.TestCase):
    def setUp(self):
        self.folder = scratch(self.id().split(".")[-1])
        made = run(SCRIMCTL, "demo", self.folder, "--customers", "50", "--orders", "200", "--json")
        self.made = json.loads(made.stdout)
        self.passwords = {user["name"]: user["password"] for user in self.made["users"]}
        self.policy()
        self.customer = self.find_customer()
        self.reader = Reader()
        self.desk = Desk(SCRIM, self.folder)
        self.addCleanup(self.desk.end)

    def policy(self):
        """What is to hold besides the defaults."""

    def find_customer(self):
        """With a card on file, and a name that every keyboard has."""
        for number in range(1, 51):
            _, shown = ctl("show", self.folder, "customer", str(number), "--as", "agent", password=self.passwords["agent"])
            masks = {name: field.get("mask", "") for name, field in shown["fields"].items()}
            if shown["name"].isascii() and masks.get("phone") and len(masks.get("card_number", "")) > 4:
                self.card = masks["card_number"][-4:]
                return shown
        self.fail("no such customer")

    def entries(self, *actions):
        status, log = ctl("log", "list", self.folder, "--as", "auditor", password=self.passwords["auditor"])
        self.assertEqual(status, 0)
        return [entry for entry in log["entries"] if entry.get("action") in actions]

    # --- what a person without eyes does ------------------------------------------------------------------------------

    def control(self, pattern, seconds=20):
        return until("'%s' to be used" % pattern,
                     lambda: self.desk.named(pattern, Atspi.StateType.FOCUSABLE) or self.desk.named(pattern), seconds)

    def press(self, pattern):
        self.assertTrue(act(self.control(pattern)), pattern)

    def write(self, pattern, text):
        self.assertTrue(write(self.control(pattern), text), pattern)

    def sign_in(self, name):
        desk = self.desk
        self.write("^User name$", name)
        desk.focus("^Password$")
        desk.type(self.passwords[name])  # it takes nothing over the bus
        self.press("^Sign in$")
        desk.focus("^Search$", 40)

    def open_customer(self):
        desk = self.desk
        desk.focus("^Search$")
        self.write("^Search$", self.customer["name"])
        desk.wait_for("^Results$")
        for _ in range(8):
            time.sleep(0.7)
            desk.keys("Down", "Return")
            if desk.named("^Phone, .*hidden"):
                return
            desk.focus("^Search$")
        until("the customer", lambda: desk.named("^Phone, .*hidden"))

    # --- what is asked of every page ----------------------------------------------------------------------------------

    def look(self, page):
        time.sleep(0.6)
        found = faults(self.desk.application)
        with self.subTest(page):  # the walk goes on, and finds the rest
            self.assertFalse(found, "\n  ".join([""] + found))

    def heard(self, words):
        self.reader.wait_for("'%s'" % words, lambda name: words in name)


class Agent(Accessible):
    def test_a_call_from_sign_in_to_sign_out(self):
        desk = self.desk
        desk.wait_for("^User name$")
        self.look("sign-in")
        self.sign_in("agent")
        self.look("the empty desk")

        self.open_customer()
        self.look("a customer")
        fields = hidden_fields(desk.application)
        self.assertIn("Card number, ends %s, hidden" % self.card, fields)
        self.assertTrue([name for name in fields if name.startswith("Phone, ")], fields)

        desk.keys("ctrl+shift+s")
        self.heard("A call is open")
        self.look("in a call")
        desk.keys("ctrl+shift+v")
        desk.focus("^What the caller says$")
        desk.type("98")
        desk.keys("Return")
        self.heard("Nothing was checked")

        # A field is shown on the screen; the bus hears that, and nothing of what it is.
        self.press("^Phone, .*hidden")
        desk.wait_for("^Phone, shown on screen")
        self.assertIn("Phone, shown on screen", self.reader.renamed)
        self.look("with a lit field")
        self.reader.renamed.clear()
        desk.keys("Escape")
        desk.wait_for("^Phone, .*hidden")
        until("the hidden field to be told", lambda: [n for n in self.reader.renamed if n.endswith("hidden")], 10)
        # And one that may not be says why, whatever has the keyboard.
        self.press("^Card number, .*hidden")
        self.heard("does not view")

        self.write("^New note$", "Wants the blue one.")
        desk.focus("^New note$")
        desk.keys("ctrl+Return")
        self.heard("The note is saved")
        until("the note on record", lambda: self.entries("note.add"), 10)

        desk.keys("ctrl+shift+e")
        self.heard("wrapped up")
        desk.focus("^(How did the call end|Resolved)")
        self.look("wrap-up")
        desk.type("Inf")
        desk.keys("Return")
        self.heard("The call is over")
        until("the end on record", lambda: self.entries("call.end"), 10)

        for key, page, sign in (("ctrl+k", "the commands", "^What do you want to do"),
                                ("ctrl+slash", "the shortcuts", "^Keyboard shortcuts$")):
            desk.keys(key)
            desk.wait_for(sign)
            self.look(page)
            desk.keys("Escape")
            until(page + " closed", lambda: not desk.named(sign))

        self.press("^Lock the desk$")
        desk.wait_for("(?i)^unlock$")
        self.heard("The desk is locked")
        self.look("the lock")
        self.assertFalse(hidden_fields(desk.application))
        desk.focus("^Password$")
        desk.type(self.passwords["agent"])
        self.press("(?i)^unlock$")
        desk.wait_for("^Phone, .*hidden", 40)

        desk.keys("ctrl+shift+q")
        desk.wait_for("^User name$")
        until("the sign-out on record", lambda: self.entries("session.sign_out"), 10)

    def test_an_order_and_every_page_of_ones_own(self):
        desk = self.desk
        self.sign_in("agent")
        self.open_customer()
        desk.keys("ctrl+Next")
        desk.focus("^Search$")
        desk.keys("ctrl+a", "BackSpace")
        desk.open_first_hit(self.customer["orders"][0]["number"], "^(Billing|Shipping) address, .*hidden")
        self.look("an order")
        self.visit("^Screen protection")
        self.look("screen protection")
        self.visit("^Access log$")
        self.look("one's own entries")
        self.visit("^Change password")
        self.look("change of the password")
        self.press("^Cancel$")
        self.desk.wait_for("^Search$")
        self.visit("^Second factor")
        self.look("second factor")

    def visit(self, command):
        """By the palette, as nobody needs to know where in the menus it is."""
        self.desk.keys("ctrl+k")
        self.desk.focus("^What do you want to do")
        self.desk.type(command.strip("^$"))
        time.sleep(0.4)
        self.desk.keys("Return")
        until("the palette closed", lambda: not self.desk.named("^What do you want to do"))


class Others(Accessible):
    def sections(self):
        for node in walk(self.desk.application):
            if node.get_role() == Atspi.Role.PAGE_TAB_LIST and node.get_state_set().contains(Atspi.StateType.SHOWING):
                return [node.get_child_at_index(i) for i in range(node.get_child_count())
                        if node.get_child_at_index(i).get_role() == Atspi.Role.PAGE_TAB]
        return []

    def visit_the_log(self):
        self.desk.keys("ctrl+shift+l")
        count = len(until("the sections of the log", self.sections))
        for i in range(count):
            section = self.sections()[i]
            name = called(section)
            act(section)
            time.sleep(0.8)
            self.look("the access log, " + name)
        return count

    def test_a_supervisor(self):
        self.sign_in("supervisor")
        self.look("the desk")
        self.assertGreater(self.visit_the_log(), 3)

    def test_an_auditor(self):
        self.sign_in("auditor")
        self.assertGreater(self.visit_the_log(), 3)

    def test_an_admin(self):
        desk = self.desk
        self.sign_in("admin")
        self.look("the desk")
        desk.keys("ctrl+i")
        desk.wait_for("(?i)file")
        self.look("an import")
        path = scratch("customers.csv")
        with open(path, "w", encoding="ascii") as file:
            file.write("Id;Name;Mail;Phone\n1001;Mara Sample;mara@example.com;+44 20 7946 0100\n")
        desk.type(path)
        time.sleep(1)
        self.look("an import with its file")


class Spoken(Accessible):
    """The policy lets a senior agent have contact data spoken, and nobody else anything."""

    def policy(self):
        path = scratch("policy.json")
        with open(path, "w", encoding="ascii") as file:
            json.dump({"roles": {"senior": {"contact": {"spoken": True, "seconds": 3}}},
                       "expect": [{"who": "senior", "field": "phone", "situation": {"spoken": True},
                                   "outcome": "allowed"},
                                  {"who": "agent", "field": "phone", "situation": {"spoken": True},
                                   "outcome": "not_spoken"}]}, file)
        checked = run(SCRIMCTL, "policy", "check", path)
        self.assertEqual(checked.returncode, 0, checked.stderr)
        status, done = ctl("policy", "apply", self.folder, path, "--as", "admin", "--recovery-file",
                           self.made["recovery_file"], password=self.passwords["admin"])
        self.assertEqual(status, 0, done)

    def digits(self, text):
        return "".join(letter for letter in text if letter.isdigit())

    def reveals(self):
        return [entry for entry in self.entries("field.reveal") if entry["field"] == "phone"]

    def test_who_may_hears_the_value_on_record_and_for_seconds_only(self):
        desk = self.desk
        self.sign_in("senior")
        self.open_customer()
        mask = desk.named("^Phone, .*hidden").get_name()
        # The click shows it and says nothing of it.
        self.press("^Phone, .*hidden")
        desk.wait_for("^Phone, shown on screen")
        desk.keys("Escape")
        desk.focus("^Phone, .*hidden")
        self.assertFalse([name for name in self.reader.notified if name.startswith("Phone")])

        desk.keys("ctrl+shift+r")
        said = self.reader.wait_for("the number", lambda name: name.startswith("Phone: "))[0]
        number = self.digits(said)
        self.assertGreater(len(number), 7, said)
        self.assertTrue(number.endswith(self.digits(mask)[-2:]), (said, mask))
        entry = self.reveals()[-1]
        self.assertEqual((entry["actor"], entry["outcome"], entry["detail"].get("spoken")), ("senior", "allowed", True))
        self.assertNotIn("spoken", self.reveals()[-2]["detail"])
        self.assertEqual(desk.named("^Phone, .*hidden").get_name(), mask)
        self.look("while a value is spoken")

        # Its seconds over, nobody is told it any more.
        def is_silent():
            return not [line for line in desk.said() if number in self.digits(line)]
        until("silence", is_silent, 10)
        ends = until("the end on record",
                     lambda: [e for e in self.entries("field.conceal") if e["detail"].get("reveal") == entry["seq"]], 10)
        self.assertEqual((ends[0]["detail"]["why"], ends[0]["detail"]["spoken"]), ("time_up", True))
        self.assertGreaterEqual(ends[0]["detail"]["lit_ms"], 3000)
        self.assertFalse([name for name in self.reader.renamed if number in self.digits(name)])

    def test_who_may_not_hears_nothing(self):
        desk = self.desk
        self.sign_in("agent")
        self.open_customer()
        desk.keys("ctrl+k")
        desk.focus("^What do you want to do")
        desk.type("speak")
        time.sleep(0.5)
        self.assertIsNone(desk.named("^Speak the field"))
        desk.keys("Escape")
        desk.focus("^Phone, .*hidden")
        desk.keys("ctrl+shift+r")
        time.sleep(1.5)
        self.assertFalse([name for name in self.reader.notified + self.reader.renamed if name.startswith("Phone: ")])
        self.assertFalse([e for e in self.reveals() if e["actor"] == "agent" and e["outcome"] == "allowed"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
