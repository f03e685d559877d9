# SPDX-License-Identifier: GPL-3.0-or-later
"""Paintings that might have been built, by the model of percept.py and a perfect display: how far letters stand out from
the ground, and who gets two frames of one pad. A is a pad, a its frame with the ground flipped, R random cells.

usage: run_on_display.sh python3 other_paintings.py LIT_FIELD
"""
import os
import sys

import numpy

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import percept  # noqa: E402
from lit_field import LitField  # noqa: E402

PAINTINGS = ("Aa", "AaA", "AaAa", "AaR", "ABab", "ABabABab")
RECORDERS = ((15, 45), (30, 90))
NUMBER = "4929718305264917"


def grain_ratio(random, painting, covered, hz):
    """In the letters, of that in the ground, at a random moment."""
    count = int(0.35 * hz) + int(random.integers(0, 8))
    frames = []
    while len(frames) < count:
        pads = {name: random.integers(0, 2, covered.shape).astype(bool) for name in "ABR"}
        for name in painting:
            cells = pads[name.upper()] ^ (name.islower() & ~covered)
            grey = numpy.where(cells, 97, 56).repeat(2, 0).repeat(2, 1)
            frames.append((len(frames) / hz, grey))
    texture = percept.grain(percept.percept(frames[:count], count / hz), 2)
    return texture[covered].mean() / texture[~covered].mean()


def gives(painting, frames):
    """Whether two of these frames (their numbers) are a pad's both faces."""
    length = len(painting)
    seen = {(frame // length, painting[frame % length]) for frame in frames}
    return any((turn, name.swapcase()) in seen for turn, name in seen if name != "R")


def main(program):
    random = numpy.random.default_rng(3)
    field = LitField(program)
    covered = field.figures_of(NUMBER)
    field.end()
    for painting in PAINTINGS:
        ratios = ["%d Hz %.1f" % (hz, numpy.mean([grain_ratio(random, painting, covered, hz) for _ in range(20)]))
                  for hz in (60, 144)]
        length = len(painting)
        rows = ["%d in a row %3.0f%%" % (count, 100 * numpy.mean([gives(painting, range(s, s + count))
                                                               for s in range(length)])) for count in (2, 3)]
        for rate, count in RECORDERS:
            hits = [gives(painting, numpy.floor(60 * (random.uniform(1, 2) + numpy.arange(count) / rate +
                                                    random.normal(0, 0.002, count))).astype(int)) for _ in range(500)]
            rows.append("%d/s off by 2 ms %3.0f%%" % (rate, 100 * numpy.mean(hits)))
        print("%-9s grain: %s   whole field to: %s" % (painting, ", ".join(ratios), ", ".join(rows)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
