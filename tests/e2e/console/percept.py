# SPDX-License-Identifier: GPL-3.0-or-later
"""What an eye makes of a lit field, by a model: linear light, three low-passes of 10 ms one after the other, a blur of
half a pixel. Writes one frame as a screenshot has it and one percept, and tries to read both; a reader looks for longer
than one percept, so the grain of half a second is read, too.

usage: run_on_display.sh python3 percept.py LIT_FIELD FOLDER [NUMBER]
"""
import os
import struct
import subprocess
import sys
import zlib

import numpy

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import matched_filter  # noqa: E402
from lit_field import LitField  # noqa: E402

LOW_PASS = 0.010
PASSES = 3
BLUR = 0.5


def to_light(grey):
    share = grey / 255.0
    return numpy.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def to_grey(light):
    share = numpy.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return numpy.clip(share * 255 + 0.5, 0, 255).astype(numpy.uint8)


def remembered(age):
    """The share of what the eye sees that is younger than `age`: the step response of the three low-passes."""
    t = numpy.maximum(age, 0) / LOW_PASS
    return 1 - numpy.exp(-t) * (1 + t + t * t / 2)


def blurred(light):
    at = numpy.arange(-2, 3)
    weights = numpy.exp(-at ** 2 / (2 * BLUR ** 2))
    weights /= weights.sum()
    for axis in (0, 1):
        light = sum(weight * numpy.roll(light, shift, axis) for weight, shift in zip(weights, at))
    return light


def percept(frames, moment):
    """What is seen at `moment` of [(time, picture)]."""
    light = numpy.zeros(frames[0][1].shape)
    ends = [at for at, _ in frames[1:]] + [moment]
    for (begin, picture), end in zip(frames, ends):
        if begin < moment:
            share = remembered(moment - begin) - remembered(moment - min(end, moment))
            light += share * to_light(picture)
    return to_grey(blurred(light))


def grain(percept_picture, cell):
    """How much neighbouring cells differ: what the eye takes for letters."""
    cells = percept_picture[cell // 2 :: cell, cell // 2 :: cell].astype(float)
    return matched_filter.boxed(numpy.abs(cells - matched_filter.boxed(cells, 2)))


def write_png(path, grey):
    height, width = grey.shape
    rows = b"".join(b"\0" + row.tobytes() for row in numpy.ascontiguousarray(grey))
    chunk = lambda kind, data: (struct.pack(">I", len(data)) + kind + data +  # noqa: E731
                                struct.pack(">I", zlib.crc32(kind + data)))
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) +
                   chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def stretched(image):
    low, high = numpy.percentile(image, (1, 99))
    return numpy.clip((image - low) * 255 / (high - low), 0, 255).astype(numpy.uint8)


def read(path):
    """By OCR, dark on light and enlarged as it likes it."""
    subprocess.run(["convert", path, "-negate", "-resize", "400%", "-bordercolor", "white", "-border", "40", path + ".big.png"])
    words = ["tesseract", path + ".big.png", "-", "--psm", "7", "-c", "tessedit_char_whitelist=0123456789"]
    answer = subprocess.run(words, capture_output=True, text=True).stdout.strip()
    os.remove(path + ".big.png")
    return answer.replace(" ", "")


def report(name, texture, field, number, path):
    write_png(path, stretched(texture))
    guess = matched_filter.digits(texture, field.figures)
    covered = field.figures_of(number)
    print("%-22s matched filter %s (%d of %d), OCR '%s', grain in letters %.2f times that of the ground" % (
        name, guess, sum(a == b for a, b in zip(guess, number)), len(number), read(path),
        texture[covered].mean() / texture[~covered].mean()))


def main(program, folder, number):
    field = LitField(program)
    field.show(number)
    frames = field.record(1.5)
    field.end()
    single = frames[30][1]
    end = frames[-1][0]
    seen = percept(frames, end)
    write_png(os.path.join(folder, "shield-screenshot.png"), single)
    write_png(os.path.join(folder, "shield-percept.png"), seen)
    scratch = os.path.join(folder, "grain.png")
    report("a screenshot", grain(single, field.cell), field, number, scratch)
    report("a percept", grain(seen, field.cell), field, number, scratch)
    pooled = sum(grain(percept(frames, end - back / 15), field.cell) for back in range(8))
    report("half a second's grain", pooled, field, number, scratch)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "4929718305264917")
