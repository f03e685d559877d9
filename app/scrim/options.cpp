// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "app/help/program.h"
#include "ui/shell/language.h"

#include <QCommandLineParser>
#include <QJsonDocument>

namespace scrim::console {

namespace {

QCommandLineOption option(const char* name, const char* text, const char* value = "")
{
    return {QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)};
}

/// The table that the parser and all help are made of.
help::Program program()
{
    return {
        QStringLiteral("scrim"),
        QStringLiteral("the desk that a call-center agent works at: masked records, each look on record"),
        {QStringLiteral("[DIR]"), QStringLiteral("--demo"), QStringLiteral("--tour OUT"),
         QStringLiteral("[DIR] --pop PHONE"), QStringLiteral("--policies [--json]")},
        {{QStringLiteral("DIR"), QStringLiteral("the vault to work in; without it, the one that IT has set")}},
        {option("demo", "a fictional vault in a temporary folder, removed at exit"),
         option("tour", "walk the windows on a fictional vault and save numbered pictures", "OUT"),
         // Taken out before the parser sees it: words.h
         option("pop",
                "somebody calls: tell the desk that runs, or start it at DIR; a link scrim://pop?phone=... does the "
                "same, and - reads either from standard input, where no list of processes shows it",
                "PHONE"),
         option("theme", "instead of what the desktop has; contrast and --dark: white on black", "light|dark|contrast"),
         option("dark", "the same as --theme dark"), option("light", "the same as --theme light"),
         option("language", "instead of the desktop's; pseudo: nobody's, shows what is not translated",
                "en|de|fr|es|ar|pseudo"),
         option("policies", "every setting of this machine, where it comes from, and what is wrong with it"),
         option("policy-folder", "IT's policy files besides the installed ones", "FOLDER"),
         option("autostart", "open the desk where IT has set that it starts with the desktop; else do nothing"),
         option("version", "the version"), option("help", "this text"),
         option("json", "with --help or --policies: one JSON object on standard output")},
        {QStringLiteral("done"), QStringLiteral("refused"), QStringLiteral("wrong usage"),
         QStringLiteral("the machine failed us")},
        {QStringLiteral("IT's policy files in /etc/scrim/policies hold for every desk.")}};
}

std::unexpected<Error> wrong(const QString& what)
{
    return fail(ErrorCode::Usage, what + QLatin1Char('\n') + help::usage(program()));
}

} // namespace

QString noVaultNamed()
{
    return QStringLiteral("Which vault? Name its folder, or try --demo.\n") + help::usage(program());
}

QString helpText(bool asJson)
{
    return asJson ? QString::fromUtf8(QJsonDocument(help::toJson(program())).toJson(QJsonDocument::Compact))
                  : help::text(program());
}

Result<Options> parse(const QStringList& arguments, bool hasPop)
{
    QCommandLineParser parser;
    const QString demo = QStringLiteral("demo");
    const QString tour = QStringLiteral("tour");
    const QString dark = QStringLiteral("dark");
    const QString light = QStringLiteral("light");
    const QString theme = QStringLiteral("theme");
    const QString language = QStringLiteral("language");
    parser.addOptions(program().options);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());

    Options options;
    options.saysVersion = parser.isSet(QStringLiteral("version"));
    options.saysHelp = parser.isSet(QStringLiteral("help"));
    options.isJson = parser.isSet(QStringLiteral("json"));
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
    options.policyFolder = parser.value(QStringLiteral("policy-folder"));
    options.saysPolicies = parser.isSet(QStringLiteral("policies"));
    options.isAutostart = parser.isSet(QStringLiteral("autostart"));
    if (parser.isSet(tour) && options.tour.isEmpty())
        return wrong(QStringLiteral("--tour needs a folder for its pictures."));
    const bool isFictional = parser.isSet(demo) || parser.isSet(tour);
    options.isFictional = isFictional;
    if (hasPop && parser.isSet(tour))
        return wrong(QStringLiteral("--tour takes no calls."));
    const QStringList folders = parser.positionalArguments();
    if (isFictional && !folders.isEmpty())
        return wrong(QStringLiteral("--demo and --tour make a vault of their own; they take no folder."));
    if (options.saysPolicies && (isFictional || hasPop || !folders.isEmpty()))
        return wrong(QStringLiteral("--policies opens nothing: it goes with --policy-folder and --json alone."));
    if (options.isAutostart && (isFictional || hasPop))
        return wrong(QStringLiteral("--autostart opens a vault; it does not go with --demo, --tour or --pop."));
    if (folders.size() > 1)
        return wrong(QStringLiteral("One vault at a time."));
    options.folder = folders.value(0);
    return options;
}

} // namespace scrim::console
