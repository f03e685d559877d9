# SPDX-License-Identifier: GPL-3.0-or-later
"""A matched filter that knows font, size and place. It makes maps out of pictures of a field (`cells`: 0 and 1, one a
cell) in which letters might stand out, and asks at each place which digit's figure the map goes with best."""
import numpy


def boxed(image, radius=1):
    """The mean of each cell's neighbourhood."""
    padded = numpy.pad(image.astype(float), radius, mode="edge")
    width = 2 * radius + 1
    return sum(padded[y : y + image.shape[0], x : x + image.shape[1]] for y in range(width)
               for x in range(width)) / width ** 2


def variance(image, radius=1):
    image = image.astype(float)
    return boxed(image * image, radius) - boxed(image, radius) ** 2


def alike(image, axis):
    """1 where a cell is like its neighbour, or for grey images how much."""
    return -numpy.abs(numpy.diff(image.astype(float), axis=axis, prepend=numpy.take(image, [0], axis)))


def maps_of_one(image):
    grey = image.astype(float)
    return {"brightness": grey, "blurred": boxed(grey), "variance 3x3": variance(grey), "variance 5x5": variance(grey, 2),
            "like the left": alike(grey, 1), "like the upper": alike(grey, 0),
            "laplacian": numpy.abs(grey - boxed(grey))}


def is_ground(figures):
    """Cells that no digit covers anywhere: an attacker knows how these behave."""
    return ~figures.any(axis=(0, 1))


def agreement(a, b):
    return (a == b).astype(float)


def maps_of_many(images, figures):
    """Of the pictures taken together, in the order in which they were taken."""
    stack = numpy.stack(images).astype(float)
    maps = {"mean: " + name: image for name, image in maps_of_one(stack.mean(axis=0)).items()}
    maps["change"] = stack.var(axis=0)
    maps["agreement of neighbours"] = numpy.mean([agreement(a, b) for a, b in zip(images, images[1:])], axis=0)
    # Frames of one pad betray themselves: where there is only ground, all cells have flipped.
    signs = numpy.stack([image[is_ground(figures)] for image in images]) * 2.0 - 1
    likeness = signs @ signs.T
    i, j = numpy.unravel_index(likeness.argmin(), likeness.shape)
    best = agreement(images[i], images[j])
    maps["best pair"] = best
    maps["best pair, blurred"] = boxed(best)
    return maps


def digits(image, figures):
    """The likeliest digit at each place."""
    answer = ""
    for place in figures:
        columns = numpy.flatnonzero(place_columns(place))
        window = image[:, columns] - image[:, columns].mean()
        scores = []
        for digit in place:
            mask = digit[:, columns].astype(float)
            mask -= mask.mean()
            scores.append((window * mask).sum() / (numpy.linalg.norm(mask) + 1e-9))
        answer += str(int(numpy.argmax(scores)))
    return answer


def place_columns(place):
    """Where this place's digits differ: what stands to its left is the same for all ten."""
    return (place != place[0]).any(axis=(0, 1))


def total(recoveries):
    """Adds up what recovered() said of several numbers; the best map first."""
    sums = {}
    for hits in recoveries:
        for name, count in hits.items():
            sums[name] = sums.get(name, 0) + count
    return dict(sorted(sums.items(), key=lambda item: -item[1]))


def recovered(maps, figures, value):
    """{name of the map: how many digits it gave}; each also with light and dark exchanged."""
    hits = {}
    for name, image in maps.items():
        for sign in (1, -1):
            guess = digits(sign * image, figures)
            hits["-" * (sign < 0) + name] = sum(a == b for a, b in zip(guess, value))
    return hits
