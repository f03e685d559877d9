// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/header.h"

#include "intake/cells.h"
#include "intake/forbidden_names.h"

#include <algorithm>

namespace scrim::intake {

namespace {

/// A file without a header shows its first row here.
bool couldBeValue(const QString& text)
{
    const auto digits = std::ranges::count_if(text, [](QChar character) { return character.isDigit(); });
    return text.isEmpty() || text.size() > 60 || digits > 4 || text.contains(QLatin1Char('@'));
}

} // namespace

Header::Header(const std::vector<Bytes>& cells)
{
    for (const Bytes cell : cells)
        add(clearText(cell));
}

Header::Header(const QStringList& names)
{
    for (const QString& name : names)
        add(name);
}

void Header::add(const QString& text)
{
    Column column;
    column.text = text.simplified();
    column.name = column.text.toLower();
    column.loose = looseName(column.text);
    column.isForbidden = isForbiddenName(column.text);
    m_columns.push_back(std::move(column));
}

int Header::take(const QString& name)
{
    const auto found = std::ranges::find_if(m_columns, [&name](const Column& column) {
        return column.name == name && !column.isForbidden && !column.isKnown;
    });
    if (found == m_columns.end())
        return none;
    found->isKnown = true;
    return static_cast<int>(found - m_columns.begin());
}

bool Header::has(QLatin1String name) const
{
    return std::ranges::any_of(m_columns, [name](const Column& column) { return column.name == name; });
}

int Header::take(std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const auto found = std::ranges::find(m_columns, name, &Column::name);
        if (found == m_columns.end() || found->isForbidden)
            continue;
        found->isKnown = true;
        return static_cast<int>(found - m_columns.begin());
    }
    return none;
}

void Header::skip(std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names)
        take({name});
}

int Header::takeLoosely(std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const auto found = std::ranges::find(m_columns, name, &Column::loose);
        if (found == m_columns.end() || found->isForbidden || found->isKnown)
            continue;
        found->isKnown = true;
        return static_cast<int>(found - m_columns.begin());
    }
    return none;
}

bool Header::isPinCode(int column) const
{
    return column >= 0 && static_cast<std::size_t>(column) < m_columns.size() &&
           m_columns[static_cast<std::size_t>(column)].loose.contains(QLatin1String("pincode"));
}

QString Header::text(int column) const
{
    if (column < 0 || static_cast<std::size_t>(column) >= m_columns.size())
        return QStringLiteral("-");
    const QString& text = m_columns[static_cast<std::size_t>(column)].text;
    return couldBeValue(text) ? QStringLiteral("column %1").arg(column + 1) : text;
}

QStringList Header::forbidden() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].isForbidden)
            names.append(text(static_cast<int>(i)));
    }
    return names;
}

QStringList Header::ignored() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].isForbidden && !m_columns[i].isKnown)
            names.append(text(static_cast<int>(i)));
    }
    return names;
}

} // namespace scrim::intake
