// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace scrim::shield {

/// Pictures of masked text, kept by whoever paints it: a list of masks scrolls by copying pixels.
class MaskPictures
{
public:
    /// Draws one line, elided to `area`'s width, at `area`'s top. `text` is a mask or a label, never a value.
    void draw(QPainter& painter, const QRect& area, const QString& text, const QFont& font, const QColor& colour);

private:
    /// What a picture depends on besides its text.
    struct Style
    {
        QFont font;
        QRgb colour = 0;
        int width = 0;
        qreal ratio = 1;
        bool operator==(const Style&) const = default;
    };
    struct Set
    {
        Style style;
        QHash<QString, QPixmap> pictures;
    };
    [[nodiscard]] Set& of(const Style& style);

    std::vector<Set> m_sets;
};

} // namespace scrim::shield
