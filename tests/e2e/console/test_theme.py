# SPDX-License-Identifier: GPL-3.0-or-later
"""The window follows the desktop between light, dark and high contrast while it runs.

usage: run_on_display.sh python3 test_theme.py SCRIM SCRIMCTL
"""
import os
import sys
import unittest

import numpy as np
from Xlib import X, display

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, run, scratch, until  # noqa: E402
from portal import Portal  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]
APPEARANCE = "org.freedesktop.appearance"


class Theme(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = scratch("vault")
        run(SCRIMCTL, "demo", cls.folder, "--customers", "10", "--orders", "10", "--json")
        cls.root = display.Display().screen().root

    def setUp(self):
        self.portal = Portal({APPEARANCE: {"color-scheme": 2, "contrast": 0}})
        self.desk = Desk(SCRIM, self.folder)

    def tearDown(self):
        self.desk.end()
        self.portal.end()

    def grey(self):
        """The screen as one grey level, 0 to 255: most of it is the window's ground."""
        size = self.root.get_geometry()
        taken = self.root.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF)
        pixels = np.frombuffer(taken.data, np.uint8).reshape(size.height, size.width, 4)[:, :, :3]
        return float(np.median(pixels.mean(axis=2)))

    def test_a_change_to_dark_and_back_is_seen_without_a_restart(self):
        until("a light window", lambda: self.grey() > 200)
        self.portal.change(APPEARANCE, "color-scheme", 1)
        until("a dark window", lambda: self.grey() < 60)
        self.portal.change(APPEARANCE, "color-scheme", 2)
        until("a light window again", lambda: self.grey() > 200)

    def test_high_contrast_is_heard_as_it_is_asked_for(self):
        until("a light window", lambda: self.grey() > 200)
        self.portal.change(APPEARANCE, "contrast", 1)
        until("pure black or white", lambda: self.grey() in (0.0, 255.0))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
