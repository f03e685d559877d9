// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace scrim::detection {

/// A rule's sentence with its blanks filled: {actor} takes a text, {count|field|fields} a number with the word that
/// fits it. `values` has every blank there is.
[[nodiscard]] QString filled(const QString& sentence, const QMap<QString, QString>& values);
/// The names of its blanks, in order.
[[nodiscard]] QStringList blanksOf(const QString& sentence);

} // namespace scrim::detection
