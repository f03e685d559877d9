// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>

#include <array>

namespace scrim::console {

namespace {

struct Look
{
    const char* theme;
    const char* language;
    const char* scale;
};

constexpr std::array looks{Look{"light", "en", "1"}, Look{"dark", "en", "1"}, Look{"light", "en", "2"},
                           Look{"light", "ar", "1"}, Look{"contrast", "en", "1"}};

/// Without a display Qt paints on a screen that is too small for the scaled window; this one has 4K.
QString wideScreen(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("screen.json")));
    if (!file.open(QIODevice::WriteOnly))
        return QStringLiteral("offscreen");
    file.write(R"({"screens": [{"name": "4K", "x": 0, "y": 0, "width": 3840, "height": 2160,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    return QStringLiteral("offscreen:configfile=") + file.fileName();
}

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
    const QTemporaryDir folder;
    for (const Look& look : looks) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QLatin1String(look.scale));
        if (QGuiApplication::platformName() == QLatin1String("offscreen"))
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), wideScreen(folder));
        QProcess walk;
        walk.setProcessEnvironment(environment);
        walk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        walk.start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--tour"), out, QStringLiteral("--theme"), QLatin1String(look.theme),
                    QStringLiteral("--language"), QLatin1String(look.language)});
        if (!walk.waitForStarted())
            return fail(ErrorCode::Io,
                        QStringLiteral("The tour could not start a console: %1").arg(walk.errorString()));
        // Each station's patience bounds it.
        walk.waitForFinished(-1);
        if (walk.exitStatus() != QProcess::NormalExit || walk.exitCode() != 0)
            return fail(ErrorCode::Internal,
                        QStringLiteral("The tour stopped: %1, %2, scale %3")
                            .arg(QLatin1String(look.theme), QLatin1String(look.language), QLatin1String(look.scale)));
    }
    return {};
}

} // namespace scrim::console
