// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QLatin1String>
#include <QStringList>

#include <initializer_list>
#include <vector>

namespace scrim::intake {

/// A file's columns by name, compared without case and surplus spaces. Each format takes the ones it knows; what is
/// left over is then either forbidden or ignored.
class Header
{
public:
    static constexpr int none = -1;

    Header() = default;
    explicit Header(const std::vector<Bytes>& cells);
    explicit Header(const QStringList& names);

    [[nodiscard]] std::size_t size() const { return m_columns.size(); }
    [[nodiscard]] bool has(QLatin1String name) const;
    /// The column that has the first of these names that is there at all; `none` otherwise. Marks it as known.
    int take(std::initializer_list<QLatin1String> names);
    int take(const QString& name);
    /// Marks columns as known that are not stored.
    void skip(std::initializer_list<QLatin1String> names);
    /// As take(), compared by letters and digits alone: "Card_Number", "cardNumber" and "card number" are one.
    int takeLoosely(std::initializer_list<QLatin1String> names);

    /// Whether the column is called "PIN Code": India's word for a postcode, though it could be meant otherwise.
    [[nodiscard]] bool isPinCode(int column) const;

    /// How people call the column; "-" for none. Safe to show: a name that could be a value is replaced by its
    /// position.
    [[nodiscard]] QString text(int column) const;
    /// Columns that must never be stored, whoever asks: card verification codes (PCI DSS 3.3.1), credentials and IP
    /// addresses.
    [[nodiscard]] QStringList forbidden() const;
    /// Columns that nobody took.
    [[nodiscard]] QStringList ignored() const;

private:
    struct Column
    {
        QString text;  ///< as it stands in the file
        QString name;  ///< for exact comparison
        QString loose; ///< letters and digits
        bool isForbidden = false;
        bool isKnown = false;
    };
    void add(const QString& text);
    std::vector<Column> m_columns;
};

} // namespace scrim::intake
