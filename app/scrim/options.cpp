// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "ui/shell/language.h"

#include <QCommandLineParser>

namespace scrim::console {

namespace {

const QLatin1String usage("usage: scrim DIR | --demo | --tour OUT | [DIR] --pop PHONE  \n"
                          "             [--theme light|dark|contrast] [--language CODE]\n"
                          "             [--policies FOLDER] [--version] [--help]");

std::unexpected<Error> wrong(const QString& what)
{
    return fail(ErrorCode::Usage, what + QLatin1Char('\n') + usage);
}

} // namespace

QString helpText()
{
    return usage + QStringLiteral("\n"
                                  "  DIR          the vault to work in\n"
                                  "  --demo       a fictional vault in a temporary folder, removed at exit\n"
                                  "  --tour OUT   walk the windows on a fictional vault and save numbered pictures\n"
                                  "  --pop PHONE  somebody calls: tell the desk that runs, or start it at DIR; a link\n"
                                  "               scrim://pop?phone=... does the same, and - reads either from\n"
                                  "               standard input, where no list of processes shows it\n"
                                  "  --theme light|dark|contrast   instead of what the desktop has;\n"
                                  "               contrast and --dark: white on black\n"
                                  "  --dark, --light   the same as --theme dark, --theme light\n"
                                  "  --language CODE   en, de, fr, es or ar, instead of the desktop's\n"
                                  "  --policies FOLDER   IT's policy files besides those in /etc/scrim/policies");
}

Result<Options> parse(const QStringList& arguments, bool hasPop)
{
    QCommandLineParser parser;
    const QString demo = QStringLiteral("demo");
    const QString tour = QStringLiteral("tour");
    const QString policies = QStringLiteral("policies");
    const QString dark = QStringLiteral("dark");
    const QString light = QStringLiteral("light");
    const QString theme = QStringLiteral("theme");
    const QString language = QStringLiteral("language");
    const QString version = QStringLiteral("version");
    const QString help = QStringLiteral("help");
    parser.addOptions({{demo, {}},
                       {tour, {}, QStringLiteral("OUT")},
                       {dark, {}},
                       {light, {}},
                       {theme, {}, QStringLiteral("NAME")},
                       {language, {}, QStringLiteral("CODE")},
                       {policies, {}, QStringLiteral("FOLDER")},
                       {version, {}},
                       {help, {}}});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());

    Options options;
    options.saysVersion = parser.isSet(version);
    options.saysHelp = parser.isSet(help);
    if (options.saysVersion || options.saysHelp)
        return options;
    const QString named = parser.value(theme);
    if (parser.isSet(theme) && !QStringList{light, dark, QStringLiteral("contrast")}.contains(named))
        return wrong(QStringLiteral("A theme is light, dark or contrast."));
    const bool hasContrast = named == QLatin1String("contrast");
    const bool isDark = parser.isSet(dark) || named == dark;
    if (isDark && (parser.isSet(light) || named == light))
        return wrong(QStringLiteral("--dark and --light do not go together."));
    if (isDark || parser.isSet(light) || parser.isSet(theme))
        options.shade = shell::shadeFor(isDark, hasContrast);
    options.language = parser.value(language);
    if (parser.isSet(language) && !shell::speaks(options.language))
        return wrong(
            QStringLiteral("Scrim speaks these languages: %1.").arg(shell::languages().join(QLatin1String(", "))));
    options.tour = parser.value(tour);
    options.policies = parser.value(policies);
    if (parser.isSet(tour) && options.tour.isEmpty())
        return wrong(QStringLiteral("--tour needs a folder for its pictures."));
    const bool isFictional = parser.isSet(demo) || parser.isSet(tour);
    options.isFictional = isFictional;
    if (hasPop && parser.isSet(tour))
        return wrong(QStringLiteral("--tour takes no calls."));
    const QStringList folders = parser.positionalArguments();
    if (isFictional && !folders.isEmpty())
        return wrong(QStringLiteral("--demo and --tour make a vault of their own; they take no folder."));
    const bool isNamed = folders.size() == 1 || (hasPop && folders.isEmpty());
    if (!isFictional && !isNamed)
        return wrong(folders.isEmpty() ? QStringLiteral("Which vault? Name its folder, or try --demo.")
                                       : QStringLiteral("One vault at a time."));
    options.folder = folders.value(0);
    return options;
}

} // namespace scrim::console
