// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QImage>
#include <QSize>

#include <vector>

namespace scrim::shield {

/// How a scrambled field looks; a person may tune it within bounds that stay safe for the eye.
struct Look
{
    int size = 48;           ///< height of the letters, device-independent px; a long value is set smaller
    int cell = 2;            ///< edge of a cell, device-independent px
    double amplitude = 0.16; ///< between the two greys, of the range from black to white
    int framesPerPad = 4;    ///< 2 or 4

    static constexpr int smallest = 26, largest = 48;
    static constexpr int finest = 1, coarsest = 3;
    static constexpr double faintest = 0.08, strongest = 0.17;

    /// The same with every number inside its bounds, and no more frames to a pad than policy has.
    /// Bounds: WCAG 2.3.1. Two greys this far apart around a mean of 0.30 differ by less than a tenth in relative
    /// luminance, under the mark as well, which is no flash; and cells of up to 3 px are a fine balanced pattern, which
    /// is exempt besides.
    [[nodiscard]] Look bounded(int mostFramesPerPad) const;

    bool operator==(const Look&) const = default;
};

/// How far the letters of a value cover each cell: one byte each, 0 to 255, row by row, in locked memory.
struct Figure
{
    QSize cells;
    SecretBytes covered;
};

/// Paints a figure by secret sharing in time. A frame shows a pad of fair random cells, the next one the same pad with
/// the cells of the ground flipped; every `framesPerPad` frames the pad is new. Each frame by itself is a fair random
/// pattern whatever the figure is; only frames of one pad, taken together, hold it: the eye averages the ground flat,
/// and the letters stay grainy. Measurements and limits: docs/screen-shield.md.
class Scrambler
{
public:
    /// `pixels`: the size of a frame in device px. `cell`: device px.
    Scrambler(QSize pixels, int cell, const Look& look);
    ~Scrambler();
    Scrambler(const Scrambler&) = delete;
    Scrambler& operator=(const Scrambler&) = delete;

    /// The size of a figure that fills a frame.
    [[nodiscard]] QSize cells() const { return m_cells; }
    void setFigure(Figure figure);
    /// Brightens cells a little: `tint` is Format_Grayscale8 of cells() size. What every frame shows alike, such as
    /// who looks, never what depends on the figure.
    void setTint(const QImage& tint);
    /// Makes the next frame. With `anew` the pad is replaced first: one that stood too long must not be shown again.
    void advance(bool anew = false);
    /// The newest frame, RGB32; null before the first.
    [[nodiscard]] const QImage& frame() const { return m_frame; }
    /// How many frames of the pad have been made; 0 at its end.
    [[nodiscard]] int framesOfPad() const { return m_step; }
    /// Whether the next advance() begins a new pad.
    [[nodiscard]] bool isAtEndOfPad() const { return m_step == 0; }

private:
    void fillPad();
    void paint();

    QSize m_pixels;
    int m_cell;
    int m_framesPerPad;
    QSize m_cells;
    std::vector<QRgb> m_dark; ///< each cell's two greys
    std::vector<QRgb> m_light;
    QRgb m_darkGrey;
    QRgb m_lightGrey;
    Figure m_figure;
    SecretBytes m_pad;   ///< one byte a cell, 0 or 0xFF
    SecretBytes m_shown; ///< the newest frame's cells
    int m_step = 0;      ///< frames since the pad was new
    QImage m_frame;
};

} // namespace scrim::shield
