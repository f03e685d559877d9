// SPDX-License-Identifier: GPL-3.0-or-later
#include "named.h"
#include "window_texts.h"

#include <QAbstractButton>
#include <QGlyphRun>
#include <QLabel>
#include <QRegularExpression>
#include <QTextLayout>

namespace scrim::testkit {

namespace {

/// Where each character stands in a line of that direction.
class Line
{
public:
    Line(const QString& text, Qt::LayoutDirection direction) : m_layout(text)
    {
        QTextOption option;
        option.setTextDirection(direction);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
    }
    /// Where its glyph stands: a cursor has two places at the border of two directions.
    [[nodiscard]] qreal placeOf(qsizetype character) const
    {
        const auto runs = m_line.glyphRuns(static_cast<int>(character), 1);
        return runs.isEmpty() || runs.front().positions().isEmpty() ? 0 : runs.front().positions().front().x();
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

/// Its parts stand from left to right: the first signs of groups of digits or dots.
bool isTurned(const QString& text, qsizetype from, qsizetype to, Qt::LayoutDirection direction)
{
    static const QRegularExpression group(QStringLiteral("[\\d•]+"));
    const Line line(text, direction);
    qreal before = -1e9;
    for (auto groups = group.globalMatch(text, from); groups.hasNext();) {
        const auto match = groups.next();
        if (match.capturedStart() >= to)
            break;
        const qreal place = line.placeOf(match.capturedStart());
        if (place <= before)
            return true;
        before = place;
    }
    return false;
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr ? button->text() : QString();
}

} // namespace

std::vector<Text> turnedIn(const QWidget& window)
{
    // A number of several groups: a phone number's or card's mask, an amount, a day, a time.
    // A day and the time behind it are two.
    static const QRegularExpression number(QStringLiteral("\\d*[\\d ]*•[\\d• -]*[\\d•]|\\d[\\d.,:/-]*\\d"));
    std::vector<Text> texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QStringList lines = widget->isVisible() ? textOf(*widget).split(QLatin1Char('\n')) : QStringList();
        for (const QString& line : lines) {
            const auto direction = line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
            for (auto numbers = number.globalMatch(line); numbers.hasNext();) {
                const auto match = numbers.next();
                if (isTurned(line, match.capturedStart(), match.capturedEnd(), direction))
                    texts.push_back({nameOf(*widget) + QLatin1String(" turns ") + match.captured(), line});
            }
        }
    }
    return texts;
}

} // namespace scrim::testkit
