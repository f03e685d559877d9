// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/finding_delegate.h"

#include "base/shown_time.h"
#include "models/review_model.h"
#include "ui/oversight/finding_words.h"
#include "ui/parts/list_row.h"
#include "ui/parts/look.h"

#include <QDateTime>
#include <QPainter>
#include <QTextLayout>

namespace scrim::oversight {

using namespace parts;
using models::ReviewModel;

namespace {

constexpr int sentenceLines = 2;

/// One line, the trailing text at its end; returns the rectangle below it.
QRect drawLine(QPainter& painter, const QRect& room, const QString& text, const QString& trailing)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect line(room.topLeft(), QSize(room.width(), metrics.height()));
    const int taken = trailing.isEmpty() ? 0 : metrics.horizontalAdvance(trailing) + unit;
    painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, trailing);
    painter.drawText(QStyle::visualRect(painter.layoutDirection(), line, line.adjusted(0, 0, -taken, 0)),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, line.width() - taken));
    return room.adjusted(0, metrics.height(), 0, 0);
}

/// At most `sentenceLines` lines, the last one elided; returns the rectangle below the room of all of them.
QRect drawSentence(QPainter& painter, const QRect& room, const QString& sentence)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QTextLayout layout(sentence, painter.font());
    QTextOption wrap;
    wrap.setTextDirection(painter.layoutDirection());
    layout.setTextOption(wrap);
    layout.beginLayout();
    QRect rest = room;
    for (int i = 0; i < sentenceLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool isLast = i + 1 == sentenceLines;
        const QString text =
            isLast ? sentence.mid(line.textStart()) : sentence.mid(line.textStart(), line.textLength());
        rest = drawLine(painter, rest, text.trimmed(), {});
    }
    layout.endLayout();
    return room.adjusted(0, sentenceLines * metrics.height(), 0, 0);
}

} // namespace

FindingDelegate::FindingDelegate(const QTimeZone& zone, QObject* parent) : QStyledItemDelegate(parent), m_zone(zone) {}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto severity = static_cast<detection::Severity>(index.data(ReviewModel::SeverityRole).toInt());
    const auto state = static_cast<detection::State>(index.data(ReviewModel::StateRole).toInt());
    const QColor text = option.palette.color(QPalette::Text);
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintRowGround(*painter, option);
    QRect room = option.rect.adjusted(rowSide, unit, -rowSide, -unit);
    painter->setFont(strong(option.font));
    painter->setPen(detection::isDecided(state) ? quiet : text);
    room = drawLine(*painter, room, index.data(ReviewModel::TitleRole).toString(), stateWord(state));
    painter->setFont(option.font);
    room = drawSentence(*painter, room, index.data(ReviewModel::SentenceRole).toString());
    painter->setFont(small(option.font));
    painter->setPen(quiet);
    const QDateTime began = index.data(ReviewModel::TimeRole).toDateTime().toTimeZone(m_zone);
    drawLine(*painter, room, tr("%1 · %2").arg(severityWord(severity), index.data(ReviewModel::ActorRole).toString()),
             shownMoment(began));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(strong(option.font)).height() + sentenceLines * QFontMetrics(option.font).height() +
                      QFontMetrics(small(option.font)).height();
    return {0, unit + lines + unit};
}

} // namespace scrim::oversight
