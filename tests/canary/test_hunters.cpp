// SPDX-License-Identifier: GPL-3.0-or-later
/// A hunt that finds nothing proves something only if it finds what is there. Runs on a display of its own.
#include "display_hunt.h"
#include "file_hunt.h"
#include "input.h"
#include "process_hunt.h"
#include "selection_owner.h"
#include "selection_watch.h"

#include "testkit/testkit.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <unistd.h>

using namespace scrim;
using namespace scrim::canary;

namespace {

const QByteArray& value()
{
    static const QByteArray card("4111 1187 6543 2109");
    return card;
}

/// The leaking program, with its window on screen.
class Leaky
{
public:
    explicit Leaky(const char* way, const QByteArray& secret = value())
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SCRIM_LEAKY), {QString::fromLatin1(way)});
        m_process.write(secret + '\n');
        m_isReady = m_process.waitForReadyRead(20'000);
    }
    ~Leaky()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    bool m_isReady = false;
};

} // namespace

class TestHunters : public QObject
{
    Q_OBJECT

private:
    Quarry m_quarry{{{policy::Field::CardNumber, value(), "1187 6543"}}};
    std::unique_ptr<XServer> m_server;
    std::unique_ptr<AccessibilityBus> m_bus;

    [[nodiscard]] std::optional<Accessible> accessible(const Leaky& leaky) const
    {
        std::optional<Accessible> found;
        (void)m_bus->listenUntil([&] { return (found = m_bus->application(leaky.id())).has_value(); }, 10'000);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto server = XServer::connect();
        REQUIRE_OK(server);
        m_server = std::move(*server);
        auto bus = AccessibilityBus::open(m_quarry);
        REQUIRE_OK(bus);
        m_bus = std::move(*bus);
    }

    void cleanupTestCase() { m_bus.reset(); }

    void everySelectionIsRead_data()
    {
        QTest::addColumn<QByteArray>("selection");
        QTest::addColumn<int>("path");
        QTest::newRow("clipboard") << QByteArray("CLIPBOARD") << static_cast<int>(Path::Clipboard);
        QTest::newRow("primary") << QByteArray("PRIMARY") << static_cast<int>(Path::Primary);
        QTest::newRow("secondary") << QByteArray("SECONDARY") << static_cast<int>(Path::Secondary);
        QTest::newRow("drag") << QByteArray("XdndSelection") << static_cast<int>(Path::Drag);
    }

    void everySelectionIsRead()
    {
        QFETCH(QByteArray, selection);
        QFETCH(int, path);
        auto watch = SelectionWatch::start(m_quarry);
        REQUIRE_OK(watch);
        Report before(m_quarry);
        QTest::qWait(300);
        (*watch)->tell(before);
        QCOMPARE(before.leaks(), 0);
        QVERIFY(before.tries(static_cast<Path>(path)) > 0);
        const testkit::SelectionOwner owner(selection.constData(), value());
        QTest::qWait(500);
        Report report(m_quarry);
        (*watch)->tell(report);
        QVERIFY(report.leaks(static_cast<Path>(path)) > 0);
    }

    void aWindowsTitleIsRead()
    {
        const Leaky leaky("title");
        QVERIFY(leaky.isReady());
        Report report(m_quarry);
        huntProperties(*m_server, m_quarry, report);
        QVERIFY(report.leaks(Path::Properties) > 0);
    }

    void whatSaysNothingIsFoundClean()
    {
        const Leaky leaky("none");
        QVERIFY(leaky.isReady());
        const auto application = accessible(leaky);
        QVERIFY(application);
        Report report(m_quarry);
        m_bus->tell(report);
        huntProperties(*m_server, m_quarry, report);
        huntAccessibles(*application, m_quarry, report);
        QVERIFY(report.tries(Path::Properties) > 0);
        QVERIFY(report.tries(Path::AccessibilityTree) > 1);
        QCOMPARE(report.leaks(), 0);
    }

    void theAccessibilityTreeIsRead()
    {
        const Leaky leaky("description");
        QVERIFY(leaky.isReady());
        const auto application = accessible(leaky);
        QVERIFY(application);
        Report report(m_quarry);
        huntAccessibles(*application, m_quarry, report);
        QVERIFY(report.leaks(Path::AccessibilityTree) > 0);
    }

    void anEventThatPassesIsHeard()
    {
        const Leaky leaky("event");
        QVERIFY(leaky.isReady());
        QVERIFY(accessible(leaky));
        m_bus->listen(2500);
        Report report(m_quarry);
        m_bus->tell(report);
        QVERIFY(report.leaks(Path::AccessibilityEvents) > 0);
    }

    void aTooltipIsSeenAndRead()
    {
        const Leaky leaky("tooltip");
        QVERIFY(leaky.isReady());
        const auto before = visibleWindows(*m_server, leaky.id());
        QVERIFY(!before.empty());
        auto input = Input::open(*m_server, [] { return true; });
        REQUIRE_OK(input);
        const QPoint middle = m_server->placeOf(*before.begin()).center();
        for (const QPoint& place : {middle - QPoint(9, 9), middle - QPoint(4, 4), middle}) {
            input->moveTo(place);
            m_bus->listen(50);
        }
        m_bus->listen(1500);
        Report report(m_quarry);
        ReadingList readings;
        huntTooltip(*m_server, leaky.id(), before, m_quarry, report, readings);
        readings.read(m_quarry, report, 60'000);
        QVERIFY(report.leaks(Path::Tooltips) > 0);
    }

    void aScreenshotIsRead_data()
    {
        QTest::addColumn<bool>("ofRoot");
        QTest::newRow("root") << true;
        QTest::newRow("window") << false;
    }

    void aScreenshotIsRead()
    {
        QFETCH(bool, ofRoot);
        const Leaky leaky("paint");
        QVERIFY(leaky.isReady());
        const auto windows = visibleWindows(*m_server, leaky.id());
        QVERIFY(!windows.empty());
        const Path path = ofRoot ? Path::RootPictures : Path::WindowPictures;
        Report report(m_quarry);
        ReadingList readings;
        readings.add(path, {}, takePicture(*m_server, ofRoot ? m_server->screen().root : *windows.begin()));
        readings.read(m_quarry, report, 60'000);
        QCOMPARE(report.tries(path), 1);
        QCOMPARE(report.leaks(path), 1);
    }

    void memoryIsRead()
    {
        const Leaky with("memory");
        const Leaky without("memory", "another value");
        QVERIFY(with.isReady() && without.isReady());
        const auto leaked = copiesInMemory(with.id(), m_quarry);
        REQUIRE_OK(leaked);
        // As UTF-8, and as the UTF-16 of a QString.
        QVERIFY(leaked->front() >= 2);
        const auto clean = copiesInMemory(without.id(), m_quarry);
        REQUIRE_OK(clean);
        QCOMPARE(clean->front(), 0);
    }

    void environmentAndCommandLineAreRead()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CARD"), QString::fromLatin1(value()));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("sh"),
                      {QStringLiteral("-c"), QStringLiteral("read line"), QString::fromLatin1(value())});
        QVERIFY(process.waitForStarted());
        Report report(m_quarry);
        // Between fork and exec it still is what we are.
        QTRY_VERIFY((huntEnvironment(process.processId(), m_quarry, report), report.leaks(Path::Environment) > 0));
        huntCommandLine(process.processId(), m_quarry, report);
        QCOMPARE(report.leaks(Path::CommandLine), 1);
        process.kill();
        process.waitForFinished();
    }

    void aFileThatIsOpenAndHasNoNameIsRead()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.write("x" + value()) > 0 && file.flush());
        QVERIFY(QFile::remove(file.fileName()));
        Report report(m_quarry);
        huntOpenFiles(getpid(), m_quarry, report);
        QVERIFY(report.leaks(Path::OpenFiles) > 0);
    }

    void filesWrittenSinceAreReadWhole()
    {
        const QTemporaryDir folder;
        QFile old(folder.filePath(QStringLiteral("old")));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("x") == 1 && old.flush());
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        old.close();
        const QDateTime since = QDateTime::currentDateTime().addSecs(-5);
        // Across the edge of two parts, as in a core dump.
        QFile core(folder.filePath(QStringLiteral("core")));
        QVERIFY(core.open(QIODevice::WriteOnly));
        QVERIFY(core.write(QByteArray((4 << 20) - 5, '\0') + value() + QByteArray(1000, '\0')) > 0 && core.flush());
        Report report(m_quarry);
        const QStringList files = changedFiles({folder.path()}, since, {}, Path::CoreDump, report);
        QCOMPARE(files, QStringList{core.fileName()});
        huntFiles(files, Path::CoreDump, m_quarry, report);
        QCOMPARE(report.leaks(Path::CoreDump), 1);
    }

    void aFilesNameIsReadAsWell()
    {
        const QTemporaryDir folder;
        QFile named(folder.filePath(QString::fromLatin1(value())));
        QVERIFY(named.open(QIODevice::WriteOnly) && named.write("x") == 1 && named.flush());
        Report report(m_quarry);
        huntFiles({named.fileName()}, Path::FilesWritten, m_quarry, report);
        QCOMPARE(report.leaks(Path::FilesWritten), 1);
    }
};

QTEST_GUILESS_MAIN(TestHunters)
#include "test_hunters.moc"
