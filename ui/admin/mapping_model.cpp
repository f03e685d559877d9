// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/mapping_model.h"

#include "ui/admin/words.h"

#include <utility>

namespace scrim::admin {

void MappingModel::propose(const intake::Preview& preview)
{
    beginResetModel();
    m_columns = preview.columns;
    m_mustNotBeKept = preview.mustNotBeKept;
    m_mapping = preview.proposal.mapping;
    m_because = preview.proposal.because;
    endResetModel();
}

void MappingModel::setMapping(const intake::Mapping& mapping)
{
    beginResetModel();
    m_mapping = mapping;
    m_because.clear();
    for (auto field = m_mapping.fields.begin(); field != m_mapping.fields.end();) {
        field->second.removeIf(
            [this](const QString& column) { return !m_columns.contains(column, Qt::CaseInsensitive); });
        field = field->second.isEmpty() ? m_mapping.fields.erase(field) : std::next(field);
    }
    endResetModel();
    Q_EMIT changed();
}

void MappingModel::setRecords(intake::Mapping::Records records)
{
    if (m_mapping.records == records)
        return;
    beginResetModel();
    m_mapping.records = records;
    std::erase_if(m_mapping.fields, [records](const auto& field) { return !intake::isFor(field.first, records); });
    endResetModel();
    Q_EMIT changed();
}

void MappingModel::setDecimal(intake::DecimalMark mark)
{
    if (std::exchange(m_mapping.decimal, mark) != mark)
        Q_EMIT changed();
}

void MappingModel::setDates(const intake::DateRules& rules)
{
    const intake::DateRules before = std::exchange(m_mapping.dates, rules);
    if (before.order != rules.order || before.zone != rules.zone)
        Q_EMIT changed();
}

void MappingModel::setSource(const QString& source)
{
    if (std::exchange(m_mapping.source, source) != source)
        Q_EMIT changed();
}

std::vector<intake::Target> MappingModel::targets() const
{
    std::vector<intake::Target> all;
    for (int i = 0; i <= static_cast<int>(intake::Target::Amount); ++i) {
        if (intake::isFor(static_cast<intake::Target>(i), m_mapping.records))
            all.push_back(static_cast<intake::Target>(i));
    }
    return all;
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size() + m_mustNotBeKept.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MappingModel::columnAt(int row) const
{
    return mustNotBeKept(row) ? m_mustNotBeKept[row - m_columns.size()] : m_columns[row];
}

int MappingModel::targetAt(int row) const
{
    for (const auto& [target, names] : m_mapping.fields) {
        if (!mustNotBeKept(row) && names.contains(columnAt(row), Qt::CaseInsensitive))
            return static_cast<int>(target);
    }
    return leftOut;
}

QString MappingModel::reason(int row) const
{
    if (mustNotBeKept(row))
        return tr("must not be stored by anybody");
    const int target = targetAt(row);
    const auto found = target == leftOut ? m_because.end() : m_because.find(static_cast<intake::Target>(target));
    if (found == m_because.end())
        return {};
    return found->second == intake::Evidence::Name ? tr("its name says so") : tr("its cells look like it");
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString column = columnAt(index.row());
    const int target = targetAt(index.row());
    const QString becomes = target == leftOut ? tr("– left out –") : label(static_cast<intake::Target>(target));
    if (role == Qt::EditRole && index.column() == Becomes)
        return target;
    if (role == Qt::AccessibleTextRole && index.column() == Becomes)
        return tr("%1 becomes %2").arg(column, becomes);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case InFile:
        return column;
    case Becomes:
        return becomes;
    default:
        return reason(index.row());
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case InFile:
        return tr("Column of the file");
    case Becomes:
        return tr("Becomes");
    default:
        return tr("Because");
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (mustNotBeKept(index.row()))
        return Qt::ItemIsSelectable;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Becomes ? plain | Qt::ItemIsEditable : plain;
}

void MappingModel::drop(const QString& column)
{
    for (auto field = m_mapping.fields.begin(); field != m_mapping.fields.end();) {
        field->second.removeIf(
            [&column](const QString& name) { return name.compare(column, Qt::CaseInsensitive) == 0; });
        field = field->second.isEmpty() ? m_mapping.fields.erase(field) : std::next(field);
    }
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Becomes || mustNotBeKept(index.row()))
        return false;
    const QString column = columnAt(index.row());
    const int number = value.toInt();
    const bool isTarget = number >= 0 && number <= static_cast<int>(intake::Target::Amount) &&
                          intake::isFor(static_cast<intake::Target>(number), m_mapping.records);
    if (!isTarget && number != leftOut)
        return false;
    const int before = targetAt(index.row());
    if (before == number)
        return true;
    drop(column);
    for (const int touched : {before, number}) {
        if (touched != leftOut)
            m_because.erase(static_cast<intake::Target>(touched));
    }
    if (isTarget)
        m_mapping.fields[static_cast<intake::Target>(number)].append(column);
    Q_EMIT dataChanged(this->index(0, Becomes), this->index(rowCount() - 1, Because));
    Q_EMIT changed();
    return true;
}

} // namespace scrim::admin
