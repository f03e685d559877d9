// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/key_state.h"

#include "testkit/testkit.h"
#include "x11_client.h"
#include "xvfb.h"

using namespace scrim::platform;
using namespace scrim::testkit;

namespace {

constexpr int space = 65; // in the server's own map

} // namespace

class TestKeyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsDownFromItsPressToItsReleaseHoweverOftenItRepeats()
    {
        const auto xvfb = Xvfb::start();
        QVERIFY(xvfb);
        const X11Client keyboard; // or the server starts anew when the last client goes
        const QString xcb = QStringLiteral("xcb");
        QVERIFY(!isKeyDown(xcb, space));
        QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("keydown"), QStringLiteral("space")}), 0);
        for (int i = 0; i < 10; ++i) {
            QTest::qWait(100);
            QVERIFY(isKeyDown(xcb, space));
        }
        QVERIFY(!isKeyDown(QStringLiteral("wayland"), space));
        QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("keyup"), QStringLiteral("space")}), 0);
        QVERIFY(!isKeyDown(xcb, space));
        QVERIFY(!isKeyDown(xcb, 0));
        QVERIFY(!isKeyDown(xcb, 4000));
    }

    void withoutADisplayNoneIs() { QVERIFY(!isKeyDown(QStringLiteral("xcb"), space)); }
};

QTEST_GUILESS_MAIN(TestKeyState)
#include "test_key_state.moc"
