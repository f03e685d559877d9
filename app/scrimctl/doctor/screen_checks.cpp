// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "platform/screen_shield.h"

namespace scrimctl::doctor {

namespace {

using namespace scrim;

/// The platform that Qt would choose for the console, which this program has no Qt Gui to ask.
QString systemHere()
{
    // "wayland;xcb" is a list to try, "xcb:option" has options.
    QString wanted =
        qEnvironmentVariable("QT_QPA_PLATFORM").section(QLatin1Char(';'), 0, 0).section(QLatin1Char(':'), 0, 0);
    if (!wanted.isEmpty())
        return wanted;
    const bool hasX = !qEnvironmentVariableIsEmpty("DISPLAY");
    const bool hasWayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    // Up to Qt 6.4 its programs are X clients on GNOME.
    const bool prefersX = qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("GNOME"));
    if (hasWayland && !(hasX && prefersX))
        return QStringLiteral("wayland");
    return hasX ? QStringLiteral("xcb") : QString();
}

Check levelOf(const platform::Protection& screen)
{
    const QString name = QStringLiteral("screen");
    const QString sentence = QStringLiteral("Level %1. %2").arg(scrim::name(screen.level), screen.why);
    switch (screen.level) {
    case ScreenLevel::None:
        return {name, State::Bad, sentence};
    case ScreenLevel::Scrambled:
        return {name, State::Weak, sentence};
    case ScreenLevel::Excluded:
        break;
    }
    return {name, State::Good, sentence};
}

} // namespace

Checks screenChecks()
{
    const QString system = systemHere();
    if (system.isEmpty())
        return {{QStringLiteral("screen"), State::Bad,
                 QStringLiteral("Level none. There is no display here: neither WAYLAND_DISPLAY nor DISPLAY is set.")}};
    platform::DisplayFacts facts;
    facts.system = system;
    const platform::Protection screen = platform::protect(0, facts);
    Checks checks{levelOf(screen)};
    if (screen.level == ScreenLevel::Scrambled) {
        checks.push_back({QStringLiteral("capture watch"), screen.isWatched ? State::Good : State::Weak,
                          screen.isWatched
                              ? QStringLiteral("A program that asks the X server for pixels is noticed, and fields "
                                               "hide.")
                              : QStringLiteral("Nothing notices a program that takes pictures here.")});
    }
    if (screen.isRemote)
        checks.push_back({QStringLiteral("remote"), State::Weak,
                          QStringLiteral("This session is seen on another machine, of which nothing is known.")});
    for (const QString& sentence : screen.leftOver)
        checks.push_back({QStringLiteral("left over"), State::Weak, sentence});
    return checks;
}

} // namespace scrimctl::doctor
