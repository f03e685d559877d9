// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace scrim::records {

/// Ways in which one word of a name may be spelled in the index.
using Spellings = QStringList;

/// What a person may have meant by what they typed; several of it at once. Only the first 200 characters count.
struct Query
{
    SecretBytes email;            ///< normalised; empty when it is none
    QString phone;                ///< as typed; empty when it cannot be one
    QString orderNumber;          ///< see numberKey()
    QString cardEnding;           ///< four digits
    std::vector<Spellings> words; ///< of a name
};

[[nodiscard]] Query parseQuery(const QString& text);

/// An order's number as it is looked up: without '#', case and widths folded.
[[nodiscard]] QString numberKey(const QString& number);

/// The FTS5 expression for all words; everything typed is quoted, so that no operator gets through. Empty for no words.
[[nodiscard]] QString matchExpression(const std::vector<Spellings>& words, bool asPrefix);

} // namespace scrim::records
