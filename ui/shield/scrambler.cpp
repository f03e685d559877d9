// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/scrambler.h"

#include "platform/system_random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace scrim::shield {

namespace {

constexpr double mean = 0.30;
/// From here on a cell that an outline covers in part belongs to the letter.
constexpr std::uint8_t mostlyCovered = 120;
/// How much a tint of 255 adds to a grey: a hint to the eye, plain in a picture whose contrast is raised.
constexpr double tintShare = 0.04;

QRgb grey(double share)
{
    const int level = std::clamp(static_cast<int>(std::lround(share * 255)), 0, 255);
    return qRgb(level, level, level);
}

std::size_t count(QSize size)
{
    return static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height());
}

} // namespace

Look Look::bounded(int mostFramesPerPad) const
{
    Look safe = *this;
    safe.size = std::clamp(size, smallest, largest);
    safe.cell = std::clamp(cell, finest, coarsest);
    // Written so that a number that is none ends at a bound, too.
    safe.amplitude = amplitude >= faintest ? std::min(amplitude, strongest) : faintest;
    safe.framesPerPad = framesPerPad >= 4 && mostFramesPerPad >= 4 ? 4 : 2;
    return safe;
}

Scrambler::Scrambler(QSize pixels, int cell, const Look& look)
    // A page of a few pixels has less than no room for a value.
    : m_pixels(pixels.expandedTo(QSize(0, 0))),
      m_cell(std::max(1, cell)),
      m_framesPerPad(look.framesPerPad),
      m_cells((m_pixels.width() + m_cell - 1) / m_cell, (m_pixels.height() + m_cell - 1) / m_cell),
      m_dark(count(m_cells), grey(mean - look.amplitude / 2)),
      m_light(count(m_cells), grey(mean + look.amplitude / 2)),
      m_darkGrey(grey(mean - look.amplitude / 2)),
      m_lightGrey(grey(mean + look.amplitude / 2)),
      m_figure{m_cells, SecretBytes(count(m_cells))},
      m_pad(count(m_cells)),
      m_shown(count(m_cells))
{}

Scrambler::~Scrambler()
{
    if (!m_frame.isNull())
        m_frame.fill(0);
}

void Scrambler::setFigure(Figure figure)
{
    if (figure.cells != m_cells || figure.covered.size() != count(m_cells))
        return;
    m_figure = std::move(figure);
    for (std::uint8_t& cell : m_figure.covered.bytes())
        cell = cell >= mostlyCovered ? 0xFF : 0;
}

void Scrambler::setTint(const QImage& tint)
{
    if (tint.size() != m_cells || tint.format() != QImage::Format_Grayscale8)
        return;
    std::array<QRgb, 256> darks{};
    std::array<QRgb, 256> lights{};
    for (std::size_t level = 0; level < darks.size(); ++level) {
        const double more = tintShare * static_cast<double>(level) / 255;
        darks.at(level) = grey(qRed(m_darkGrey) / 255.0 + more);
        lights.at(level) = grey(qRed(m_lightGrey) / 255.0 + more);
    }
    auto dark = m_dark.begin();
    auto light = m_light.begin();
    for (int y = 0; y < m_cells.height(); ++y) {
        const uchar* line = tint.constScanLine(y);
        for (int x = 0; x < m_cells.width(); ++x) {
            *dark++ = darks[line[x]];
            *light++ = lights[line[x]];
        }
    }
}

void Scrambler::advance(bool anew)
{
    if (anew || m_step == 0) {
        fillPad();
        m_step = 0;
    }
    const Bytes pad = m_pad.bytes();
    const Bytes covered = m_figure.covered.bytes();
    const MutableBytes shown = m_shown.bytes();
    if (m_step % 2 == 0) {
        std::ranges::copy(pad, shown.begin());
    } else {
        for (std::size_t i = 0; i < shown.size(); ++i)
            shown[i] = static_cast<std::uint8_t>(pad[i] ^ static_cast<std::uint8_t>(~covered[i]));
    }
    m_step = (m_step + 1) % m_framesPerPad;
    paint();
}

void Scrambler::fillPad()
{
    // The generator must be the system's: of a fast one the rest of a pad can be computed from a part of it.
    const MutableBytes pad = m_pad.bytes();
    std::array<std::uint8_t, 256> random{};
    for (std::size_t done = 0; done < pad.size();) {
        platform::fillFromSystem(random);
        for (const std::uint8_t byte : random) {
            for (unsigned bit = 0; bit < 8 && done < pad.size(); ++bit)
                pad[done++] = ((byte >> bit) & 1U) != 0 ? 0xFF : 0;
        }
    }
    wipe(random);
}

void Scrambler::paint()
{
    if (m_frame.isNull())
        m_frame = QImage(m_pixels, QImage::Format_RGB32);
    if (m_frame.isNull())
        return;
    const Bytes shown = m_shown.bytes();
    std::size_t at = 0;
    for (int row = 0; row < m_cells.height(); ++row) {
        const int top = row * m_cell;
        auto* line = reinterpret_cast<QRgb*>(m_frame.scanLine(top));
        QRgb* pixel = line;
        const QRgb* end = line + m_pixels.width();
        for (int column = 0; column < m_cells.width(); ++column, ++at) {
            const QRgb shade = shown[at] != 0 ? m_light[at] : m_dark[at];
            for (int i = 0; i < m_cell && pixel != end; ++i)
                *pixel++ = shade;
        }
        const int bottom = std::min(top + m_cell, m_pixels.height());
        for (int y = top + 1; y < bottom; ++y)
            std::memcpy(m_frame.scanLine(y), line, static_cast<std::size_t>(m_pixels.width()) * sizeof(QRgb));
    }
}

} // namespace scrim::shield
