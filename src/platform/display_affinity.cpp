// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/display_affinity.h"

namespace scrim::platform {
namespace {

constexpr quint32 windows10v2004 = 19041;

Protection none(const QString& why)
{
    Protection answer;
    answer.why = why;
    answer.leftOver = {QStringLiteral(
        QT_TRANSLATE_NOOP("scrim::Core", "Every screenshot, recorder and camera sees a lit field as it is."))};
    return answer;
}

Protection excluded(Affinity affinity)
{
    Protection answer;
    answer.level = ScreenLevel::Excluded;
    answer.why =
        affinity == Affinity::Monitor
            ? QStringLiteral(
                  QT_TRANSLATE_NOOP("scrim::Core", "Windows shows this window black in every picture of the screen."))
            : QStringLiteral(
                  QT_TRANSLATE_NOOP("scrim::Core", "Windows leaves this window out of every picture of the screen."));
    answer.leftOver = {
        QStringLiteral(QT_TRANSLATE_NOOP(
            "scrim::Core", "A program that runs inside this one or inside Windows itself, such as a driver.")),
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core",
                                         "What stands between the computer and its monitor, such as a capture card.")),
        QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "A camera, and a person who looks at the screen.")),
    };
    return answer;
}

/// Empty when the window has what was asked for.
QString trouble(quintptr window, Affinity affinity, const AffinityCalls& windows)
{
    if (const quint32 error = windows.set(window, affinity); error != 0)
        return QStringLiteral("Windows refused to leave this window out of pictures (error %1).").arg(error);
    const auto now = windows.get(window);
    if (!now)
        return QStringLiteral(
            QT_TRANSLATE_NOOP("scrim::Core", "Windows does not say whether it leaves this window out of pictures."));
    if (*now != static_cast<quint32>(affinity))
        return QStringLiteral(
            QT_TRANSLATE_NOOP("scrim::Core", "Windows took the call and does not leave this window out of pictures."));
    return {};
}

} // namespace

Protection protectByAffinity(quintptr window, const DisplayFacts& display, const AffinityCalls& windows)
{
    if (display.system != QStringLiteral("windows")) {
        return none(QStringLiteral("Qt draws by its \"%1\" platform here, where no screen is known that could be "
                                   "protected.")
                        .arg(display.system));
    }
    const Affinity affinity = windows.build() >= windows10v2004 ? Affinity::ExcludeFromCapture : Affinity::Monitor;
    const QString wrong = window == 0 ? QString() : trouble(window, affinity, windows);
    const bool isRemote = windows.isRemote();
    Protection answer = wrong.isEmpty() ? excluded(affinity) : none(wrong);
    if (isRemote && !display.trustsRemote && wrong.isEmpty())
        answer = none(QStringLiteral(
            QT_TRANSLATE_NOOP("scrim::Core", "This is a remote session: its screen is somewhere else.")));
    answer.isRemote = isRemote;
    return answer;
}

void unprotectByAffinity(quintptr window, const AffinityCalls& windows)
{
    if (window != 0)
        (void)windows.set(window, Affinity::None);
}

} // namespace scrim::platform
