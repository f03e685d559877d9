// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/day_model.h"

#include "base/shown_time.h"

#include <QLocale>

#include <algorithm>

namespace scrim::models {

namespace {

QString signedText(const detection::Day& day)
{
    if (day.signOff)
        return DayModel::tr("%1, entry %2").arg(day.signOff->by).arg(day.signOff->seq);
    if (!day.isOver)
        return DayModel::tr("Not over yet");
    return day.summary.entries == 0 ? DayModel::tr("Nothing to sign")
                                    : DayModel::tr("Missing", "the sign-off of a day");
}

qint64 numberIn(const detection::DaySummary& summary, int column)
{
    switch (column) {
    case DayModel::Entries:
        return summary.entries;
    case DayModel::Reveals:
        return summary.reveals;
    case DayModel::Denials:
        return summary.denials;
    case DayModel::Findings:
        return summary.findings;
    default:
        return summary.open;
    }
}

} // namespace

void DayModel::setDays(const std::vector<detection::Day>& days)
{
    beginResetModel();
    m_days.assign(days.rbegin(), days.rend());
    endResetModel();
}

const detection::Day* DayModel::dayAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_days[static_cast<std::size_t>(row)] : nullptr;
}

int DayModel::rowOf(QDate day) const
{
    const auto found = std::ranges::find_if(m_days, [day](const auto& each) { return each.summary.day == day; });
    return found == m_days.end() ? -1 : static_cast<int>(found - m_days.begin());
}

int DayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int DayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DayModel::data(const QModelIndex& index, int role) const
{
    const detection::Day* day = index.isValid() ? dayAt(index.row()) : nullptr;
    if (day == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Day)
            return shownWeekday(day->summary.day);
        if (index.column() == Signed)
            return signedText(*day);
        return QLocale().toString(numberIn(day->summary, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == Day || index.column() == Signed ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
                                                                 : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    case DateRole:
        return day->summary.day;
    case MissedRole:
        return day->isMissed();
    default:
        return {};
    }
}

QVariant DayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Day || section == Signed ? QVariant(Qt::AlignLeading | Qt::AlignVCenter)
                                                   : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    switch (section) {
    case Day:
        return tr("Day");
    case Entries:
        return tr("Entries");
    case Reveals:
        return tr("Shown");
    case Denials:
        return tr("Denied");
    case Findings:
        return tr("Findings");
    case Open:
        return tr("To review");
    case Signed:
        return tr("Signed off");
    default:
        return {};
    }
}

} // namespace scrim::models
