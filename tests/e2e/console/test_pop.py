# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that other programs tell the running desk of.

usage: run_on_display.sh python3 test_pop.py SCRIM SCRIMCTL
"""
import glob
import json
import os
import signal
import socket
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, run, scratch, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]
NOBODY = "+49 30 23125 999"
TWINS = "+49 30 23125 777"
CSV = """Customer ID,First Name,Last Name,Email,Phone
901,Quill,Twinfield,quill@example.com,%s
902,Rosa,Twinfield,rosa@example.com,%s
""" % (TWINS, TWINS)


def ctl(*words, password):
    done = run(SCRIMCTL, *words, "--password-file", "-", "--json", input=password.encode())
    return done.returncode, json.loads(done.stdout) if done.stdout else done.stderr


def pop(*words, **options):
    return subprocess.run([SCRIM, *words], capture_output=True, timeout=30, **options)


class Pop(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.chmod(os.environ["XDG_RUNTIME_DIR"], 0o700)
        cls.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", cls.folder, "--customers", "50", "--orders", "100", "--json")
        cls.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}
        with open(scratch("twins.csv"), "w", encoding="utf-8") as file:
            file.write(CSV)
        status, told = ctl("import", cls.folder, "--as", "admin", "--format", "shopify-customers", scratch("twins.csv"),
                           password=cls.passwords["admin"])
        assert status == 0, told

    def setUp(self):
        self.desk = None

    def tearDown(self):
        if self.desk:
            self.desk.end()

    def start(self, *words):
        self.desk = Desk(SCRIM, self.folder, *words)
        return self.desk

    def sign_in(self):
        desk = self.desk
        desk.focus("^User name$")
        desk.type("agent")
        desk.keys("Tab")
        desk.type(self.passwords["agent"])
        desk.keys("Return")
        desk.focus("^Search$", 40)

    def entries(self, action):
        status, log = ctl("log", "list", self.folder, "--as", "auditor", password=self.passwords["auditor"])
        self.assertEqual(status, 0)
        return [entry for entry in log["entries"] if entry["action"] == action]

    def socket(self):
        found = glob.glob(os.path.join(os.environ["XDG_RUNTIME_DIR"], "scrim", "*.sock"))
        self.assertEqual(len(found), 1)
        return found[0]

    def say(self, line):
        with socket.socket(socket.AF_UNIX) as other:
            other.settimeout(10)
            other.connect(self.socket())
            other.sendall(line)
            return other.recv(2000)

    def test_without_a_desk_it_says_what_to_do(self):
        told = pop("--pop", NOBODY)
        self.assertEqual(told.returncode, 3)
        self.assertIn(b"No desk is running", told.stderr)

    def test_words_that_are_no_call_are_told_apart(self):
        self.assertEqual(pop("--pop").returncode, 2)
        self.assertEqual(pop("--pop", "").returncode, 2)
        self.assertEqual(pop("--pop", NOBODY, "scrim://pop?phone=1").returncode, 2)
        for nothing in (b"", b"\n"):
            self.assertEqual(pop("--pop", "-", input=nothing).returncode, 2)
        for bad in ("scrim://open?phone=1", "scrim:", "call me", "scrim://pop?phone=%0A1"):
            told = pop("--pop", bad)
            self.assertEqual((bad, told.returncode), (bad, 1), told.stderr)
            self.assertIn(b"The pop was not taken", told.stderr)

    def test_a_call_is_handed_over_and_answered(self):
        desk = self.start()
        self.sign_in()
        desk.type("half a word")
        link = "scrim://pop?CallerID=%2B49%2030%2023125%20999&call=a84b@pc33&queue=Returns"
        told = pop(link)
        self.assertEqual((told.returncode, told.stdout, told.stderr), (0, b"", b""))
        desk.wait_for("^A call for Returns: Unknown caller")
        # Whoever types goes on typing.
        desk.type(" more")
        until("what was typed", lambda: any("half a word more" in line for line in desk.said()))
        entry = self.entries("call.pop")[-1]
        self.assertEqual((entry["detail"]["matches"], entry["detail"]["queue"]), (0, "Returns"))
        self.assertNotIn("23125", json.dumps(entry))
        self.assertEqual(self.entries("call.start"), [])
        desk.keys("ctrl+shift+a")
        until("the call on record", lambda: self.entries("call.start"), 10)
        self.assertEqual(self.entries("call.start")[-1]["detail"]["external"], "a84b@pc33")
        desk.keys("Return")
        desk.focus("^Search$")

    def test_of_several_one_is_chosen(self):
        desk = self.start()
        self.sign_in()
        opened = len(self.entries("record.open"))
        self.assertEqual(pop(self.folder, "--pop", TWINS).returncode, 0)
        desk.wait_for("^Who is calling$")
        desk.wait_for("Quill Twinfield")
        desk.wait_for("Rosa Twinfield")
        self.assertFalse([line for line in desk.said() if "777" in line])
        self.assertEqual(len(self.entries("record.open")), opened)
        desk.keys("ctrl+shift+a")
        until("the call on record", lambda: self.entries("call.start"), 10)
        desk.keys("Return")
        desk.wait_for("^Phone, .*hidden")
        self.assertEqual(len(self.entries("record.open")), opened + 1)

    def test_behind_the_lock_it_waits(self):
        desk = self.start()
        self.sign_in()
        desk.keys("ctrl+l")
        desk.wait_for("(?i)^unlock$")
        before = len(self.entries("call.pop"))
        self.assertEqual(pop("--pop", "-", input=TWINS.encode() + b"\n").returncode, 0)
        desk.wait_for("^A call waits")
        self.assertFalse([line for line in desk.said() if "Twinfield" in line or "777" in line])
        self.assertEqual(len(self.entries("call.pop")), before)
        desk.type(self.passwords["agent"])
        desk.keys("Return")
        desk.wait_for("Rosa Twinfield", 40)
        self.assertEqual(len(self.entries("call.pop")), before + 1)

    def test_a_desk_is_started_for_it_and_its_arguments_do_not_tell(self):
        desk = self.start("--pop", NOBODY)
        with open("/proc/%d/cmdline" % desk.process.pid, "rb") as file:
            words = file.read()
        self.assertIn(self.folder.encode(), words)
        self.assertNotIn(b"23125", words)
        self.sign_in()
        desk.wait_for("Unknown caller")

    def test_too_many_are_busy(self):
        self.start().wait_for("^User name$")
        told = [pop("--pop", "030 23125 %d" % (700 + i)) for i in range(20)]
        self.assertEqual([one.returncode for one in told[:5]], [0] * 5)
        busy = [one for one in told if one.returncode != 0]
        self.assertTrue(busy)
        self.assertEqual(busy[0].returncode, 1)
        self.assertIn(b"no more than 30 calls a minute", busy[0].stderr)

    def test_a_hostile_program_gets_nothing_and_stops_nothing(self):
        desk = self.start()
        desk.wait_for("^User name$")
        self.assertTrue(self.say(b"hello\n").startswith(b"refused: "))
        self.assertTrue(self.say(b"scrim 1 pop scrim://pop?phone=%00\n").startswith(b"refused: "))
        self.assertTrue(self.say(b"x" * 4200).startswith(b"refused: "))
        crowd = []
        for _ in range(200):
            other = socket.socket(socket.AF_UNIX)
            other.settimeout(5)
            try:
                other.connect(self.socket())
                other.send(b"scrim 1 po")
            except OSError:  # the desk's line of those who wait is full, or it has hung up already
                time.sleep(0.01)
            crowd.append(other)
        began = time.monotonic()
        self.assertEqual(pop("--pop", NOBODY).returncode, 0)
        self.assertLess(time.monotonic() - began, 5)
        for other in crowd:
            other.close()
        self.sign_in()
        desk.wait_for("Unknown caller")

    def test_what_a_killed_desk_leaves_is_taken_over(self):
        desk = self.start()
        desk.wait_for("^User name$")
        left = self.socket()
        desk.process.send_signal(signal.SIGKILL)
        desk.process.wait(20)
        self.assertTrue(os.path.exists(left))
        self.assertEqual(pop("--pop", NOBODY).returncode, 3)
        self.start().wait_for("^User name$")
        self.assertEqual(pop("--pop", NOBODY).returncode, 0)
        self.desk.end()
        self.assertFalse(os.path.exists(left))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
