# SPDX-License-Identifier: GPL-3.0-or-later
"""A matched filter that knows font, size and place, on real pictures of a lit field that nobody watches.

usage: run_on_display.sh python3 test_attack.py LIT_FIELD
"""
import math
import os
import sys
import time
import unittest

import numpy

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import matched_filter  # noqa: E402
from lit_field import PLACES, LitField, random_number  # noqa: E402

PROGRAM = sys.argv[1]
NUMBERS = 40


def more_than_chance(digits, guesses):
    """So many of `digits` nobody guesses by chance, with `guesses` ways to guess: once in 10^10 runs."""
    tail, hits = 0.0, digits
    while hits > 0:
        tail += math.comb(digits, hits) * 0.1 ** hits * 0.9 ** (digits - hits)
        if tail * guesses > 1e-10:
            return hits + 1
        hits -= 1
    return hits


class Attack(unittest.TestCase):
    def setUp(self):
        self.random = numpy.random.default_rng()
        self.field = None

    def tearDown(self):
        self.field.end()

    def attack_single_pictures(self, **options):
        """{map: digits recovered of NUMBERS * PLACES}, best first."""
        self.field = LitField(PROGRAM, **options)
        recoveries = []
        for _ in range(NUMBERS):
            value = random_number(self.random)
            self.field.show(value)
            time.sleep(self.random.uniform(0, 0.1))
            picture = self.field.picture()
            shades = picture if options.get("plain") else self.field.cells(picture)
            recoveries.append(matched_filter.recovered(matched_filter.maps_of_one(shades), self.field.figures, value))
        return matched_filter.total(recoveries)

    def check_chance(self, hits):
        bound = more_than_chance(NUMBERS * PLACES, len(hits))
        self.assertLess(bound, NUMBERS * PLACES // 4)
        best = next(iter(hits))
        print("best of %d: %s, %.1f%%" % (len(hits), best, 100 * hits[best] / NUMBERS / PLACES))
        self.assertLess(hits[best], bound, "%s gives digits away" % best)

    def test_plain_letters_are_recovered_from_one_picture(self):
        hits = self.attack_single_pictures(plain=True)
        self.assertEqual(max(hits.values()), NUMBERS * PLACES, hits)

    def test_one_picture_gives_no_digit_more_than_chance_does(self):
        self.check_chance(self.attack_single_pictures())

    def test_nor_with_two_frames_to_a_pad_and_the_finest_cells(self):
        self.check_chance(self.attack_single_pictures(frames_per_pad=2, cell=1, size=26))

    def test_what_the_filter_would_see_it_sees_in_a_series_at_the_full_rate(self):
        self.field = LitField(PROGRAM)
        for _ in range(3):
            value = random_number(self.random)
            self.field.show(value)
            images = [self.field.cells(picture) for _, picture in self.field.record(1)]
            maps = matched_filter.maps_of_many(images, self.field.figures)
            self.assertEqual(matched_filter.digits(maps["best pair"], self.field.figures), value)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:], verbosity=2)
