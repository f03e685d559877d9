# SPDX-License-Identifier: GPL-3.0-or-later
"""`scrimctl doctor --canary` on the real console: every field is lit, every path is tried, nothing is found.

usage: run_on_display.sh python3 test_canary.py SCRIMCTL
"""
import json
import os
import resource
import subprocess
import sys
import unittest

SCRIMCTL = sys.argv[1]
# As another user's program would be kept from it.
ROOTS_OWN = {"/proc/PID/fd", "environment", "memory while lit", "memory 1 s after concealment"}


class Canary(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        done = subprocess.run([SCRIMCTL, "doctor", "--canary", "--json"], capture_output=True, timeout=300)
        cls.status, cls.said = done.returncode, done.stderr.decode(errors="replace")
        cls.answer = json.loads(done.stdout)
        assert "paths" in cls.answer, cls.answer
        cls.paths = {row["path"]: row for row in cls.answer["paths"]}

    def test_every_field_was_lit_and_identity_and_payment_by_holding(self):
        lit = self.paths["fields lit"]
        self.assertEqual(lit["tries"], 7, lit["note"])
        for name in ("birth_date", "national_id", "card_number", "iban"):
            self.assertIn(name + " by holding", lit["note"])

    @unittest.skipIf(resource.getrlimit(resource.RLIMIT_CORE)[1] == 0, "this session forbids core dumps already")
    def test_the_console_forbids_core_dumps_by_itself(self):
        self.assertNotIn("this session forbids", self.paths["core dump"]["note"])

    def test_no_path_leaks(self):
        leaks = {name: row["note"] for name, row in self.paths.items() if row["leaks"]}
        self.assertEqual(leaks, {})

    def test_every_path_was_tried_or_says_why_not(self):
        for name, row in self.paths.items():
            if row["tries"] == 0:
                self.assertIn("not tried: ", row["note"], name)
            mayBeClosed = name == "print to file" or (name in ROOTS_OWN and os.geteuid() != 0)
            if not mayBeClosed:
                self.assertGreater(row["tries"], 0, name)

    def test_the_sum_and_the_status_say_the_same(self):
        self.assertEqual(self.answer["leaks"], sum(row["leaks"] for row in self.paths.values()))
        self.assertEqual(self.status, 1 if self.answer["leaks"] else 0, self.said)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
