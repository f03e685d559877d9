// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace scrim::shell {

/// An English text as a language would have it that nobody speaks: "Search" becomes "[Šéàřçĥ ···]", 40 % longer and
/// with no plain letter left in it. %1 and %n, {blanks}, tags, and the letter behind an & stay what they are; a text
/// without a letter stays as it stands.
[[nodiscard]] QString pseudo(const QString& english);

/// Speaks it instead of any language, to show what never came to a translator, and what a longer language would cut.
/// Qt's own words stay English.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment, int n) const override;
};

} // namespace scrim::shell
