// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/scrambling.h"

#include "platform/remote_signs.h"

#include <algorithm>

namespace scrim::platform {
namespace {

// Below it the flips come near to what the eye sees as flicker (shield.md). Modes called "50 Hz" report 49.9 and the
// like.
constexpr double slowestHz = 49.5;
// What nearly every display runs at, and what the X server's own Present clock assumes without hardware.
constexpr double usualHz = 60;

Protection none(const QString& why)
{
    Protection answer;
    answer.why = why;
    answer.leftOver = {QStringLiteral(
        QT_TRANSLATE_NOOP("scrim::Core", "Every screenshot, recorder and camera sees a lit field as it is."))};
    return answer;
}

/// What keeps the fields from being animated here; empty when nothing does.
QString obstacle(const DisplayFacts& display, double refreshHz, const QString& remote)
{
    if (!remote.isEmpty() && !display.trustsRemote)
        return QStringLiteral("This is a remote session: %1.").arg(remote);
    if (display.wantsCalm)
        return QStringLiteral(QT_TRANSLATE_NOOP(
            "scrim::Core", "The desktop asks for reduced motion, and a scrambled field moves all the time."));
    if (refreshHz < slowestHz)
        return QStringLiteral("The display runs at %1 Hz; scrambling needs 50.").arg(refreshHz, 0, 'f', 0);
    return {};
}

Protection scrambled(bool isWatched)
{
    Protection answer;
    answer.level = ScreenLevel::Scrambled;
    answer.isWatched = isWatched;
    answer.leftOver = {
        isWatched
            ? QStringLiteral(QT_TRANSLATE_NOOP(
                  "scrim::Core", "A recorder at the display's rate that the watch does not see, and a program whose "
                                 "pictures of consecutive frames are taken before the watch is heard."))
            : QStringLiteral(QT_TRANSLATE_NOOP(
                  "scrim::Core", "Any program that takes two or more pictures of consecutive frames, such as a "
                                 "recorder at the display's rate: nothing here notices it.")),
        QStringLiteral(QT_TRANSLATE_NOOP(
            "scrim::Core",
            "The compositor, a program that poses as one, the X server, and what they record or share.")),
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "A camera, and a person who looks at the screen.")),
    };
    return answer;
}

bool isXwayland(const x11::ServerFacts& server)
{
    return server.extensions.contains(QStringLiteral("XWAYLAND")) ||
           std::ranges::any_of(server.outputs,
                               [](const QString& name) { return name.startsWith(QStringLiteral("XWAYLAND")); });
}

} // namespace

Protection protectionOnX11(const x11::ServerFacts& server, const QStringList& variables, const DisplayFacts& display)
{
    if (!server.hasWindow)
        return none(QStringLiteral(QT_TRANSLATE_NOOP(
            "scrim::Core", "The window is not on the display that DISPLAY names, so nothing is known of it.")));
    const QString remote = remoteReason(server, variables);
    const double asked = display.refreshHz > 0 ? display.refreshHz : server.refreshHz;
    const QString blocked = obstacle(display, asked > 0 ? asked : usualHz, remote);
    const bool hasRecord = server.extensions.contains(QStringLiteral("RECORD")) &&
                           server.extensions.contains(QStringLiteral("X-Resource"));
    Protection answer = blocked.isEmpty() ? scrambled(hasRecord && !isXwayland(server)) : none(blocked);
    answer.isRemote = !remote.isEmpty();
    if (!blocked.isEmpty())
        return answer;
    if (isXwayland(server)) {
        answer.why = QStringLiteral(QT_TRANSLATE_NOOP(
            "scrim::Core", "Lit fields are scrambled; this X display is inside a Wayland desktop, where nothing "
                           "tells a program that a picture is taken."));
    } else if (!hasRecord) {
        answer.why = QStringLiteral(QT_TRANSLATE_NOOP(
            "scrim::Core", "Lit fields are scrambled; the X server has no RECORD extension, so a program that "
                           "takes pictures is not noticed."));
    } else {
        answer.why = QStringLiteral(QT_TRANSLATE_NOOP(
            "scrim::Core", "Lit fields are scrambled, and a program that asks for pixels is noticed."));
    }
    return answer;
}

Protection protectionOnWayland(bool isOverSsh, const DisplayFacts& display)
{
    const QString remote =
        isOverSsh ? QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "it came in over SSH")) : QString();
    const QString blocked = obstacle(display, display.refreshHz > 0 ? display.refreshHz : usualHz, remote);
    Protection answer = blocked.isEmpty() ? scrambled(false) : none(blocked);
    answer.isRemote = isOverSsh;
    if (blocked.isEmpty()) {
        answer.why = QStringLiteral(QT_TRANSLATE_NOOP(
            "scrim::Core", "Lit fields are scrambled; Wayland tells no program when a picture is taken, so "
                           "nothing is noticed."));
    }
    return answer;
}

Protection protectionElsewhere(const DisplayFacts& display)
{
    return none(
        QStringLiteral("Qt draws by its \"%1\" platform here, where no screen is known that could be protected.")
            .arg(display.system));
}

} // namespace scrim::platform
