// SPDX-License-Identifier: GPL-3.0-or-later
// Every system call that the log makes, failing in turn or being the process's last: what was said to be durable is
// there afterwards, and the log holds. What is asked of the log here is what each of these acts stands on.
#include "faulty_calls.h"
#include "oracle.h"

#include "unit/audit/bundle_kit.h"

#include "audit/chain.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <functional>
#include <unistd.h>

using namespace scrim;
using namespace scrim::audit;
using faulty::Mode;
using testkit::AuditKit;
using testkit::someEvent;

namespace {

/// The entries that an act was told are durable, and whether it came to its end.
struct Told
{
    QList<qint64> durable;
    bool finished = true;
};

using LogPointer = std::unique_ptr<Log>;

/// A log in small segments as it was before the act, and the act.
struct Scene
{
    std::function<void(const AuditKit&)> prepare;
    std::function<Told(const AuditKit&, LogPointer&)> act;
    bool startsClosed = false; ///< the act opens the log by itself
};

constexpr QLatin1String childOption("--child");

void must(bool done)
{
    if (!done)
        qFatal("the scene could not be prepared");
}

void fill(const AuditKit& kit, int count)
{
    const auto log = kit.make(minSegmentSize);
    must(log->startSession(kit.writer.publicKey).has_value());
    for (int i = 0; i < count; ++i)
        must(log->append(someEvent(i)).has_value());
}

/// To whoever started this program as a child; at once, since the next call may be its last.
void say(qint64 seq)
{
    if (QCoreApplication::arguments().value(1) != childOption)
        return;
    const QByteArray line = QByteArray::number(seq) + '\n';
    must(::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) == line.size());
}

Told appendTwice(const AuditKit&, LogPointer& log)
{
    Told told;
    for (int i = 0; i < 2; ++i) {
        const auto seq = log->append(someEvent(1000 + i));
        if (seq) {
            told.durable.append(seq->value());
            say(seq->value());
        }
        told.finished = told.finished && seq;
    }
    return told;
}

Told signHead(const AuditKit&, LogPointer& log)
{
    return {{}, log->checkpoint().has_value()};
}

/// A checkpoint right before an entry: the entry must say so.
Told signAndAppend(const AuditKit& kit, LogPointer& log)
{
    Told told = signHead(kit, log);
    if (!told.finished)
        return told;
    return appendTwice(kit, log);
}

Told openAndAppend(const AuditKit& kit, LogPointer& log)
{
    auto opened = kit.open();
    if (!opened)
        return {{}, false};
    log = *std::move(opened);
    return appendTwice(kit, log);
}

/// Part of a frame behind the last whole one, as a crash leaves it.
void tear(const AuditKit& kit)
{
    Chain chain(kit.folder, Chain::Lock::PerSegment);
    must(chain.advance().has_value());
    const QByteArray half = encodeFrame({FrameKind::Entry, chain.tree().size(), {}, {}}, chain.logId()).left(30);
    auto file = File::open(chain.path(), File::Open::ReadWrite);
    must(file && file->writeAt(chain.segmentSize() - chain.room(), asBytes(half)));
}

/// Entries until one more would not fit into the segment.
void fillSegment(const AuditKit& kit)
{
    const auto log = kit.make(minSegmentSize);
    must(log->startSession(kit.writer.publicKey).has_value());
    Chain chain(kit.folder, Chain::Lock::PerSegment);
    must(chain.advance().has_value());
    qint64 before = chain.room();
    qint64 last = 0;
    while (chain.segment() == 0 && chain.room() > last) {
        must(log->append(someEvent(1000)).has_value() && chain.advance().has_value());
        last = before - chain.room();
        before = chain.room();
    }
}

const QMap<QString, Scene>& scenes()
{
    static const QMap<QString, Scene> table{
        {QStringLiteral("the first entries of a session"), {[](const AuditKit& kit) { fill(kit, 3); }, appendTwice}},
        {QStringLiteral("entries where a checkpoint is due"),
         {[](const AuditKit& kit) { fill(kit, static_cast<int>(checkpointEvery)); }, appendTwice}},
        {QStringLiteral("entries that need a new segment"), {fillSegment, appendTwice}},
        {QStringLiteral("a checkpoint"), {[](const AuditKit& kit) { fill(kit, 3); }, signHead}},
        {QStringLiteral("a checkpoint and the entries after it"),
         {[](const AuditKit& kit) { fill(kit, 3); }, signAndAppend}},
        {QStringLiteral("opening"), {[](const AuditKit& kit) { fill(kit, 12); }, openAndAppend, true}},
        {QStringLiteral("opening what a crash has torn"),
         {[](const AuditKit& kit) {
              fill(kit, 5);
              tear(kit);
          },
          openAndAppend, true}},
    };
    return table;
}

/// As the act wants it.
LogPointer openedFor(const Scene& scene, const AuditKit& kit)
{
    if (scene.startsClosed)
        return {};
    auto log = kit.open();
    must(log && (*log)->startSession(kit.writer.publicKey));
    return *std::move(log);
}

/// One scene, over and over from the same start.
struct Stage : AuditKit
{
    const Scene& scene;
    testkit::Files before;

    explicit Stage(const Scene& shown) : scene(shown)
    {
        scene.prepare(*this);
        before = testkit::filesIn(folder);
    }

    void putBack() const
    {
        QDir(folder).removeRecursively();
        QDir().mkpath(folder + QStringLiteral("/checkpoints"));
        for (const auto& [name, bytes] : before)
            testkit::write(folder + QLatin1Char('/') + name, bytes);
    }
    [[nodiscard]] LogPointer opened() const { return openedFor(scene, *this); }

    /// What is wrong after the act; empty when nothing is. `strict` asks the verifiers of other processes, too.
    [[nodiscard]] QString complaint(const Told& told, bool strict) const
    {
        const auto inPlace = verifyLog(folder, vkey(), readerKeys());
        if (!inPlace || !inPlace->ok)
            return QStringLiteral("in place: ") + (inPlace ? inPlace->why : inPlace.error().message);
        const auto again = open();
        if (!again)
            return QStringLiteral("opened anew: ") + again.error().message;
        const auto seq = (*again)->append(someEvent(2000));
        if (!seq || !(*again)->checkpoint())
            return QStringLiteral("it takes nothing though opened anew");
        for (const qint64 durable : told.durable) {
            const auto there = entries(readerKeys(), durable, durable + 1);
            if (!there || there->size() != 1 || !there->first().contains("\"subject\":\"c-100"))
                return QStringLiteral("entry %1 was said to be durable and is not there").arg(durable);
        }
        const QString bundle = temporary.filePath(QStringLiteral("bundle"));
        QDir(bundle).removeRecursively();
        if (const auto exported = exportBundle(folder, vkey(), readerKeys(), bundle); !exported)
            return QStringLiteral("exported: ") + exported.error().message;
        if (strict)
            return testkit::complaintOf(bundle);
        const auto verdict = verifyBundle(bundle);
        return verdict && verdict->ok ? QString() : QStringLiteral("the bundle does not hold");
    }
};

/// This program started anew in a stage's folder, to be killed at one call: it says what it is told is durable as soon
/// as it is told.
int childMain(const QStringList& arguments)
{
    AuditKit kit;
    // It does not come to its destructor.
    kit.temporary.remove();
    kit.folder = arguments.value(5);
    kit.readers.publicKey = QByteArray::fromHex(arguments.value(6).toLatin1());
    const Scene& scene = *scenes().find(arguments.value(2));
    LogPointer log = openedFor(scene, kit);
    faulty::watch({kit.folder});
    faulty::arm(arguments.value(4).toInt(), static_cast<Mode>(arguments.value(3).toInt()), EIO, faulty::Calls::Writing);
    return scene.act(kit, log).finished ? 0 : 1;
}

/// Calls that a scene makes at most; a bound for its loop.
constexpr int most = 500;
/// Every so many faults the verifiers of other processes are asked, since they cost a hundred milliseconds.
constexpr int strictEvery = 40;

} // namespace

class TestFailingCalls : public QObject
{
    Q_OBJECT

private:
    static void addScenes(const std::vector<std::pair<const char*, Mode>>& modes)
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<int>("mode");
        for (auto scene = scenes().cbegin(); scene != scenes().cend(); ++scene) {
            for (const auto& [name, mode] : modes)
                QTest::addRow("%s, %s", qPrintable(scene.key()), name) << scene.key() << static_cast<int>(mode);
        }
    }

private Q_SLOTS:
    void init() { faulty::disarm(); }

    void aCallThatFailsLosesNothingThatWasDurable_data()
    {
        addScenes({{"not done", Mode::Fail}, {"done all the same", Mode::FailAfter}, {"half done", Mode::FailHalf}});
    }
    void aCallThatFailsLosesNothingThatWasDurable()
    {
        QFETCH(QString, scene);
        QFETCH(int, mode);
        const Stage stage(*scenes().find(scene));
        faulty::watch({stage.folder});
        // What the system gives as its reason decides nothing but the sentence.
        const int error = mode == static_cast<int>(Mode::FailHalf) ? ENOSPC : EIO;
        bool fired = true;
        for (int nth = 1; fired; ++nth) {
            QVERIFY(nth < most);
            stage.putBack();
            LogPointer log = stage.opened();
            faulty::arm(nth, static_cast<Mode>(mode), error);
            const Told told = stage.scene.act(stage, log);
            fired = faulty::disarm();
            const QString where = QStringLiteral("call %1: ").arg(nth);
            QVERIFY2(fired || told.finished, qPrintable(where + QStringLiteral("it failed by itself")));
            if (log && !told.finished)
                QVERIFY2(!log->append(someEvent()), qPrintable(where + QStringLiteral("it went on unopened")));
            log.reset();
            const QString wrong = stage.complaint(told, nth % strictEvery == 0 || !fired);
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
        }
    }

    void aProcessKilledAtACallLosesNothingThatWasDurable_data()
    {
        addScenes({{"before", Mode::Kill}, {"amid", Mode::KillHalf}, {"after", Mode::KillAfter}});
    }
    void aProcessKilledAtACallLosesNothingThatWasDurable()
    {
        QFETCH(QString, scene);
        QFETCH(int, mode);
        const Stage stage(*scenes().find(scene));
        bool killed = true;
        for (int nth = 1; killed; ++nth) {
            QVERIFY(nth < most);
            stage.putBack();
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(),
                        {childOption, scene, QString::number(mode), QString::number(nth), stage.folder,
                         QString::fromLatin1(stage.readers.publicKey.toHex())});
            QVERIFY(child.waitForFinished(60'000));
            killed = child.exitStatus() == QProcess::CrashExit && child.exitCode() == SIGKILL;
            const QString where = QStringLiteral("call %1: ").arg(nth);
            QVERIFY2(killed || (child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0),
                     qPrintable(where + QStringLiteral("it failed by itself")));
            Told told;
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            for (qsizetype i = 0; i + 1 < lines.size(); ++i)
                told.durable.append(lines[i].toLongLong());
            const QString wrong = stage.complaint(told, nth % strictEvery == 0 || !killed);
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
        }
    }
};

int main(int argc, char** argv)
{
    // Where a sync costs nothing, since there are thousands.
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == childOption)
        return childMain(arguments);
    TestFailingCalls test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_failing_calls.moc"
