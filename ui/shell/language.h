// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace scrim::shell {

/// The codes of the languages that Scrim speaks: English, its source, and one for each file in resources/translations.
[[nodiscard]] const QStringList& languages();

/// For who works on Scrim: nobody's language, which shows what goes past the translator (ui/shell/pseudo.h).
inline const QLatin1String pseudoLanguage("pseudo");

/// Whether `tag` ("de", "de_AT", "de-AT") is one of them, or the pseudo-language.
[[nodiscard]] bool speaks(const QString& tag);

/// The locale of Scrim at a desktop that wants `desktop`: the first of its languages that Scrim speaks, or `asked`
/// ("de", "de_AT") where that is not empty, with the desktop's country where people speak it there. Digits are Western
/// in every language, as masks and what is typed are. A desktop without a locale ("C") keeps that.
[[nodiscard]] QLocale localeFor(const QString& asked, const QLocale& desktop);

/// What the application speaks, how it writes days and numbers, and from which side it reads. Made after QApplication
/// and before every window; a person who wants another language starts Scrim anew.
class Language final
{
public:
    explicit Language(const QString& asked = {}, const QLocale& desktop = QLocale::system());
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    [[nodiscard]] const QLocale& locale() const { return m_locale; }

private:
    void install(const QString& name, const QString& folder);
    void install(std::unique_ptr<QTranslator> translator);

    QLocale m_locale;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace scrim::shell
