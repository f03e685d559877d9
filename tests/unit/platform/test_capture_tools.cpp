// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/capture_watch.h"

#include "testkit/testkit.h"
#include "watch_fixture.h"
#include "xvfb.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace scrim;
using namespace scrim::platform;
using testkit::run;
using testkit::Said;
using testkit::soon;
using testkit::Xvfb;

/// The watch against the programs that people take screenshots with. Those of desktops are not among them: they may ask
/// the shell of the desktop that runs the tests, over D-Bus, for a picture of its real screen.
class TestCaptureTools : public QObject
{
    Q_OBJECT

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

    void aToolIsSeenFromConnectingToGoing_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isRequired");
        const auto row = [](const QString& program, const QStringList& arguments, bool isRequired) {
            QTest::newRow(qPrintable(program)) << program << arguments << isRequired;
        };
        const QString root = QStringLiteral("root");
        const QString file = QStringLiteral("%1/picture.png");
        row(QStringLiteral("import"), {QStringLiteral("-window"), root, file}, true);
        row(QStringLiteral("xwd"), {QStringLiteral("-root"), QStringLiteral("-out"), file}, true);
        row(QStringLiteral("scrot"), {file}, true);
        row(QStringLiteral("maim"), {file}, true);
        row(QStringLiteral("ffmpeg"),
            {QStringLiteral("-y"), QStringLiteral("-f"), QStringLiteral("x11grab"), QStringLiteral("-i"),
             QStringLiteral(":display"), QStringLiteral("-frames:v"), QStringLiteral("3"),
             file + QStringLiteral(".mkv")},
            false);
    }
    void aToolIsSeenFromConnectingToGoing()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(bool, isRequired);
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QVERIFY2(!isRequired, "a tool of the package list is missing");
            QSKIP("not installed here");
        }
        const QTemporaryDir folder;
        arguments.replaceInStrings(QStringLiteral("%1"), folder.path());
        arguments.replaceInStrings(QStringLiteral(":display"), m_xvfb->display());
        QCOMPARE(run(program, arguments), 0);
        QTRY_VERIFY(!m_said->that(QStringLiteral("disconnect")).isEmpty());
        QVERIFY2(!m_said->captures().isEmpty(), m_said->text().constData());
        qInfo("%s", m_said->text().constData());
        // A tool may have several connections; the one that takes the picture was told of first.
        const quint32 taker = m_said->captures().first().client;
        const auto connects = m_said->that(QStringLiteral("connect"));
        QVERIFY(std::ranges::any_of(connects, [&](const Onlooker& who) { return who.client == taker; }));
        QCOMPARE(m_said->all().first().how, QStringLiteral("connect"));
        QVERIFY(soon(*m_said, [&] {
            (void)run(program, arguments);
            (void)QTest::qWaitFor([&] { return !m_said->captures().isEmpty(); });
            const Onlooker who = m_said->captures().value(0);
            return who.program == program.left(15) && who.pid > 0;
        }));
    }

    void aToolThatTakesNoPictureOnlyComesAndGoes()
    {
        // A clipboard loop, as it may run all day.
        for (int i = 0; i < 5; ++i)
            (void)run(QStringLiteral("xclip"),
                      {QStringLiteral("-o"), QStringLiteral("-selection"), QStringLiteral("clipboard")});
        QTRY_COMPARE(m_said->that(QStringLiteral("disconnect")).size(), 5);
        QCOMPARE(m_said->that(QStringLiteral("connect")).size(), 5);
        QVERIFY2(m_said->captures().isEmpty(), m_said->text().constData());
        for (qsizetype i = 0; i < 10; i += 2)
            QCOMPARE(m_said->all().at(i).client, m_said->all().at(i + 1).client);
        QVERIFY(soon(*m_said, [&] {
            (void)run(QStringLiteral("xprop"), {QStringLiteral("-root")});
            (void)QTest::qWaitFor([&] { return !m_said->all().isEmpty(); });
            return m_said->all().value(0).program == QStringLiteral("xprop");
        }));
    }

private:
    std::unique_ptr<Xvfb> m_xvfb;
    std::unique_ptr<CaptureWatch> m_watch;
    std::unique_ptr<Said> m_said;
};

QTEST_GUILESS_MAIN(TestCaptureTools)
#include "test_capture_tools.moc"
