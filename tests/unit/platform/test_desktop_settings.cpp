// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktop_settings.h"

#include "fake_portal.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace scrim;
using platform::DesktopSettings;

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");

} // namespace

class TestDesktopSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_portal.start()); }

    // First, while nothing in this process has sent or taken a setting yet, as at a program's start.
    void theFirstChangeInAProcessIsHeard()
    {
        const DesktopSettings settings;
        QTest::qWait(100);
        change(appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_COMPARE(settings.wishes().isDark, std::optional(true));
    }

    void aDesktopsWishesAreKnownAMomentAfterTheStart()
    {
        m_portal.settings = {
            {appearance, {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), 1U}}},
            {QStringLiteral("org.gnome.desktop.interface"), {{QStringLiteral("enable-animations"), false}}}};
        const DesktopSettings settings;
        QVERIFY(!settings.wishes().isDark);
        QTRY_COMPARE(settings.wishes().isDark, std::optional(true));
        QVERIFY(settings.wishes().hasContrast);
        QVERIFY(settings.wishes().wantsCalm);
    }

    void eachChangeIsHeard()
    {
        m_portal.settings = {{appearance, {{QStringLiteral("color-scheme"), 2U}}}};
        const DesktopSettings settings;
        QTRY_COMPARE(settings.wishes().isDark, std::optional(false));
        QSignalSpy changes(&settings, &DesktopSettings::changed);
        change(appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_COMPARE(settings.wishes().isDark, std::optional(true));
        change(appearance, QStringLiteral("contrast"), 1U);
        QTRY_VERIFY(settings.wishes().hasContrast);
        change(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), false);
        QTRY_VERIFY(settings.wishes().wantsCalm);
        change(appearance, QStringLiteral("color-scheme"), 0U);
        QTRY_VERIFY(!settings.wishes().isDark);
        QCOMPARE(changes.size(), 4);
        // One that says what is so already, and one of another kind.
        change(appearance, QStringLiteral("contrast"), 1U);
        change(appearance, QStringLiteral("accent-color"), 7U);
        QTest::qWait(100);
        QCOMPARE(changes.size(), 4);
    }

    void withoutABusNothingIsWishedAndNoneIsStarted()
    {
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        const DesktopSettings settings;
        QTest::qWait(50);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QCOMPARE(settings.wishes(), platform::DesktopWishes());
    }

private:
    void change(const QString& space, const QString& key, const QVariant& value) { m_portal.change(space, key, value); }

    testkit::FakePortal m_portal;
};

QTEST_GUILESS_MAIN(TestDesktopSettings)

#include "test_desktop_settings.moc"
