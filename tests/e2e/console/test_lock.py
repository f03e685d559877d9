# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk locks with the desktop session and before the machine sleeps.

usage: run_on_display.sh python3 test_lock.py SCRIM SCRIMCTL
"""
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, run, scratch, typeable, until  # noqa: E402
from logind import Logind  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]


class Lock(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", cls.folder, "--customers", "50", "--orders", "100", "--json")
        cls.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}
        cls.customer = typeable(SCRIMCTL, cls.folder, cls.passwords["agent"])[0]["name"]

    def setUp(self):
        self.logind = Logind(knows_pids="without_a_session" not in self.id())
        self.addCleanup(self.logind.end)
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = self.logind.address
        self.desk = Desk(SCRIM, self.folder)
        self.addCleanup(self.desk.end)
        self.sign_in()
        until("an inhibitor", self.logind.is_delayed)
        self.desk.open_first_hit(self.customer, "^Phone, .*hidden")

    def sign_in(self):
        self.desk.focus("^User name$")
        self.desk.type("agent")
        self.desk.keys("Tab")
        self.desk.type(self.passwords["agent"])
        self.desk.keys("Return")
        self.desk.focus("^Search$", 40)

    def locks(self):
        listed = run(SCRIMCTL, "log", "list", self.folder, "--as", "auditor", "--password-file", "-", "--json",
                     input=self.passwords["auditor"].encode())
        entries = json.loads(listed.stdout)["entries"]
        return [entry["reason"] for entry in entries if entry["action"] == "session.lock"]

    def expect_lock(self, why):
        desk = self.desk
        desk.wait_for("(?i)^unlock$")
        self.assertFalse([line for line in desk.said() if self.customer in line])
        until("the lock on record", lambda: self.locks()[-1:] == [why], 10)

    def test_a_locked_session_locks_the_desk(self):
        self.logind.lock()
        self.expect_lock("session")
        self.desk.type(self.passwords["agent"])
        self.desk.keys("Return")
        # The place survives.
        self.desk.wait_for("^Phone, .*hidden", 40)

    def test_a_locked_hint_locks_the_desk(self):
        self.logind.hint(IdleHint=True)
        self.logind.hint(LockedHint=True)
        self.expect_lock("session")

    def test_somebody_elses_session_in_front_locks_the_desk_without_a_session_of_its_own(self):
        self.assertIn("GetSession", self.logind.asked)
        self.logind.hint(Active=False)
        self.expect_lock("session")

    def test_a_screen_saver_locks_the_desk(self):
        subprocess.run(["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                        "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"], check=True)
        self.expect_lock("session")

    def test_the_machine_sleeps_when_the_desk_is_dark_and_on_record(self):
        self.assertEqual(self.logind.reason[0], "sleep")
        self.assertEqual(self.logind.reason[3], "delay")
        self.logind.sleep(True)
        until("the machine may sleep", lambda: not self.logind.is_delayed(), 10)
        # By now, and not only soon.
        self.assertIsNotNone(self.desk.named("(?i)^unlock$"))
        self.assertEqual(self.locks()[-1:], ["suspend"])
        self.logind.sleep(False)
        until("another inhibitor", self.logind.is_delayed, 10)
        # Asleep again, with nobody at the desk: nothing keeps the machine up.
        self.logind.sleep(True)
        until("the machine may sleep", lambda: not self.logind.is_delayed(), 10)
        self.expect_lock("suspend")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
