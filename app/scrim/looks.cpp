// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"

#include <QGuiApplication>
#include <QLocale>
#include <QProcess>
#include <QScreen>

#include <array>
#include <cstdio>

namespace scrim::console {

namespace {

struct Look
{
    QLatin1String theme;
    QLatin1String language;
    QLatin1String scale;
};

constexpr QLatin1String light("light");
constexpr QLatin1String english("en");
constexpr QLatin1String usual("1");
constexpr std::array looks{Look{light, english, usual}, Look{QLatin1String("dark"), english, usual},
                           Look{light, english, QLatin1String("2")}, Look{light, QLatin1String("ar"), usual},
                           Look{QLatin1String("contrast"), english, usual}};

} // namespace

QString lookOf(shell::Shade shade)
{
    QString look;
    switch (shade) {
    case shell::Shade::Light:
        look = QStringLiteral("light");
        break;
    case shell::Shade::Dark:
        look = QStringLiteral("dark");
        break;
    case shell::Shade::ContrastLight:
        look = QStringLiteral("contrast");
        break;
    case shell::Shade::ContrastDark:
        look = QStringLiteral("contrast-dark");
        break;
    }
    if (const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
        language != QLatin1String("en") && language != QLatin1String("C"))
        look += QLatin1Char('-') + language;
    if (const qreal scale = QGuiApplication::primaryScreen()->devicePixelRatio(); scale > 1)
        look += QStringLiteral("-%1").arg(qRound(scale * 100));
    return look;
}

Result<void> tourInEveryLook(const QString& out)
{
    const bool isOffscreen = QGuiApplication::platformName() == QLatin1String("offscreen");
    for (const Look& look : looks) {
        // Qt cuts a picture off there as if a unit were a pixel.
        if (isOffscreen && look.scale != QLatin1String("1")) {
            std::fputs("scrim: no pictures at 200%: they take a display\n", stderr);
            continue;
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), look.scale);
        QProcess walk;
        walk.setProcessEnvironment(environment);
        walk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        walk.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--tour"), out, QStringLiteral("--theme"),
                                                             look.theme, QStringLiteral("--language"), look.language});
        if (!walk.waitForStarted())
            return fail(ErrorCode::Io,
                        QStringLiteral("The tour could not start a console: %1").arg(walk.errorString()));
        // Each station's patience bounds it.
        walk.waitForFinished(-1);
        if (walk.exitStatus() != QProcess::NormalExit || walk.exitCode() != 0)
            return fail(
                ErrorCode::Internal,
                QStringLiteral("The tour stopped: %1, %2, scale %3").arg(look.theme, look.language, look.scale));
    }
    return {};
}

} // namespace scrim::console
