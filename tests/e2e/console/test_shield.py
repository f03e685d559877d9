# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lit field gives to the rest of the desktop: screenshots, selections, grabs, windows that come over it.

usage: run_on_display.sh python3 test_shield.py SCRIM SCRIMCTL
"""
import contextlib
import ctypes
import json
import os
import re
import subprocess
import sys
import time
import unittest

import numpy as np
from Xlib import X, display

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, run, scratch, selections, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]
NAME, PHONE, EMAIL = "Wilhelmina Probe", "+493094710815", "w.probe.7731@example.org"
SHOP = ("First Name,Last Name,Email,Phone,Address1,City,Zip,Country\r\n"
        "Wilhelmina,Probe,%s,%s,Musterweg 4711,Berlin,10115,Germany\r\n" % (EMAIL, PHONE))


def ctl(*words, password):
    done = run(SCRIMCTL, *words, "--password-file", "-", "--json", input=password.encode())
    return done.returncode, json.loads(done.stdout)


@contextlib.contextmanager
def halted(thread):
    """One thread stands still, the rest of its process goes on."""
    attach, detach = 16, 17
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    if libc.ptrace(attach, thread, None, None) != 0:
        raise unittest.SkipTest("no thread can be halted here: " + os.strerror(ctypes.get_errno()))
    os.waitpid(thread, 0x40000000)  # __WALL
    try:
        yield
    finally:
        libc.ptrace(detach, thread, None, None)


def digits(text):
    return re.sub(r"\D", "", text)


class Shield(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", cls.folder, "--customers", "50", "--orders", "200", "--json")
        cls.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}
        with open(scratch("customers.csv"), "w") as shop:
            shop.write(SHOP)
        status, answer = ctl("import", cls.folder, "--as", "admin", "--format", "shopify-customers",
                             scratch("customers.csv"), password=cls.passwords["admin"])
        assert status == 0, answer
        # Before the console starts, so that nothing that the tests do themselves is a newcomer.
        cls.server = display.Display()
        cls.root = cls.server.screen().root

    def setUp(self):
        self.desk = Desk(SCRIM, self.folder)

    def tearDown(self):
        self.desk.end()

    def open(self, who, name):
        desk = self.desk
        desk.focus("^User name$")
        desk.type(who)
        desk.keys("Tab")
        desk.type(self.passwords[who])
        desk.keys("Return")
        desk.focus("^Search$", 40)
        desk.open_first_hit(name, "^Phone, .*hidden")

    def light_phone(self):
        self.desk.press(self.desk.named("^Phone, .*hidden"))
        self.desk.wait_for("^Phone, shown")

    def dark(self, what):
        self.desk.wait_for("^%s, .*hidden" % what, 5)

    def entries(self, action):
        status, log = ctl("log", "list", self.folder, "--as", "auditor", password=self.passwords["auditor"])
        self.assertEqual(status, 0)
        return [entry for entry in log["entries"] if entry.get("action") == action]

    def why(self):
        return until("a concealment on record", lambda: self.entries("field.conceal"), 10)[-1]["detail"]["why"]

    def read(self, path):
        run("convert", path, "-colorspace", "Gray", "-resize", "300%", path + ".big.png")
        return run("tesseract", path + ".big.png", "-", "--psm", "11").stdout.decode(errors="replace")

    def standing_picture(self):
        """By a program that was there before."""
        size = self.root.get_geometry()
        return self.root.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF).data

    def test_a_new_program_that_takes_a_picture_gets_the_mask_and_is_on_record(self):
        self.open("agent", NAME)
        self.light_phone()
        run("import", "-window", "root", scratch("shot.png"))
        self.dark("Phone")
        self.assertNotIn(digits(PHONE)[4:], digits(self.read(scratch("shot.png"))))
        self.assertIn("import", [entry["detail"]["program"] for entry in self.entries("capture.seen")])
        self.assertEqual(self.why(), "capture_seen")

    def test_a_standing_program_gets_noise_and_is_on_record(self):
        self.open("agent", NAME)
        before = self.standing_picture()
        time.sleep(2.2)
        self.light_phone()
        time.sleep(0.7)
        self.assertNotEqual(self.standing_picture(), before)
        self.dark("Phone")
        self.assertEqual(self.why(), "capture_seen")
        self.assertTrue([e for e in self.entries("capture.seen") if "python" in e["detail"]["program"]])

    def test_after_a_capture_nothing_is_lit_for_two_seconds(self):
        self.open("agent", NAME)
        self.light_phone()
        self.standing_picture()
        self.dark("Phone")
        self.desk.press(self.desk.named("^Phone, .*hidden"))
        self.desk.wait_for("took a picture of the screen a moment ago", 5)
        time.sleep(2.2)
        self.light_phone()

    def test_where_the_watch_is_kept_from_running_no_pad_is_shown_twice_and_the_look_ends(self):
        self.open("agent", NAME)
        with halted(self.watch()):
            self.light_phone()
            pictures, end = [], time.monotonic() + 1
            while time.monotonic() < end:
                pictures.append(np.frombuffer(self.standing_picture(), np.uint32))
            lit = sum((a != b).astype(int) for a, b in zip(pictures, pictures[1:])) >= 3
            self.assertGreater(lit.sum(), 10_000, "the lit field was not among the pictures")
            frames = [picture[lit] for picture in pictures]
            noise = [frame for frame in frames if 0.4 < (frame > frame.mean()).mean() < 0.6]
            self.assertGreater(len(noise), 3)
            for a, b in zip(noise, noise[1:]):
                differing = (a != b).mean()
                self.assertTrue(differing < 0.05 or 0.4 < differing < 0.6, differing)
            self.dark("Phone")
        self.assertEqual(self.why(), "capture_seen")
        self.assertIn("watch_starved", [entry["detail"]["how"] for entry in self.entries("capture.seen")])

    def watch(self):
        for task in os.listdir("/proc/%d/task" % self.desk.process.pid):
            with open("/proc/%d/task/%s/comm" % (self.desk.process.pid, task)) as name:
                if name.read().strip() == "capture-watch":
                    return int(task)
        raise AssertionError("nothing watches")

    def test_programs_that_only_look_at_the_clipboard_do_not_end_it_and_get_nothing(self):
        self.open("agent", NAME)
        before = selections()
        self.light_phone()
        end = time.monotonic() + 3
        while time.monotonic() < end:
            self.assertEqual(selections(), before)
            time.sleep(0.05)
        self.assertIsNotNone(self.desk.named("^Phone, shown"))
        self.desk.keys("ctrl+c", "ctrl+x", "ctrl+Insert", "Print", "alt+Print", "shift+Print")
        self.assertEqual(selections(), before)
        until("the attempt on record", lambda: self.entries("copy.blocked"), 10)

    def test_a_held_field_keeps_pointer_and_keyboard_from_other_programs(self):
        self.open("senior", self.somebody_with_a_card())
        desk = self.desk
        desk.focus("^Card number, .*hidden")
        desk.keys("Return", "1")
        run("xdotool", "keydown", "space")
        desk.wait_for("^Card number, shown")
        status = self.root.grab_keyboard(True, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime)
        self.assertEqual(status, X.AlreadyGrabbed)
        status = self.root.grab_pointer(True, 0, X.GrabModeAsync, X.GrabModeAsync, X.NONE, X.NONE, X.CurrentTime)
        self.assertEqual(status, X.AlreadyGrabbed)
        run("xdotool", "keyup", "space")
        self.dark("Card number")
        self.assertEqual(self.why(), "released")
        self.assertEqual(self.root.grab_keyboard(True, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime), X.GrabSuccess)
        self.server.ungrab_keyboard(X.CurrentTime)
        self.server.flush()

    def test_the_mouse_button_holds_a_field_open(self):
        self.open("senior", self.somebody_with_a_card())
        desk = self.desk
        desk.focus("^Card number, .*hidden")
        desk.keys("Return", "1")
        place = desk.named("^Card number, .*hidden").get_component_iface().get_extents(0)
        run("xdotool", "mousemove", str(place.x + 30), str(place.y + place.height // 2))
        run("xdotool", "mousedown", "1")
        desk.wait_for("^Card number, shown")
        time.sleep(1)
        self.assertIsNotNone(desk.named("^Card number, shown"))
        run("xdotool", "mouseup", "1")
        self.dark("Card number")

    def test_a_window_that_comes_over_it_without_taking_the_keyboard_conceals(self):
        self.open("agent", NAME)
        self.light_phone()
        over = self.root.create_window(500, 300, 200, 100, 0, X.CopyFromParent, override_redirect=True)
        over.map()
        self.server.flush()
        self.dark("Phone")
        over.destroy()
        self.server.flush()
        self.assertEqual(self.why(), "focus_lost")

    def test_minimising_conceals(self):
        self.open("agent", NAME)
        self.light_phone()
        run("xdotool", "windowminimize", self.desk.window)
        until("the concealment", lambda: self.entries("field.conceal"), 10)
        self.assertIn(self.why(), ("minimised", "focus_lost"))

    def test_each_sign_in_says_how_the_screen_is_protected(self):
        self.open("agent", NAME)
        newest = self.entries("session.sign_in")
        own = [entry for entry in newest if entry["actor"] == "agent" and entry["outcome"] == "allowed"]
        self.assertEqual(own[-1]["detail"]["screen"], "scrambled", own[-1])

    def somebody_with_a_card(self):
        for number in range(1, 50):
            status, shown = ctl("show", self.folder, "customer", str(number), "--as", "senior",
                                password=self.passwords["senior"])
            if status == 0 and "card_number" in shown["fields"]:
                return shown["name"]
        raise AssertionError("nobody has a card")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
