# SPDX-License-Identifier: GPL-3.0-or-later
"""The access log as a supervisor reads it, from outside: keyboard and accessibility names, over a log of 20,000 entries.

usage: run_on_display.sh python3 test_oversight.py SCRIM SCRIMCTL
"""
import json
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, run, scratch, texts, until, walk  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]
ENTRIES = 20_000
COUNTED = r"^([\d,.]+) of ([\d,.]+) entries · reading is on record$"


def number(text):
    return int(re.sub(r"\D", "", text))


class Oversight(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", cls.folder, "--customers", "50", "--orders", "200", "--log-entries", str(ENTRIES),
                   "--json")
        cls.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}

    def setUp(self):
        self.desk = Desk(SCRIM, self.folder)

    def tearDown(self):
        self.desk.end()

    def open_log(self, name):
        desk = self.desk
        desk.focus("^User name$")
        desk.type(name)
        desk.keys("Tab")
        desk.type(self.passwords[name])
        desk.keys("Return")
        desk.focus("^Search$", 40)
        desk.keys("ctrl+shift+l")
        return self.counted()

    def counted(self, check=lambda found, all_of_them: True):
        """How many entries the page says there are, once `check` likes it."""
        def look():
            label = self.desk.named(COUNTED)
            if label is None:
                return None
            found, all_of_them = (number(part) for part in re.match(COUNTED, label.get_name()).groups())
            return (found, all_of_them) if check(found, all_of_them) else None
        return until("the number of entries", look, 60)

    def log(self):
        done = run(SCRIMCTL, "log", "list", self.folder, "--as", "auditor", "--password-file", "-", "--json", "--limit", "30",
                   input=self.passwords["auditor"].encode())
        return json.loads(done.stdout)["entries"]

    def test_a_supervisor_filters_reads_and_goes_back(self):
        desk = self.desk
        found, total = self.open_log("supervisor")
        self.assertEqual(found, total)
        self.assertGreaterEqual(total, ENTRIES)
        self.assertTrue([e for e in self.log() if e["action"] == "log.read" and e["actor"] == "supervisor"])

        desk.focus("^Text in the log$")
        desk.type("card denied")
        some, _ = self.counted(lambda rows, _: 0 < rows < total)
        desk.wait_for('^Remove filter: Contains "card denied"$')
        desk.press(desk.named("^Add filter$"))
        desk.wait_for("^Role…$")
        desk.press(desk.named("^Role…$"))
        desk.wait_for("^Agent  ·  ")
        desk.type("agent")
        desk.keys("Return")
        desk.wait_for("^Remove filter: Role: Agent$")
        desk.press(desk.named('^Remove filter: Contains'))
        by_agents, _ = self.counted(lambda rows, _: some < rows < total)

        # The first row, by the keyboard alone: the sentence tells it.
        desk.focus("^Clear all filters$")
        desk.keys("Tab", "Home", "Down")
        told = desk.wait_for(r"^On .* \(Agent\) ")
        self.assertRegex(told.get_name(), r"\d\d:\d\d:\d\d")
        desk.wait_for(r"^On record as: entry [\d,]+$")
        desk.press(desk.named("^Everything by this person$"))
        desk.wait_for("^Remove filter: Who: ")
        self.counted(lambda rows, _: 0 < rows < by_agents)
        desk.press(desk.named("^Clear all filters$"))
        self.counted(lambda rows, all_of_them: rows == all_of_them)

    def test_the_pictures_say_their_figures_and_lead_to_entries(self):
        desk = self.desk
        self.open_log("supervisor")
        desk.keys("ctrl+Next")
        desk.wait_for(r"^Entries: [\d,.]+\. Fields looked at: [\d,.]+, lit for ")
        week = desk.wait_for("^Reveals in the week, by the hour$")
        said = [line for node in walk(self.desk.application) for line in texts(node)]
        self.assertTrue([line for line in said if re.search("The middle half of a team of ", line)])
        self.assertTrue([line for line in said if re.search("attempts were denied", line)])
        self.assertIsNotNone(week)
        desk.press(desk.named("^Reveals per hour, by person: Show as table$"))
        desk.wait_for("^No call$")
        cell = desk.wait_for(r"^\w+, \d\d:00 to \d\d:00: [1-9][\d,.]* reveals$")
        self.assertIsNotNone(cell)
        # By the keyboard: the first bar, and Enter leads to what it counts.
        desk.focus("^Reveals by the (hour|day)$")
        desk.keys("Home", "Return")
        desk.wait_for("^Remove filter: What: Looked at a field$")
        self.counted(lambda rows, all_of_them: 0 < rows < all_of_them)

    def test_an_agent_sees_what_is_on_record_about_themselves(self):
        desk = self.desk
        found, total = self.open_log("agent")
        self.assertEqual(found, total)
        self.assertLess(total, ENTRIES)
        desk.wait_for("^What is on record about you$")
        desk.keys("ctrl+l")
        desk.wait_for("(?i)^unlock")
        self.assertIsNone(desk.named(COUNTED))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
