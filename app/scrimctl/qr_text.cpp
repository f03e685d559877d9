// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_text.h"

#include <qrencode.h>

#include <memory>

namespace scrimctl {

namespace {

/// A reader needs four light cells around it; two more lines than that help nobody.
constexpr int quiet = 2;

struct FreeCode
{
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QStringList qrLines(scrim::Bytes text)
{
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeData(static_cast<int>(text.size()), text.data(), 0, QR_ECLEVEL_M));
    if (!code)
        return {};
    const int width = code->width;
    const auto isLight = [&](int x, int y) {
        const bool isInside = x >= 0 && y >= 0 && x < width && y < width;
        return !isInside || (code->data[y * width + x] & 1U) == 0;
    };
    QStringList lines;
    for (int y = -quiet; y < width + quiet; y += 2) {
        QString line;
        for (int x = -quiet; x < width + quiet; ++x) {
            const bool above = isLight(x, y);
            const bool below = isLight(x, y + 1);
            line += above ? (below ? QChar(0x2588) : QChar(0x2580)) : (below ? QChar(0x2584) : QChar(u' '));
        }
        lines.append(line);
    }
    return lines;
}

} // namespace scrimctl
