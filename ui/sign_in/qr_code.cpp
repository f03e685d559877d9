// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/qr_code.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace scrim::sign_in {

namespace {

/// Light cells that a reader needs around it.
constexpr int quiet = 4;
constexpr int side = 245;

struct FreeCode
{
    void operator()(QRcode* code) const
    {
        wipe({code->data, static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width)});
        QRcode_free(code);
    }
};

} // namespace

QrCode::QrCode(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code for the authenticator app"));
    setAccessibleDescription(tr("The same secret stands below as text."));
}

void QrCode::show(Bytes text)
{
    clear();
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeData(static_cast<int>(text.size()), text.data(), 0, QR_ECLEVEL_M));
    if (!code)
        return;
    m_width = code->width;
    m_cells = SecretBytes(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_width));
    std::ranges::transform(std::span(code->data, m_cells.size()), m_cells.bytes().begin(),
                           [](std::uint8_t cell) { return static_cast<std::uint8_t>(cell & 1U); });
    update();
}

void QrCode::clear()
{
    m_cells.clear();
    m_width = 0;
    update();
}

QSize QrCode::sizeHint() const
{
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_width == 0)
        return;
    const int cell = std::max(1, std::min(width(), height()) / (m_width + 2 * quiet));
    const QPoint first((width() - cell * m_width) / 2, (height() - cell * m_width) / 2);
    const Bytes cells = std::as_const(m_cells).bytes();
    for (int y = 0; y < m_width; ++y) {
        for (int x = 0; x < m_width; ++x) {
            if (cells[static_cast<std::size_t>(y * m_width + x)] != 0)
                painter.fillRect(QRect(first + QPoint(x, y) * cell, QSize(cell, cell)), Qt::black);
        }
    }
}

} // namespace scrim::sign_in
