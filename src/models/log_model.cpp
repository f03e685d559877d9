// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_model.h"

#include "models/display.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace scrim::models {

namespace {

constexpr int rightAligned = int(Qt::AlignRight | Qt::AlignVCenter);
constexpr int leftAligned = int(Qt::AlignLeft | Qt::AlignVCenter);
constexpr int columns = 9;

/// The log writes UTC; who reads it thinks in the time on the wall.
QString localTime(const QString& utc)
{
    const auto time = QDateTime::fromString(utc, Qt::ISODateWithMs);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss")) : utc;
}

QString cell(const LogRow& row, int column)
{
    const std::array<QString, columns> cells{
        QLocale().toString(row.seq), localTime(row.time), row.actor,
        displayStatus(row.role),     row.action,          row.subject,
        displayStatus(row.field),    row.reason,          displayStatus(row.outcome)};
    return cells[static_cast<std::size_t>(column)];
}

} // namespace

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent) {}

void LogModel::setRows(std::vector<LogRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(m_rows[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::TextAlignmentRole)
        return index.column() == 0 ? rightAligned : leftAligned;
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? rightAligned : leftAligned;
    const std::array<QString, columns> titles{tr("Entry"),  tr("Time"),  tr("Who"),    tr("Role"),   tr("What"),
                                              tr("Record"), tr("Field"), tr("Reason"), tr("Outcome")};
    return role == Qt::DisplayRole ? QVariant(titles[static_cast<std::size_t>(section)]) : QVariant();
}

} // namespace scrim::models
