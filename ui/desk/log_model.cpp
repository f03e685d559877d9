// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/log_model.h"

#include <array>
#include <utility>

namespace scrim::desk {

namespace {

struct Column
{
    const char* title;
    QString models::LogRow::* value;
};

constexpr std::array columns{
    Column{QT_TRANSLATE_NOOP("scrim::desk::LogModel", "Time"), &models::LogRow::time},
    Column{QT_TRANSLATE_NOOP("scrim::desk::LogModel", "Who"), &models::LogRow::actor},
    Column{QT_TRANSLATE_NOOP("scrim::desk::LogModel", "Did"), &models::LogRow::action},
    Column{QT_TRANSLATE_NOOP("scrim::desk::LogModel", "Field"), &models::LogRow::field},
    Column{QT_TRANSLATE_NOOP("scrim::desk::LogModel", "Reason"), &models::LogRow::reason},
    Column{QT_TRANSLATE_NOOP("scrim::desk::LogModel", "Outcome"), &models::LogRow::outcome},
};

} // namespace

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent) {}

void LogModel::setRows(std::vector<models::LogRow> rows)
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
    return parent.isValid() ? 0 : static_cast<int>(columns.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_rows[static_cast<std::size_t>(index.row())].*columns[static_cast<std::size_t>(index.column())].value;
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isOurs = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 &&
                        section < static_cast<int>(columns.size());
    return isOurs ? QVariant(tr(columns[static_cast<std::size_t>(section)].title)) : QVariant();
}

} // namespace scrim::desk
