# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of docs/screen-shield.md: how many digits an attacker recovers from pictures of a lit field that nobody
watches. Takes some five minutes; not part of the suite.

usage: run_on_display.sh python3 attack_table.py LIT_FIELD [--frames-per-pad N] [--cell N] [--size N] [--plain]
"""
import argparse
import bisect
import os
import subprocess
import sys

import numpy

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import matched_filter  # noqa: E402
from lit_field import PLACES, LitField, random_number  # noqa: E402

NUMBERS = 12
SECONDS = 10
TRIES = 5


class Attack:
    def __init__(self, arguments):
        self.random = numpy.random.default_rng()
        self.field = LitField(arguments.program, arguments.frames_per_pad, arguments.cell, arguments.size,
                              arguments.plain)
        self.plain = arguments.plain
        self.rows = {}

    def shades(self, picture):
        return picture.astype(float) / 255 if self.plain else self.field.cells(picture)

    def take(self, row, images, value):
        maps = (matched_filter.maps_of_one(images[0]) if len(images) == 1 else
                matched_filter.maps_of_many(images, self.field.figures))
        self.rows.setdefault(row, []).append(matched_filter.recovered(maps, self.field.figures, value))

    def resample(self, frames, value):
        """What somebody gets who takes pictures of what was on the screen in those seconds."""
        times = [at for at, _ in frames]
        images = [self.shades(picture) for _, picture in frames]
        shown_at = lambda at: images[max(0, bisect.bisect_right(times, at) - 1)]  # noqa: E731
        for _ in range(TRIES):
            for count in (1, 2, 5, 20):
                first = self.random.integers(0, len(images) - count)
                self.take("%d at the display's rate" % count, images[first : first + count], value)
            for rate, count in ((5, 20), (15, 45), (30, 90)):
                start = times[0] + self.random.uniform(0, times[-1] - times[0] - count / rate)
                # A program's own clock is off by some milliseconds each time.
                at = [start + i / rate + self.random.normal(0, 0.001) for i in range(count)]
                self.take("%d at %d/s" % (count, rate), [shown_at(moment) for moment in at], value)

    def recorded(self, rate, value):
        """By a real recorder; it connects only now, which nobody notices here."""
        x, y, width, height = self.field.place
        made = subprocess.run(["ffmpeg", "-loglevel", "error", "-f", "x11grab", "-framerate", str(rate), "-video_size",
                               "%dx%d" % (width, height), "-i", "%s+%d,%d" % (os.environ["DISPLAY"], x, y), "-frames:v",
                               str(rate * 2), "-pix_fmt", "gray", "-f", "rawvideo", "-"], capture_output=True)
        pictures = numpy.frombuffer(made.stdout, numpy.uint8).reshape(-1, height, width)
        self.take("ffmpeg, 2 s at %d/s" % rate, [self.shades(picture) for picture in pictures], value)

    def run(self):
        for _ in range(NUMBERS):
            value = random_number(self.random)
            self.field.show(value)
            self.resample(self.field.record(SECONDS), value)
            for rate in (15, 30, 60):
                self.recorded(rate, value)
        self.field.end()

    def report(self):
        for row, recoveries in self.rows.items():
            digits = len(recoveries) * PLACES
            hits = matched_filter.total(recoveries)
            best = next(iter(hits))
            print("%-28s %5.1f%%  by %s, of %d ways; %d digits" % (row, 100 * hits[best] / digits, best, len(hits),
                                                                 digits), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--frames-per-pad", type=int, default=4)
    parser.add_argument("--cell", type=int, default=2)
    parser.add_argument("--size", type=int, default=48)
    parser.add_argument("--plain", action="store_true")
    attack = Attack(parser.parse_args())
    attack.run()
    attack.report()
