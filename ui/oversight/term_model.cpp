// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/term_model.h"

#include "review/filter.h"
#include "review/words.h"

#include <QLocale>

namespace scrim::oversight {

void TermModel::begin(review::Column column, const QStringList& chosen)
{
    beginResetModel();
    m_column = column;
    m_chosen = chosen;
    m_terms.clear();
    endResetModel();
}

void TermModel::setTerms(std::vector<review::Term> terms)
{
    beginResetModel();
    m_terms = std::move(terms);
    endResetModel();
}

QString TermModel::wordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const QString& text = m_terms[static_cast<std::size_t>(row)].text;
    // What says nothing is asked for by the log's own sign for it.
    return text.isEmpty() ? QStringLiteral("-") : text;
}

int TermModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

QVariant TermModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const review::Term& term = m_terms[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return tr("%1  ·  %2").arg(review::shown(m_column, term.text), QLocale().toString(term.count));
    if (role == Qt::CheckStateRole)
        return m_chosen.contains(wordAt(index.row())) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool TermModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const QString word = wordAt(index.row());
    m_chosen.removeAll(word);
    if (value.toInt() == Qt::Checked) {
        if (m_chosen.size() >= review::mostValues)
            return false;
        m_chosen.append(word);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags TermModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace scrim::oversight
