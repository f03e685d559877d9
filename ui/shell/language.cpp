// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "base/core_text.h"
#include "ui/shell/pseudo.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

/// Outside of every namespace, as Q_INIT_RESOURCE asks. A static library's resources are only there once somebody does.
static void initResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace scrim::shell {

namespace {

class Translator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* text, const char* comment, int n) const override
    {
        if (InEnglish::holds())
            return {};
        const QString said = QTranslator::translate(context, text, comment, n);
        return beginsWithABlank(said) && QGuiApplication::isRightToLeft() ? QChar(0x200f) + said : said;
    }

private:
    /// With a name in Latin letters there, a label would take the whole sentence for one that runs from the left.
    static bool beginsWithABlank(const QString& text)
    {
        return text.startsWith(QLatin1Char('%')) || text.startsWith(QLatin1Char('{'));
    }
};

QString codeOf(const QString& tag)
{
    return QLocale(tag).name().section(QLatin1Char('_'), 0, 0);
}

QString spoken(const QStringList& wanted)
{
    for (const QString& tag : wanted) {
        if (speaks(tag))
            return codeOf(tag);
    }
    return languages().first();
}

bool namesCountry(const QString& tag)
{
    return tag.contains(QLatin1Char('_')) || tag.contains(QLatin1Char('-'));
}

QLocale in(const QString& code, QLocale::Territory territory)
{
    const QLocale there(QLocale(code).language(), territory);
    if (there.territory() == territory)
        return there;
    // A country where English is nobody's: its days come first all the same, as they do nearly everywhere.
    return code == languages().first() ? QLocale(QLocale::English, QLocale::Europe) : QLocale(code);
}

} // namespace

const QStringList& languages()
{
    static const QStringList codes{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                                   QStringLiteral("es"), QStringLiteral("ar")};
    return codes;
}

bool speaks(const QString& tag)
{
    return tag == pseudoLanguage || languages().contains(codeOf(tag));
}

QLocale localeFor(const QString& asked, const QLocale& desktop)
{
    // Days in another order and hours of twelve: a form that somebody wrote down is told from the locale's.
    if (asked == pseudoLanguage)
        return QLocale(QLocale::English, QLocale::UnitedStates);
    if (asked.isEmpty() && desktop.language() == QLocale::C) {
        // For programs it writes thousands without a sign between them; for people that is hard to read.
        QLocale none = QLocale::c();
        none.setNumberOptions(QLocale::DefaultNumberOptions);
        return none;
    }
    const QString code = spoken(asked.isEmpty() ? desktop.uiLanguages() : QStringList{asked});
    const bool hasCountry = desktop.language() != QLocale::C;
    const QLocale found = namesCountry(asked) ? QLocale(asked)
                          : hasCountry        ? in(code, desktop.territory())
                                              : QLocale(code);
    const bool isWestern = found.zeroDigit() == QLatin1String("0");
    return isWestern ? found : QLocale(found.language(), QLocale::UnitedArabEmirates);
}

Language::Language(const QString& asked, const QLocale& desktop) : m_locale(localeFor(asked, desktop))
{
    initResources();
    QLocale::setDefault(m_locale);
    QGuiApplication::setLayoutDirection(m_locale.textDirection());
    const QString code = m_locale.name().section(QLatin1Char('_'), 0, 0);
    install(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (asked == pseudoLanguage)
        install(std::make_unique<PseudoTranslator>());
    else
        install(QStringLiteral("scrim_%1").arg(code), QStringLiteral(":/translations"));
}

Language::~Language()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Language::install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<Translator>();
    // There is none for English, and an empty one while nothing of a language is translated.
    if (translator->load(name, folder))
        install(std::move(translator));
}

void Language::install(std::unique_ptr<QTranslator> translator)
{
    if (QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace scrim::shell
