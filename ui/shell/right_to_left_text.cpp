// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/right_to_left_text.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace scrim::shell {

namespace {

/// The text without the signs that say which letter is the accelerator's.
struct Plain
{
    QString text;
    qsizetype accelerator = -1;
};

Plain withoutMnemonic(const QString& text)
{
    Plain plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size()) {
            ++i;
            if (text[i] != u'&' && plain.accelerator < 0)
                plain.accelerator = plain.text.size();
        }
        plain.text.append(text[i]);
    }
    return plain;
}

qreal layOut(QTextLayout& layout, qreal width)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void underline(QPainter& painter, const QTextLayout& layout, qsizetype character, const QPointF& at)
{
    const QTextLine line = layout.lineForTextPosition(static_cast<int>(character));
    const qreal from = line.cursorToX(static_cast<int>(character));
    const qreal to = line.cursorToX(static_cast<int>(character) + 1);
    const QFontMetricsF metrics(painter.font());
    const qreal top = at.y() + line.y() + line.ascent() + metrics.underlinePos();
    painter.fillRect(QRectF(at.x() + std::min(from, to), top, std::abs(to - from), std::max(1.0, metrics.lineWidth())),
                     painter.pen().brush());
}

} // namespace

bool isToBeLaidOut(const QString& text)
{
    return QGuiApplication::isRightToLeft() && std::ranges::any_of(text, [](QChar character) {
               return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
           });
}

void drawRightToLeft(QPainter& painter, const QRect& rect, int flags, const QString& text)
{
    const bool hasMnemonic = (flags & (Qt::TextShowMnemonic | Qt::TextHideMnemonic)) != 0;
    Plain plain = hasMnemonic ? withoutMnemonic(text) : Plain{text};
    plain.text.replace(QLatin1Char('\n'),
                       (flags & Qt::TextSingleLine) != 0 ? QLatin1Char(' ') : QChar(QChar::LineSeparator));
    const Qt::Alignment alignment = QStyle::visualAlignment(painter.layoutDirection(), Qt::Alignment(flags));
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode((flags & Qt::TextWordWrap) != 0 ? QTextOption::WordWrap : QTextOption::ManualWrap);
    option.setAlignment((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute);
    QTextLayout layout(plain.text, painter.font(), painter.device());
    layout.setTextOption(option);
    const qreal height = layOut(layout, rect.width());
    const qreal free = rect.height() - height;
    const qreal above = alignment.testFlag(Qt::AlignVCenter)  ? free / 2
                        : alignment.testFlag(Qt::AlignBottom) ? free
                                                              : 0;
    const QPointF at(rect.left(), rect.top() + above);
    layout.draw(&painter, at);
    if (plain.accelerator >= 0 && (flags & Qt::TextHideMnemonic) == 0)
        underline(painter, layout, plain.accelerator, at);
}

} // namespace scrim::shell
