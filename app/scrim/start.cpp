// SPDX-License-Identifier: GPL-3.0-or-later
#include "start.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace scrim::console {

namespace {

const QString vaultName = QStringLiteral("console.vault");
const QString themeSetting = QStringLiteral("console.theme");
const QString languageSetting = QStringLiteral("console.language");
const QString callsName = QStringLiteral("console.calls");
const QString demoName = QStringLiteral("console.demo");
const QString autostartName = QStringLiteral("console.autostart");
const QString ofDesktop = QStringLiteral("desktop");

constexpr std::array themes{std::pair{shell::Shade::Light, "light"}, std::pair{shell::Shade::Dark, "dark"},
                            std::pair{shell::Shade::ContrastLight, "contrast"},
                            std::pair{shell::Shade::ContrastDark, "dark-contrast"}};

/// Whose word it is: "IT's file /etc/..."; a setting that is turned off without a lock is a recommendation's.
std::unexpected<Error> refused(const QString& what, const policy::ConsoleSettings& settings, const QString& name)
{
    return fail(ErrorCode::Refused, QStringLiteral("%1 IT has set %2 (%3).")
                                        .arg(what, name, settings.at(name).source.section(QLatin1Char(':'), 1)));
}

bool isSameFolder(const QString& one, const QString& other)
{
    const QString real = QFileInfo(one).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(other).canonicalFilePath();
}

Result<QString> folderFor(const Options& options, const policy::ConsoleSettings& settings, bool hasPop)
{
    const QString vault = settings.text(vaultName);
    if (options.isFictional)
        return QString();
    if (options.folder.isEmpty()) {
        if (vault.isEmpty() && !hasPop)
            return fail(ErrorCode::Usage, noVaultNamed());
        return vault;
    }
    if (settings.lockedBy(vaultName).isEmpty() || vault.isEmpty() || isSameFolder(options.folder, vault))
        return options.folder;
    return refused(QStringLiteral("This desk opens %1 and no other vault.").arg(vault), settings, vaultName);
}

/// What counts of an option and a setting; an option gives way to a lock, and is told of.
QString chosen(const QString& option, const QString& given, const policy::ConsoleSettings& settings,
               const QString& name, QStringList& notes)
{
    const QString set = settings.text(name);
    if (given.isEmpty())
        return set;
    const QString who = settings.lockedBy(name);
    if (who.isEmpty())
        return given;
    notes.append(QStringLiteral("%1 does not count here: IT has set %2 (%3)").arg(option, name, who));
    return set;
}

} // namespace

QString themeName(std::optional<shell::Shade> shade)
{
    if (!shade)
        return ofDesktop;
    return QLatin1String(std::ranges::find(themes, *shade, &std::pair<shell::Shade, const char*>::first)->second);
}

std::optional<shell::Shade> shadeNamed(const QString& theme)
{
    for (const auto& [shade, name] : themes) {
        if (theme == QLatin1String(name))
            return shade;
    }
    return std::nullopt;
}

Result<Start> startWith(const Options& options, const policy::ConsoleSettings& settings, bool hasPop)
{
    if (options.isFictional && !settings.isOn(demoName))
        return refused(QStringLiteral("No fictional vaults are opened here."), settings, demoName);
    if (hasPop && !settings.isOn(callsName))
        return refused(QStringLiteral("Desks here take no calls of other programs."), settings, callsName);
    auto folder = folderFor(options, settings, hasPop);
    if (!folder)
        return fail(folder);
    Start start;
    start.folder = *std::move(folder);
    const QString theme = options.shade ? themeName(options.shade) : QString();
    start.shade = shadeNamed(chosen(QStringLiteral("--theme"), theme, settings, themeSetting, start.notes));
    start.themeLockedBy = settings.lockedBy(themeSetting);
    const QString language =
        chosen(QStringLiteral("--language"), options.language, settings, languageSetting, start.notes);
    start.language = language == ofDesktop ? QString() : language;
    start.takesCalls = settings.isOn(callsName);
    return start;
}

bool startsWithDesktop(const policy::ConsoleSettings& settings)
{
    return settings.isOn(autostartName);
}

} // namespace scrim::console
