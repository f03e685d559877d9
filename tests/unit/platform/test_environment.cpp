// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/environment.h"
#include "platform/process.h"

#include <QTest>

using namespace scrim::platform;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLoadsOrTellsIsDroppedAndWhatAPersonNeedsIsKept_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<int>("fate");
        const auto row = [](const char* variable, Fate fate) {
            QTest::newRow(variable) << QByteArray(variable) << static_cast<int>(fate);
        };
        for (const char* kept : {"HOME=/home/a",
                                 "LANG=de_DE.UTF-8",
                                 "LC_ALL=C",
                                 "DISPLAY=:0",
                                 "WAYLAND_DISPLAY=wayland-0",
                                 "XDG_RUNTIME_DIR=/run/user/1",
                                 "XDG_CONFIG_HOME=/x",
                                 "XDG_CURRENT_DESKTOP=GNOME",
                                 "XMODIFIERS=@im=ibus",
                                 "GTK_IM_MODULE=ibus",
                                 "QT_IM_MODULE=ibus",
                                 "QT_IM_MODULES=wayland;ibus",
                                 "QT_ACCESSIBILITY=1",
                                 "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1",
                                 "QT_SCALE_FACTOR=2",
                                 "QT_SCREEN_SCALE_FACTORS=1.5",
                                 "QT_FONT_DPI=120",
                                 "QT_QPA_PLATFORM=xcb",
                                 "QT_QPA_PLATFORM=wayland;xcb",
                                 "QT_QPA_PLATFORM=offscreen",
                                 "DBUS_SESSION_BUS_ADDRESS=unix:path=/x",
                                 "AT_SPI_BUS_ADDRESS=unix:path=/x",
                                 "GTK_THEME=x",
                                 "LDFLAGS=x"})
            row(kept, Fate::Keep);
        for (const char* dropped : {"QT_PLUGIN_PATH=/x",
                                    "QT_QPA_PLATFORM_PLUGIN_PATH=/x",
                                    "QT_STYLE_OVERRIDE=x",
                                    "QT_QPA_PLATFORMTHEME=x",
                                    "QT_QPA_GENERIC_PLUGINS=x",
                                    "QT_LOGGING_RULES=*=true",
                                    "QT_LOGGING_CONF=/x",
                                    "QT_MESSAGE_PATTERN=x",
                                    "QT_DEBUG_PLUGINS=1",
                                    "QT_QPA_PLATFORM=vnc",
                                    "QT_QPA_PLATFORM=xcb;vnc",
                                    "QT_QPA_PLATFORM=",
                                    "QT_QPA_PLATFORM=offscreen:configfile=/x",
                                    "QT_QPA_PLATFORM=/x/evil",
                                    "QT_WHATEVER_COMES_NEXT=1",
                                    "QSG_INFO=1",
                                    "QDBUS_DEBUG=1",
                                    "QML_IMPORT_PATH=/x",
                                    "QML2_IMPORT_PATH=/x",
                                    "OPENSSL_CONF=/x",
                                    "OPENSSL_MODULES=/x",
                                    "SSLKEYLOGFILE=/x",
                                    "GTK_MODULES=x",
                                    "GIO_EXTRA_MODULES=/x",
                                    "GCONV_PATH=/x",
                                    "G_MESSAGES_DEBUG=all",
                                    "VK_LAYER_PATH=/x",
                                    "__EGL_VENDOR_LIBRARY_FILENAMES=/x",
                                    "Qt_Plugin_Path=/x"})
            row(dropped, Fate::Drop);
        for (const char* loaders :
             {"LD_PRELOAD=/x", "LD_LIBRARY_PATH=/x", "LD_AUDIT=/x", "LD_DEBUG=all", "LD_PRELOAD=", "GLIBC_TUNABLES=x"})
            row(loaders, Fate::Restart);
    }
    void whatLoadsOrTellsIsDroppedAndWhatAPersonNeedsIsKept()
    {
        QFETCH(QByteArray, variable);
        QFETCH(int, fate);
        const qsizetype equals = variable.indexOf('=');
        const std::string_view all(variable.constData(), static_cast<std::size_t>(variable.size()));
        const auto at = static_cast<std::size_t>(equals);
        QCOMPARE(static_cast<int>(fateOf(all.substr(0, at), all.substr(at + 1))), fate);
    }

    void aNameOfAnyBytesHasAFate()
    {
        QCOMPARE(fateOf({}, {}), Fate::Keep);
        QCOMPARE(fateOf("\xff\xfe", "\x01"), Fate::Keep);
        QCOMPARE(fateOf("QT_QPA_PLATFORM", ";;;"), Fate::Drop);
    }

    void aDevelopersEnvironmentIsLeftAlone()
    {
        qputenv("QT_STYLE_OVERRIDE", "fusion");
        QVERIFY(closeEnvironment(Build::Developers, nullptr));
        QCOMPARE(qgetenv("QT_STYLE_OVERRIDE"), QByteArray("fusion"));
    }

    void anInstalledProgramsIsCleanedInPlace()
    {
        if (qEnvironmentVariableIsSet("LD_LIBRARY_PATH") || qEnvironmentVariableIsSet("LD_PRELOAD"))
            QSKIP("this program was started with orders for the loader");
        qputenv("QT_STYLE_OVERRIDE", "fusion");
        qputenv("QT_SCALE_FACTOR", "1");
        QVERIFY(closeEnvironment(Build::Installed, nullptr));
        QVERIFY(!qEnvironmentVariableIsSet("QT_STYLE_OVERRIDE"));
        QVERIFY(qEnvironmentVariableIsSet("QT_SCALE_FACTOR"));
    }

    void aSmallLimitOnLockedMemoryIsToldWithWhatToSet()
    {
        QCOMPARE(lockLimitWarning(std::nullopt), QString());
        QCOMPARE(lockLimitWarning(lockedBytesNeeded), QString());
        const QString small = lockLimitWarning(65536);
        QVERIFY(small.contains(QStringLiteral("64 KiB")));
        QVERIFY(small.contains(QStringLiteral("memlock")));
        QVERIFY(!lockLimitWarning(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "test_environment.moc"
