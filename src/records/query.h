// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace scrim::records {

/// Ways in which one word of a name may be spelled in the index.
using Spellings = QStringList;

/// A part of a sealed value together with words of a name, all of which must be whole.
struct WithName
{
    SecretBytes value; ///< a card's last four, or a postcode (policy::normalizedPostcode())
    std::vector<Spellings> words;
};

/// What a person may have meant by what they typed; several of it at once. Only the first 200 characters count.
struct Query
{
    SecretBytes email;               ///< normalised; empty when it is none; all else is empty where it is one
    QString phone;                   ///< as typed; empty when it cannot be one
    QString orderNumber;             ///< see numberKey()
    std::vector<WithName> cards;     ///< "1111 Schmidt": four digits beside a name; at most one
    std::vector<WithName> postcodes; ///< "10115 Schmidt", "SW1A 1AA Smith", in either order: at most three readings
    std::vector<Spellings> words;    ///< of a name

    /// True when it asks for a sealed value: one of the first two, a card or a postcode.
    [[nodiscard]] bool isExact() const;
};

[[nodiscard]] Query parseQuery(const QString& text);

/// An order's number as it is looked up: without '#', case and widths folded.
[[nodiscard]] QString numberKey(const QString& number);

/// How words of a name are to be found.
enum class Fit
{
    Whole,  ///< each is a whole word
    Prefix, ///< each begins a word
};
/// The FTS5 expression for all words; everything typed is quoted, so that no operator gets through. Empty for no words.
[[nodiscard]] QString matchExpression(const std::vector<Spellings>& words, Fit fit);

} // namespace scrim::records
