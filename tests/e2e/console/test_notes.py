# SPDX-License-Identifier: GPL-3.0-or-later
"""A note is written at the console, key by key, and no number that was typed or pasted reaches a file.

usage: run_on_display.sh python3 test_notes.py SCRIM SCRIMCTL

With PICTURES=FOLDER in the environment, pictures of the page go there.
"""
import glob
import json
import os
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, Failed, run, scratch, texts, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]
PICTURES = os.environ.get("PICTURES")
MASK = "•••• •••• •••• 0005"
# Typed with spaces, pasted in one piece, and as another script writes it.
NEEDLES = [number.encode() for number in ("378282246310005", "3782 822463 10005", "3782822463", "5555555555554444",
                                          "5555 5555 5555", "DE89370400440532013000", "37040044", "536-90-4399")]


def clipboard():
    return run("xclip", "-o", "-selection", "clipboard", "-t", "UTF8_STRING").stdout.decode(errors="replace")


class Notes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", cls.folder, "--customers", "50", "--orders", "100", "--json")
        cls.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}
        cls.pristine = sum(cls.found_in_files().values())

    def setUp(self):
        self.desk = Desk(SCRIM, self.folder)

    def tearDown(self):
        self.desk.end()

    @classmethod
    def found_in_files(cls, pid=None):
        """Each needle in each file of the vault and of the process's open files, in UTF-8 and UTF-16."""
        found = {}
        paths = [path for path in glob.glob(cls.folder + "/**", recursive=True) if os.path.isfile(path)]
        if pid is not None:
            paths += glob.glob("/proc/%d/fd/*" % pid)
        for path in paths:
            try:
                if not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    held = file.read()
            except OSError:
                continue
            for needle in NEEDLES:
                for form in (needle, needle.decode().encode("utf-16-le")):
                    if form in held:
                        found[path] = found.get(path, 0) + 1
        return found

    def sign_in(self, who="agent"):
        desk = self.desk
        desk.focus("^User name$")
        desk.type(who)
        desk.keys("Tab")
        desk.type(self.passwords[who])
        desk.keys("Return")
        desk.focus("^Search$", 40)

    def open_record(self):
        self.desk.open_first_hit("a", "^New note$")

    def written(self):
        node = self.desk.named("^New note$")
        return "" if node is None else texts(node)[2]

    def wait_written(self, text):
        try:
            return until("'%s' in the editor" % text, lambda: self.written() == text)
        except Failed:
            self.assertEqual(self.written(), text)

    def picture(self, name):
        if PICTURES:
            subprocess.run(["import", "-window", "root", os.path.join(PICTURES, name + ".png")], check=True)

    def assert_clean(self):
        self.assertEqual(self.found_in_files(self.desk.process.pid), {})

    def test_a_typed_card_is_masked_and_its_draft_survives_a_kill(self):
        self.assertEqual(self.pristine, 0)
        self.sign_in()
        self.open_record()
        desk = self.desk
        desk.focus("^New note$")
        desk.keys("ctrl+a", "Delete")
        desk.type("pays by ")
        for digit in "3782 822463 1000":
            desk.type(digit)
        self.wait_written("pays by 3782 822463 1000")
        desk.type("5")
        self.wait_written("pays by " + MASK)
        desk.type(", cvv 1234 she says")
        self.wait_written("pays by %s, cvv ••• she says" % MASK)
        self.picture("masked")
        # Its other half stays, to serve the selection: nothing waits for its output.
        subprocess.run(["xclip", "-i", "-selection", "clipboard"], stdout=subprocess.DEVNULL, check=True,
                       input=b" old card 5555555555554444 IBAN DE89370400440532013000")
        desk.keys("ctrl+v")
        full = "pays by %s, cvv ••• she says old card •••• •••• •••• 4444 IBAN DE•• •••• •••• 3000" % MASK
        self.wait_written(full)
        desk.wait_for("^Draft kept$", 10)
        self.assert_clean()
        # In the middle of a number, a second after the last key.
        desk.type(" and 5555 5555 5555")
        time.sleep(1.5)
        self.assert_clean()
        desk.process.send_signal(signal.SIGKILL)
        desk.process.wait(20)
        self.assertEqual(self.found_in_files(), {})

        self.desk = Desk(SCRIM, self.folder)
        self.sign_in()
        self.open_record()
        self.desk.wait_for("^Draft of ", 10)
        self.wait_written(full + " and ")
        self.picture("draft")
        self.desk.focus("^New note$")
        self.desk.keys("ctrl+Return")
        self.desk.wait_for("^Saved$", 20)
        self.picture("saved")
        self.assert_clean()
        self.assertTrue(any(full in line for line in self.desk.said()))

    def test_a_false_hit_is_taken_back_and_a_right_one_is_not(self):
        self.sign_in()
        self.open_record()
        desk = self.desk
        desk.focus("^New note$")
        desk.keys("ctrl+a", "Delete")
        desk.type("serial 900-70-1234 or 219-09-9999 ")
        self.wait_written("serial 900-70-1234 or •••• 9999 ")
        desk.keys("ctrl+shift+u")
        self.wait_written("serial 900-70-1234 or 219-09-9999 ")
        desk.type("4111111111111111")
        self.wait_written("serial 900-70-1234 or 219-09-9999 •••• •••• •••• 1111")
        desk.press(desk.wait_for("^Take back$"))
        desk.wait_for("check digit is right", 10)
        self.picture("refused")
        self.wait_written("serial 900-70-1234 or 219-09-9999 •••• •••• •••• 1111")
        desk.focus("^New note$")
        desk.keys("ctrl+a", "ctrl+c")
        until("the masks on the clipboard", lambda: "•••• 1111" in clipboard())
        desk.press(desk.wait_for("^Discard$"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
