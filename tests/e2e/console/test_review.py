# SPDX-License-Identifier: GPL-3.0-or-later
"""The review queue, the daily sign-off and the rules' thresholds, by keyboard and accessibility names.

usage: run_on_display.sh python3 test_review.py SCRIM SCRIMCTL
"""
import json
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, run, scratch, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]


class Review(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", cls.folder, "--customers", "200", "--orders", "400", "--log-entries", "8000", "--json")
        cls.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}

    def setUp(self):
        self.desk = Desk(SCRIM, self.folder)

    def tearDown(self):
        self.desk.end()

    def open(self, who, section=None):
        desk = self.desk
        desk.focus("^User name$")
        desk.type(who)
        desk.keys("Tab")
        desk.type(self.passwords[who])
        desk.keys("Return")
        desk.focus("^Search$", 40)
        desk.keys("ctrl+shift+l")
        desk.wait_for("reading is on record", 30)
        if section:
            desk.press(desk.wait_for("^%s$" % section))

    def entries(self, action):
        done = run(SCRIMCTL, "log", "list", self.folder, "--as", "auditor", "--action", action, "--password-file", "-",
                   "--json", input=self.passwords["auditor"].encode())
        return json.loads(done.stdout)["entries"]

    def test_a_finding_is_decided_on_record_and_leaves_the_queue(self):
        self.open("supervisor", "Review")
        desk = self.desk
        desk.wait_for("findings of the last 30 days", 30)
        before = self.counted()
        desk.press(desk.wait_for("^Confirm$"))
        until("one less", lambda: self.counted() == before - 1, 20)
        said = self.entries("log.review")[-1]
        self.assertEqual((said["actor"], said["detail"]["verdict"], said["outcome"]), ("supervisor", "confirm", "allowed"))

    def counted(self):
        line = self.desk.wait_for("of .* findings of the last 30 days", 20).get_name()
        return int(line.split(" ")[0].replace(",", ""))

    def test_an_explanation_takes_a_note_without_card_numbers(self):
        self.open("supervisor", "Review")
        desk = self.desk
        desk.wait_for("findings of the last 30 days", 30)
        known = len(self.entries("log.review"))
        desk.press(desk.wait_for("^Explain$"))
        desk.wait_for("takes a note", 10)
        desk.focus("^Note$")
        desk.type("card 4111 1111 1111 1111")
        desk.press(desk.wait_for("^Explain$"))
        desk.wait_for("card number", 10)
        self.assertEqual(len([e for e in self.entries("log.review") if e["outcome"] == "allowed"]), known)
        desk.focus("^Note$")
        desk.keys("ctrl+a")
        desk.type("the team lead asked for it")
        desk.press(desk.wait_for("^Explain$"))
        until("the verdict on record", lambda: len(self.entries("log.review")) > known, 20)
        self.assertEqual(self.entries("log.review")[-1]["detail"]["note"], "the team lead asked for it")

    def test_a_day_is_signed_off_once_and_a_missing_one_is_named(self):
        self.open("supervisor", "Sign-off")
        desk = self.desk
        missed = desk.wait_for("^Nobody has signed off", 30).get_name()
        desk.focus("^Note on the day$")
        desk.type("as every evening")
        desk.press(desk.wait_for("^Sign off$"))
        until("another day is the newest missing one",
              lambda: desk.wait_for("^Nobody has signed off").get_name() != missed, 30)
        signed = [entry for entry in self.entries("log.sign_off") if entry["outcome"] == "allowed"]
        self.assertEqual(len(signed), 1)
        self.assertEqual(signed[0]["actor"], "supervisor")
        self.assertEqual(signed[0]["detail"]["note"], "as every evening")

    def test_other_thresholds_are_tried_and_nothing_is_applied(self):
        self.open("supervisor", "Thresholds")
        desk = self.desk
        desk.focus("^fields in an hour", 30)
        desk.keys("ctrl+a")
        desk.type("10000\t")
        desk.wait_for("nothing is applied", 10)
        desk.press(desk.wait_for("^Try on the last 30 days$"))
        desk.wait_for("With these thresholds: .* Nothing is applied", 30)
        self.assertEqual(self.entries("policy.apply"), [])

    def test_an_agent_remarks_on_an_entry_of_their_own(self):
        self.open("agent")
        desk = self.desk
        desk.focus("^Access log table$|^Entries$|^Access log$")
        desk.keys("Down")
        desk.focus("^Remark on this entry$")
        desk.type("the caller had asked for it")
        desk.press(desk.wait_for("^Add remark$"))
        notes = until("the remark on record", lambda: self.entries("log.note"), 20)
        self.assertEqual((notes[-1]["actor"], notes[-1]["detail"]["note"]), ("agent", "the caller had asked for it"))

    def test_an_agent_is_offered_none_of_this(self):
        self.open("agent")
        for title in ("Review", "Sign-off", "Thresholds"):
            self.assertIsNone(self.desk.named("^%s$" % title))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
