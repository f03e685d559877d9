# SPDX-License-Identifier: GPL-3.0-or-later
"""On the smallest screen that the desk is made for, all of it is in sight: none of it lies below the edge.

usage: SCRIM_SCREEN=1280x720 run_on_display.sh python3 test_small_screen.py SCRIM SCRIMCTL
"""
import os
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Atspi, Desk, run, scratch, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]
WIDTH, HEIGHT = (int(side) for side in os.environ["SCRIM_SCREEN"].split("x"))


class SmallScreen(unittest.TestCase):
    def test_the_window_is_no_larger_than_the_screen(self):
        folder = scratch("vault")
        self.assertEqual(run(SCRIMCTL, "demo", folder, "--customers", "10", "--orders", "10").returncode, 0)
        desk = Desk(SCRIM, folder)
        self.addCleanup(desk.end)
        desk.wait_for("^User name$")
        place = None

        def fits():
            nonlocal place
            place = Atspi.Component.get_extents(desk.application.get_child_at_index(0).get_component_iface(),
                                                Atspi.CoordType.SCREEN)
            return (place.x >= 0 and place.y >= 0 and place.x + place.width <= WIDTH
                    and place.y + place.height <= HEIGHT)
        try:
            until("a window that fits", fits, 10)
        except Exception:
            self.fail("%d,%d %dx%d" % (place.x, place.y, place.width, place.height))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
