// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/remote_signs.h"

#include <algorithm>
#include <array>

namespace scrim::platform {
namespace {

struct Sign
{
    QLatin1String begins;
    QLatin1String kind;
};

constexpr QLatin1String vnc("a VNC server");
constexpr QLatin1String nx("an NX or X2Go server");
constexpr QLatin1String rdp("an RDP server");
constexpr QLatin1String ssh("an SSH tunnel");

constexpr std::array vendors{
    Sign{QLatin1String("AT&T Laboratories Cambridge"), vnc}, // Xvnc of AT&T and TightVNC
    Sign{QLatin1String("RealVNC"), vnc},
    Sign{QLatin1String("TurboVNC"), vnc},
    Sign{QLatin1String("The VirtualGL Project"), vnc}, // TurboVNC as well
    Sign{QLatin1String("NoMachine"), nx},
    Sign{QLatin1String("The NX Project"), nx},
};
constexpr std::array extensions{
    Sign{QLatin1String("VNC-EXTENSION"), vnc},
    Sign{QLatin1String("TIGERVNC"), vnc},
    Sign{QLatin1String("NX"), nx},
};
constexpr std::array outputs{
    Sign{QLatin1String("rdp"), rdp}, // xorgxrdp
    Sign{QLatin1String("VNC-"), vnc},
    Sign{QLatin1String("NX"), nx},
};
constexpr std::array peers{
    Sign{QLatin1String("Xvnc"), vnc},     Sign{QLatin1String("Xtigervnc"), vnc}, Sign{QLatin1String("Xtightvnc"), vnc},
    Sign{QLatin1String("Xrealvnc"), vnc}, Sign{QLatin1String("nxagent"), nx},    Sign{QLatin1String("nxproxy"), nx},
    Sign{QLatin1String("x2goagent"), nx}, Sign{QLatin1String("ssh"), ssh}, // ssh and sshd
};

/// What kind of server one of `names` speaks of; empty when none does.
template<std::size_t N>
QString kindOf(const QStringList& names, const std::array<Sign, N>& signs)
{
    for (const Sign& sign : signs) {
        if (std::ranges::any_of(names, [&](const QString& name) { return name.startsWith(sign.begins); }))
            return sign.kind;
    }
    return {};
}

} // namespace

QStringList remoteVariables()
{
    return {QStringLiteral("XRDP_SESSION"), QStringLiteral("X2GO_SESSION"), QStringLiteral("NXSESSIONID"),
            QStringLiteral("VNCDESKTOP"), QStringLiteral("CHROME_REMOTE_DESKTOP_SESSION")};
}

QString remoteReason(const x11::ServerFacts& server, const QStringList& variables)
{
    if (server.isOverNetwork)
        return QStringLiteral(
            QT_TRANSLATE_NOOP("scrim::Core", "the X display is reached over the network (X forwarding)"));
    for (const QString& name : remoteVariables()) {
        if (variables.contains(name))
            return QStringLiteral("a remote desktop set %1").arg(name);
    }
    const QStringList found{kindOf({server.vendor}, vendors), kindOf({server.peer}, peers),
                            kindOf(server.extensions, extensions), kindOf(server.outputs, outputs)};
    for (const QString& kind : found) {
        if (!kind.isEmpty())
            return QStringLiteral("the display is drawn by %1").arg(kind);
    }
    return {};
}

} // namespace scrim::platform
