// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/capture_watch.h"

#include "other_client.h"
#include "testkit/testkit.h"
#include "watch_fixture.h"
#include "x11_client.h"
#include "xvfb.h"

#include <QSignalSpy>

using namespace scrim;
using namespace scrim::platform;
using testkit::run;
using testkit::Said;
using testkit::soon;
using testkit::X11Client;
using testkit::Xvfb;

class TestCaptureWatch : public QObject
{
    Q_OBJECT

    /// Somebody took the compositing manager's name.
    const QString takenUp = QStringLiteral("compositor");

private:
    /// Takes a picture out of another process, as another program would: this test binary itself.
    static int other(const QString& act, const QString& drawable = QStringLiteral("0"))
    {
        return run(QCoreApplication::applicationFilePath(), {QStringLiteral("--client"), act, drawable});
    }

    /// Runs the other client and waits until the watch saw it go.
    bool ran(const QString& act, quint32 drawable = 0)
    {
        const bool isDone = other(act, QString::number(drawable)) == 0;
        return isDone && QTest::qWaitFor([&] { return !m_said->that(QStringLiteral("disconnect")).isEmpty(); });
    }

    QStringList words() const
    {
        QStringList all;
        for (const Onlooker& who : m_said->captures())
            all.append(who.how);
        return all;
    }

    qint64 msToEnd()
    {
        QElapsedTimer timer;
        timer.start();
        m_watch.reset();
        return timer.elapsed();
    }

private Q_SLOTS:
    void init()
    {
        m_xvfb = Xvfb::start();
        QVERIFY(m_xvfb);
        auto watch = CaptureWatch::start();
        REQUIRE_OK(watch);
        m_watch = std::move(*watch);
        m_said = std::make_unique<Said>(m_watch.get());
    }
    void cleanup()
    {
        m_watch.reset();
        m_said.reset();
        m_xvfb.reset();
    }

    void eachWayToOurPixelsHasItsWord_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("how");
        QTest::newRow("GetImage of the root") << QStringLiteral("get root") << QStringLiteral("get_image");
        QTest::newRow("GetImage of our window") << QStringLiteral("get given") << QStringLiteral("get_image");
        QTest::newRow("GetImage of a window of its own")
            << QStringLiteral("get own window") << QStringLiteral("get_image");
        QTest::newRow("the same, gone at once") << QStringLiteral("get gone window") << QStringLiteral("get_image");
        QTest::newRow("CopyArea from the root") << QStringLiteral("copy root") << QStringLiteral("copy_area");
        QTest::newRow("CopyArea from our window") << QStringLiteral("copy given") << QStringLiteral("copy_area");
        QTest::newRow("NameWindowPixmap of our window")
            << QStringLiteral("name given") << QStringLiteral("name_pixmap");
        QTest::newRow("GetImage with the server grabbed")
            << QStringLiteral("grab given") << QStringLiteral("get_image");
        QTest::newRow("GetImage of a pixmap of its own") << QStringLiteral("get own pixmap") << QString();
        QTest::newRow("CopyArea in a window of its own") << QStringLiteral("copy own window") << QString();
        QTest::newRow("nothing") << QStringLiteral("none") << QString();
    }
    void eachWayToOurPixelsHasItsWord()
    {
        QFETCH(QString, act);
        QFETCH(QString, how);
        X11Client ours;
        const xcb_window_t window = ours.window();
        if (how.isEmpty()) {
            QVERIFY(soon(*m_said, [&] { return ran(act, window) && m_said->captures().isEmpty(); }));
        } else {
            QVERIFY(ran(act, window));
            QCOMPARE(m_said->captures().size(), 1);
            QCOMPARE(m_said->captures().first().how, how);
        }
    }

    void aWindowThatWasThereBeforeTheWatchIsKnown()
    {
        X11Client ours;
        const xcb_window_t window = ours.window();
        auto watch = CaptureWatch::start();
        REQUIRE_OK(watch);
        m_said = std::make_unique<Said>(watch->get());
        QVERIFY(ran(QStringLiteral("get given"), window));
        QCOMPARE(m_said->captures().size(), 1);
    }

    void aProgramThatRanBeforeTheWatchIsKnownByName()
    {
        QProcess before;
        before.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--client"), QStringLiteral("get root later"), QStringLiteral("0")});
        QTRY_COMPARE(m_said->that(QStringLiteral("connect")).size(), 1);
        auto watch = CaptureWatch::start();
        REQUIRE_OK(watch);
        Said said(watch->get());
        const qint64 pid = before.processId();
        before.write("\n");
        QTRY_COMPARE(said.captures().size(), 1);
        QCOMPARE(said.captures().first().pid, pid);
        QCOMPARE(said.captures().first().program, QStringLiteral("test_capture_watch").left(15));
        QTRY_COMPARE(before.state(), QProcess::NotRunning);
        QCOMPARE(before.exitCode(), 0);
    }

    void ourOwnConnectionsAreNotReported()
    {
        QVERIFY(soon(*m_said, [&] {
            X11Client ours;
            QTest::qWait(20); // A connection that is gone before the server is asked about it belongs to nobody.
            const xcb_window_t window = ours.window();
            const bool isDone = ours.getImage(ours.root()) && ours.getImage(window);
            return isDone && ran(QStringLiteral("none")) && m_said->captures().isEmpty() &&
                   m_said->that(QStringLiteral("connect")).size() == 1;
        }));
    }

    void theCompositingManagerIsNotACapture()
    {
        QVERIFY(soon(*m_said, [&] { return ran(QStringLiteral("composite")) && words() == QStringList{takenUp}; }));
        // It is gone: the same picture by somebody else is one again.
        m_said->clear();
        QVERIFY(ran(QStringLiteral("get root")));
        QCOMPARE(m_said->captures().size(), 1);
    }

    void anAnswerComesBehindAllThatWasAskedForBefore()
    {
        QSignalSpy answers(m_watch.get(), &CaptureWatch::answered);
        bool isSeenFirst = false;
        connect(m_watch.get(), &CaptureWatch::answered, this,
                [&](quint64) { isSeenFirst = !m_said->captures().isEmpty(); });
        // Every run is another race between what RECORD sends and the answer.
        for (quint64 number = 1; number <= 20; ++number) {
            m_said->clear();
            QCOMPARE(other(QStringLiteral("get root")), 0);
            m_watch->ask(number);
            QTRY_COMPARE(answers.size(), static_cast<qsizetype>(number));
            QCOMPARE(answers.last().first().toULongLong(), number);
            QVERIFY(isSeenFirst);
        }
    }

    void whileTheServerServesSomebodyElseOnlyThereIsNoAnswer()
    {
        QSignalSpy answers(m_watch.get(), &CaptureWatch::answered);
        X11Client other;
        xcb_grab_server(other.get());
        other.sync();
        m_watch->ask(1);
        QTest::qWait(100);
        QCOMPARE(answers.size(), 0);
        xcb_ungrab_server(other.get());
        other.sync();
        m_watch->ask(2);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.last().first().toULongLong(), quint64{2});
    }

    void whoOnlyBearsItsNameIsACapture()
    {
        QVERIFY(ran(QStringLiteral("pose")));
        const QStringList both{takenUp, QStringLiteral("get_image")};
        QCOMPARE(words(), both);
    }

    void aClientOfTheOtherByteOrderIsRead()
    {
        QCOMPARE(other(QStringLiteral("swapped")), 0);
        QTRY_COMPARE(m_said->captures().size(), 1);
        QCOMPARE(m_said->captures().first().how, QStringLiteral("get_image"));
    }

    void aServerThatGoesBlindsIt()
    {
        m_xvfb->kill();
        QTRY_COMPARE(m_said->that(QStringLiteral("blinded")).size(), 1);
        QCOMPARE(m_said->all().size(), 1);
    }

    void whatAGrabbedServerDoesNotAnswerIsReported()
    {
        QProcess grabber;
        grabber.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--client"), QStringLiteral("grab and hold"), QStringLiteral("0")});
        QTRY_COMPARE(m_said->captures().size(), 1);
        QVERIFY2(msToEnd() < 500, "the watch waits for a server that is grabbed");
        grabber.write("\n");
        QTRY_COMPARE(grabber.state(), QProcess::NotRunning);
        QCOMPARE(grabber.exitCode(), 0);
    }

    void itEndsAtOnceEvenWhenTheServerHangs()
    {
        QVERIFY(ran(QStringLiteral("none")));
        m_xvfb->pause();
        QTest::qWait(200); // Long enough for a question that nobody answers.
        const qint64 ms = msToEnd();
        m_xvfb->resume();
        QVERIFY2(ms < 500, qPrintable(QString::number(ms)));
    }

    void startedAndEndedManyTimesItLeavesNothing()
    {
        for (int i = 0; i < 30; ++i) {
            const auto watch = CaptureWatch::start();
            REQUIRE_OK(watch);
        }
        QVERIFY(m_said->all().isEmpty());
    }

    void withoutRecordOrADisplayItSaysSo()
    {
        const auto poor = Xvfb::start({QStringLiteral("-extension"), QStringLiteral("RECORD")});
        QVERIFY(poor);
        const auto watch = CaptureWatch::start();
        REQUIRE_ERROR(watch, ErrorCode::Io);
        QVERIFY(watch.error().message.contains(QStringLiteral("RECORD")));
        const auto poorer = Xvfb::start({QStringLiteral("-extension"), QStringLiteral("X-Resource")});
        QVERIFY(poorer);
        REQUIRE_ERROR(CaptureWatch::start(), ErrorCode::Io);
        qputenv("DISPLAY", ":4711");
        const auto nowhere = CaptureWatch::start();
        REQUIRE_ERROR(nowhere, ErrorCode::Io);
        QVERIFY(nowhere.error().message.contains(QStringLiteral(":4711")));
    }

private:
    std::unique_ptr<Xvfb> m_xvfb;
    std::unique_ptr<CaptureWatch> m_watch;
    std::unique_ptr<Said> m_said;
};

int main(int count, char* values[])
{
    if (count == 4 && qstrcmp(values[1], "--client") == 0)
        return scrim::testkit::otherClient(QByteArray(values[2]), QByteArray(values[3]).toUInt());
    QCoreApplication app(count, values);
    TestCaptureWatch test;
    return QTest::qExec(&test, count, values);
}
#include "test_capture_watch.moc"
