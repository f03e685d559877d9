// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/remote_signs.h"
#include "platform/scrambling.h"
#include "platform/screen_shield.h"
#include "platform/x11_connection.h"
#include "platform/x11_outputs.h"

#include "testkit/testkit.h"
#include "xvfb.h"

using namespace scrim;
using namespace scrim::platform;
using x11::Output;
using x11::ServerFacts;
using x11::Spot;

namespace {

ServerFacts localServer()
{
    return {QStringLiteral("The X.Org Foundation"),
            {QStringLiteral("RECORD"), QStringLiteral("X-Resource"), QStringLiteral("RANDR")},
            {QStringLiteral("DP-1")},
            60,
            false,
            QStringLiteral("Xorg"),
            true};
}

DisplayFacts onXcb(double refreshHz = 60)
{
    return {QStringLiteral("xcb"), refreshHz, false, false};
}

} // namespace

class TestScreenShield : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const QString& name : remoteVariables())
            qunsetenv(name.toLatin1().constData());
    }

    void aLocalDisplayWithRecordIsScrambledAndWatched()
    {
        const Protection answer = protectionOnX11(localServer(), {}, onXcb());
        QCOMPARE(answer.level, ScreenLevel::Scrambled);
        QVERIFY(answer.isWatched);
        QVERIFY(!answer.isRemote);
        QVERIFY(!answer.why.isEmpty());
        QCOMPARE(answer.leftOver.size(), 3);
    }

    void withoutRecordItStaysScrambledAndSaysThatNothingWatches()
    {
        ServerFacts server = localServer();
        server.extensions.removeOne(QStringLiteral("RECORD"));
        const Protection answer = protectionOnX11(server, {}, onXcb());
        QCOMPARE(answer.level, ScreenLevel::Scrambled);
        QVERIFY(!answer.isWatched);
        QVERIFY(answer.why.contains(QStringLiteral("RECORD")));
        QVERIFY(answer.leftOver != protectionOnX11(localServer(), {}, onXcb()).leftOver);
    }

    void insideAWaylandDesktopNothingWatches()
    {
        ServerFacts server = localServer();
        server.outputs = {QStringLiteral("XWAYLAND0")};
        const Protection answer = protectionOnX11(server, {}, onXcb());
        QCOMPARE(answer.level, ScreenLevel::Scrambled);
        QVERIFY(!answer.isWatched);
        QVERIFY(answer.why.contains(QStringLiteral("Wayland")));
    }

    void theRateDecides_data()
    {
        QTest::addColumn<double>("toolkit");
        QTest::addColumn<double>("server");
        QTest::addColumn<ScreenLevel>("level");
        QTest::newRow("60") << 60.0 << 60.0 << ScreenLevel::Scrambled;
        QTest::newRow("144") << 144.0 << 60.0 << ScreenLevel::Scrambled;
        QTest::newRow("what is called 50") << 49.93 << 0.0 << ScreenLevel::Scrambled;
        QTest::newRow("48") << 48.0 << 60.0 << ScreenLevel::None;
        QTest::newRow("30, known to the server alone") << 0.0 << 30.0 << ScreenLevel::None;
        QTest::newRow("75, known to the server alone") << 0.0 << 75.0 << ScreenLevel::Scrambled;
        QTest::newRow("nobody knows") << 0.0 << 0.0 << ScreenLevel::Scrambled;
    }
    void theRateDecides()
    {
        QFETCH(double, toolkit);
        QFETCH(double, server);
        QFETCH(ScreenLevel, level);
        ServerFacts facts = localServer();
        facts.refreshHz = server;
        const Protection answer = protectionOnX11(facts, {}, onXcb(toolkit));
        QCOMPARE(answer.level, level);
        QCOMPARE(answer.isWatched, level == ScreenLevel::Scrambled);
        QVERIFY(!answer.why.isEmpty() && !answer.leftOver.isEmpty());
    }

    void whoAsksForCalmGetsNone()
    {
        DisplayFacts calm = onXcb();
        calm.wantsCalm = true;
        QCOMPARE(protectionOnX11(localServer(), {}, calm).level, ScreenLevel::None);
        QVERIFY(protectionOnX11(localServer(), {}, calm).why.contains(QStringLiteral("motion")));
        calm.system = QStringLiteral("wayland");
        QCOMPARE(protectionOnWayland(false, calm).level, ScreenLevel::None);
    }

    void aRemoteDisplayIsKnownByItsSigns_data()
    {
        QTest::addColumn<ServerFacts>("server");
        QTest::addColumn<QStringList>("variables");
        const auto row = [](const char* name, auto change, const QStringList& variables = {}) {
            ServerFacts server = localServer();
            change(server);
            QTest::newRow(name) << server << variables;
        };
        row("X forwarding", [](ServerFacts& s) { s.isOverNetwork = true; });
        row("TigerVNC by extension", [](ServerFacts& s) { s.extensions << QStringLiteral("TIGERVNC"); });
        row("RealVNC by extension", [](ServerFacts& s) { s.extensions << QStringLiteral("VNC-EXTENSION"); });
        row("TightVNC by vendor", [](ServerFacts& s) { s.vendor = QStringLiteral("AT&T Laboratories Cambridge"); });
        row("TigerVNC by program", [](ServerFacts& s) { s.peer = QStringLiteral("Xtigervnc"); });
        row("TigerVNC by output", [](ServerFacts& s) { s.outputs = {QStringLiteral("VNC-0")}; });
        row("xorgxrdp by output", [](ServerFacts& s) { s.outputs = {QStringLiteral("rdp0")}; });
        row("xrdp by variable", [](ServerFacts&) {}, {QStringLiteral("XRDP_SESSION")});
        row("X2Go by variable", [](ServerFacts&) {}, {QStringLiteral("X2GO_SESSION")});
        row("NX by program", [](ServerFacts& s) { s.peer = QStringLiteral("nxagent"); });
        row("SSH by program", [](ServerFacts& s) { s.peer = QStringLiteral("sshd"); });
    }
    void aRemoteDisplayIsKnownByItsSigns()
    {
        QFETCH(ServerFacts, server);
        QFETCH(QStringList, variables);
        const Protection answer = protectionOnX11(server, variables, onXcb());
        QVERIFY(answer.isRemote);
        QCOMPARE(answer.level, ScreenLevel::None);
        QVERIFY(!answer.isWatched);
        QVERIFY(answer.why.contains(QStringLiteral("remote session")));
        DisplayFacts trusting = onXcb();
        trusting.trustsRemote = true;
        QVERIFY(protectionOnX11(server, variables, trusting).isRemote);
        QCOMPARE(protectionOnX11(server, variables, trusting).level, ScreenLevel::Scrambled);
    }

    void whatIsNoSignIsLocal()
    {
        ServerFacts server = localServer();
        server.peer = QStringLiteral("Xvfb");
        server.outputs = {QStringLiteral("screen"), QStringLiteral("VIRTUAL-1")};
        server.extensions << QStringLiteral("NV-GLX") << QStringLiteral("NV-CONTROL");
        QCOMPARE(remoteReason(server, {}), QString());
    }

    void waylandIsScrambledAndNeverWatched()
    {
        const DisplayFacts display{QStringLiteral("wayland"), 60, false, false};
        QCOMPARE(protectionOnWayland(false, display).level, ScreenLevel::Scrambled);
        QVERIFY(!protectionOnWayland(false, display).isWatched);
        QVERIFY(protectionOnWayland(false, display).why.contains(QStringLiteral("Wayland")));
        QCOMPARE(protectionOnWayland(true, display).level, ScreenLevel::None);
        QVERIFY(protectionOnWayland(true, display).isRemote);
    }

    void aPlatformWithoutAScreenGetsNone()
    {
        for (const auto* name : {"offscreen", "minimal", "vnc", "linuxfb", ""}) {
            const Protection answer = protect(0, {QString::fromLatin1(name), 60, false, false});
            QCOMPARE(answer.level, ScreenLevel::None);
            QVERIFY(!answer.why.isEmpty());
        }
    }

    void theRateIsThatOfTheOutputTheWindowIsOn()
    {
        const QList<Output> outputs{{{QStringLiteral("DP-1")}, QRect(0, 0, 1920, 1080), 144},
                                    {{QStringLiteral("HDMI-1")}, QRect(1920, 0, 1920, 1080), 30}};
        QCOMPARE(x11::refreshAt(outputs, Spot{0, 100, 100}), 144.0);
        QCOMPARE(x11::refreshAt(outputs, Spot{0, 2000, 100}), 30.0);
        QCOMPARE(x11::refreshAt(outputs, Spot{0, -50, 100}), 30.0);
        QCOMPARE(x11::refreshAt(outputs, std::nullopt), 30.0);
        QCOMPARE(x11::refreshAt({}, std::nullopt), 0.0);
    }

    void anXvfbIsALocalDisplay()
    {
        const auto xvfb = testkit::Xvfb::start();
        QVERIFY(xvfb);
        const Protection answer = protect(0, onXcb(0));
        QVERIFY2(answer.level == ScreenLevel::Scrambled, qPrintable(answer.why));
        QVERIFY(answer.isWatched);
        QVERIFY(!answer.isRemote);
        QCOMPARE(protect(0, onXcb(30)).level, ScreenLevel::None);
        qputenv("XRDP_SESSION", "1");
        QVERIFY(protect(0, onXcb()).isRemote);
        qunsetenv("XRDP_SESSION");
    }

    void aWindowOnItIsAskedForAndAWrongOneIsNot()
    {
        const auto xvfb = testkit::Xvfb::start();
        QVERIFY(xvfb);
        const auto connection = x11::connect();
        REQUIRE_OK(connection);
        const xcb_window_t window = xcb_generate_id(connection->get());
        xcb_create_window(connection->get(), XCB_COPY_FROM_PARENT, window, x11::rootOf(connection->get()), 10, 10, 200,
                          100, 0, XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, 0, nullptr);
        QVERIFY(
            x11::own(xcb_get_input_focus_reply(connection->get(), xcb_get_input_focus(connection->get()), nullptr)));
        QCOMPARE(protect(window, onXcb()).level, ScreenLevel::Scrambled);
        QCOMPARE(protect(window + 1, onXcb()).level, ScreenLevel::None);
        unprotect(window);
    }

    void anXvfbWithoutRecordSaysSo()
    {
        const auto xvfb = testkit::Xvfb::start({QStringLiteral("-extension"), QStringLiteral("RECORD")});
        QVERIFY(xvfb);
        const Protection answer = protect(0, onXcb());
        QCOMPARE(answer.level, ScreenLevel::Scrambled);
        QVERIFY(!answer.isWatched);
        QVERIFY(answer.why.contains(QStringLiteral("RECORD")));
    }

    void aDisplayReachedByTcpIsRemote()
    {
        const auto xvfb =
            testkit::Xvfb::start({QStringLiteral("-listen"), QStringLiteral("tcp"), QStringLiteral("-ac")});
        QVERIFY(xvfb);
        qputenv("DISPLAY", "127.0.0.1" + xvfb->display().toLatin1());
        const Protection answer = protect(0, onXcb());
        QVERIFY2(answer.isRemote, qPrintable(answer.why));
        QCOMPARE(answer.level, ScreenLevel::None);
    }

    void withoutADisplayTheAnswerIsNoneAndSaysWhy()
    {
        qputenv("DISPLAY", ":4711");
        const Protection answer = protect(0, onXcb());
        QCOMPARE(answer.level, ScreenLevel::None);
        QVERIFY(answer.why.contains(QStringLiteral(":4711")));
    }
};

QTEST_GUILESS_MAIN(TestScreenShield)
#include "test_screen_shield.moc"
