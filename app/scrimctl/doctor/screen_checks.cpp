// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "platform/screen_shield.h"

namespace scrimctl::doctor {

namespace {

using namespace scrim;

const QString screenMeaning = QStringLiteral("It says what a picture of the screen gets of a field that is shown.");
const QString screenAdvice = QStringLiteral(
    "Scrim protects what it shows on X11, on Wayland and on Windows; docs/screen-shield.md says how far.");

Check levelOf(const platform::Protection& screen)
{
    Check check{QStringLiteral("screen"), State::Ok, QStringLiteral("Level %1. %2").arg(name(screen.level), screen.why),
                screenMeaning};
    if (screen.level == ScreenLevel::None)
        check.state = State::Bad;
    if (screen.level == ScreenLevel::Scrambled)
        check.state = State::Warn;
    if (check.state != State::Ok)
        check.advice = screenAdvice;
    return check;
}

} // namespace

Checks screenChecks()
{
    const QString system = systemHere();
    if (system.isEmpty())
        return {{QStringLiteral("screen"), State::Bad,
                 QStringLiteral("Level none. There is no display here: neither WAYLAND_DISPLAY nor DISPLAY is set."),
                 screenMeaning, QStringLiteral("Ask where a desk is: in a session with a display.")}};
    platform::DisplayFacts facts;
    facts.system = system;
    const platform::Protection screen = platform::protect(0, facts);
    Checks checks{levelOf(screen)};
    if (screen.level == ScreenLevel::Scrambled) {
        const QString id = QStringLiteral("capture-watch");
        if (screen.isWatched)
            checks.push_back(
                {id, State::Ok,
                 QStringLiteral("A program that asks the X server for pixels is noticed, and fields hide."),
                 screenMeaning});
        else
            checks.push_back({id, State::Warn, QStringLiteral("Nothing notices a program that takes pictures here."),
                              screenMeaning, screenAdvice});
    }
    if (screen.isRemote)
        checks.push_back({QStringLiteral("remote"), State::Warn,
                          QStringLiteral("This session is seen on another machine, of which nothing is known."),
                          QStringLiteral("What that machine records, Scrim cannot tell."),
                          QStringLiteral("Work where the desk stands, or have the policy say shield.trust_remote.")});
    if (!screen.leftOver.isEmpty())
        checks.push_back({QStringLiteral("left-over"), State::Warn, screen.leftOver.join(QLatin1Char(' ')),
                          QStringLiteral("What no program on this machine can rule out."),
                          QStringLiteral("Rules for people, and the mark that names the screen in a photograph.")});
    return checks;
}

} // namespace scrimctl::doctor
