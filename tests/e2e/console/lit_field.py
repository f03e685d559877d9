# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of a lit field by a program that was there before: connects first, so that nothing has to notice it."""
import os
import subprocess
import tempfile
import time

import numpy
from Xlib import X, display

PLACES = 16
# Halfway between a dark cell under the mark and a light one outside it.
LIGHT = 80


class LitField:
    def __init__(self, program, frames_per_pad=4, cell=2, size=48, plain=False):
        self.cell = 1 if plain else cell
        self.server = display.Display()
        self.root = self.server.screen().root
        words = [program, "--frames-per-pad", str(frames_per_pad), "--cell", str(cell), "--size", str(size)]
        self.process = subprocess.Popen(words + (["--plain"] if plain else []), stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.show("8" * PLACES)
        self.figures = self.read_figures()

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().split()

    def show(self, value):
        self.place = [int(word) for word in self.ask("show " + value)[1:]]

    def read_figures(self):
        """[place][digit] -> rows of 0 and 1."""
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "figures")
            _, columns, rows = self.ask("figures " + path)
            raw = numpy.fromfile(path, numpy.uint8)
        return raw.reshape(PLACES, 10, int(rows), int(columns)) >= 120

    def figures_of(self, number):
        """True where its letters are."""
        covered = numpy.zeros(self.figures.shape[2:], bool)
        for place, digit in zip(self.figures, number):
            columns = (place != place[0]).any(axis=(0, 1))
            covered[:, columns] = place[int(digit)][:, columns]
        return covered

    def picture(self):
        """Grey levels, one byte a pixel."""
        x, y, width, height = self.place
        data = self.root.get_image(x, y, width, height, X.ZPixmap, 0xFFFFFFFF).data
        return numpy.frombuffer(data, numpy.uint8).reshape(height, width, 4)[:, :, 1]

    def cells(self, picture):
        """Dark 0 and light 1, one a cell."""
        rows, columns = self.figures.shape[2:]
        return picture[: rows * self.cell : self.cell, : columns * self.cell : self.cell] > LIGHT

    def record(self, seconds):
        """[(monotonic time, picture)], each time the picture became another: every frame that was on the screen."""
        frames = []
        last = None
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            now = self.picture()
            data = now.tobytes()
            if data != last:
                frames.append((time.monotonic(), now))
                last = data
            time.sleep(0.002)
        return frames

    def end(self):
        self.process.stdin.close()
        self.process.wait(20)
        self.server.close()


def random_number(random):
    return "".join(str(digit) for digit in random.integers(0, 10, PLACES))
