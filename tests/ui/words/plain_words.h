// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace scrim::testkit {

/// The words of a text that the pseudo-language did not write: those in plain letters, but for what stands in every
/// language's texts, such as keys, currencies, addresses, and the locale's own names of days and months.
[[nodiscard]] QStringList plainWords(QString text);

/// Days and times in a form that the locale of the pseudo-language does not write: "2026-12-03", "14:05".
[[nodiscard]] QStringList fixedForms(const QString& text);

} // namespace scrim::testkit
