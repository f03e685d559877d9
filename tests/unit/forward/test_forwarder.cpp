// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audit/audit_kit.h"

#include "forward/forwarder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace scrim;
using namespace scrim::forward;
using testkit::AuditKit;

namespace {

/// Receivers as they come and go: what each link does is said before.
struct Receiver
{
    QByteArray taken;
    int dials = 0;
    int refuseDials = 0; ///< so many are not answered
    int sends = 0;
    int breakAtSend = -1; ///< this one fails, and is lost on its way
    bool sayGoodbye = true;
    ErrorCode dialError = ErrorCode::Io;

    [[nodiscard]] QList<qint64> numbers() const
    {
        static const QRegularExpression seq(QStringLiteral("scrim@32473 seq=\"([0-9]+)\""));
        QList<qint64> all;
        auto matches = seq.globalMatch(QString::fromUtf8(taken));
        while (matches.hasNext())
            all.append(matches.next().captured(1).toLongLong());
        return all;
    }
};

class FakeLink final : public Link
{
public:
    explicit FakeLink(Receiver& receiver) : m_receiver(receiver) {}
    Result<void> send(const QByteArray& bytes) override
    {
        if (m_receiver.sends++ == m_receiver.breakAtSend)
            return fail(ErrorCode::Io, QStringLiteral("the receiver is gone"));
        m_receiver.taken += bytes;
        return {};
    }
    bool isAlive() override { return true; }
    bool finish() override { return m_receiver.sayGoodbye; }

private:
    Receiver& m_receiver;
};

struct ForwardKit : AuditKit
{
    std::unique_ptr<audit::Log> log = make();
    Receiver receiver;
    Forwarding what;
    QList<qint64> waits;
    std::atomic<bool> stop = false;

    explicit ForwardKit(int entries)
    {
        add(entries);
        what.folder = folder;
        what.keys = readerKeys();
        what.source = {origin, QStringLiteral("0.1.0")};
        what.once = true;
        what.stop = &stop;
        what.wait = [this](qint64 ms) { waits.append(ms); };
        what.connect = [this]() -> Result<std::unique_ptr<Link>> {
            if (receiver.dials++ < receiver.refuseDials)
                return fail(receiver.dialError, QStringLiteral("nobody answers"));
            return std::make_unique<FakeLink>(receiver);
        };
    }
    void add(int entries)
    {
        for (int i = 0; i < entries; ++i) {
            if (!log->append(testkit::someEvent(i)))
                qFatal("the log takes no entry");
        }
    }
    [[nodiscard]] Result<Cursor> cursor() const
    {
        return Cursor::open(temporary.filePath(QStringLiteral("spool")), QStringLiteral("receiver"));
    }
    Result<qint64> run()
    {
        auto at = cursor();
        return at ? forward::forward(what, *at) : std::unexpected(at.error());
    }
};

QList<qint64> upTo(qint64 end)
{
    QList<qint64> all;
    for (qint64 i = 0; i < end; ++i)
        all.append(i);
    return all;
}

} // namespace

class TestForwarder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsSentOnceInOrderOverSeveralBatches()
    {
        ForwardKit kit(600);
        const auto sent = kit.run();
        REQUIRE_OK(sent);
        QCOMPARE(*sent, 600);
        QCOMPARE(kit.receiver.sends, 3);
        QCOMPARE(kit.receiver.numbers(), upTo(600));
    }

    void theNextRunSendsWhatIsNew()
    {
        ForwardKit kit(5);
        REQUIRE_OK(kit.run());
        kit.add(2);
        const auto sent = kit.run();
        REQUIRE_OK(sent);
        QCOMPARE(*sent, 2);
        QCOMPARE(kit.receiver.numbers(), upTo(7));
    }

    void afterABrokenLinkWhatMayBeLostIsSentAgain()
    {
        ForwardKit kit(600);
        kit.receiver.breakAtSend = 1;
        REQUIRE_OK(kit.run());
        QCOMPARE(kit.receiver.dials, 2);
        QCOMPARE(kit.receiver.numbers(), upTo(256) + upTo(600));
    }

    void withoutAGoodbyeTheReceiverMayNotHaveReadItAll()
    {
        ForwardKit kit(5);
        kit.receiver.sayGoodbye = false;
        REQUIRE_OK(kit.run());
        kit.receiver.sayGoodbye = true;
        REQUIRE_OK(kit.run());
        QCOMPARE(kit.receiver.numbers(), upTo(5) + upTo(5));
        REQUIRE_OK(kit.run());
        QCOMPARE(kit.receiver.numbers().size(), 10);
    }

    void aReceiverThatIsAwayIsCalledLessAndLess()
    {
        ForwardKit kit(3);
        kit.receiver.refuseDials = 9;
        REQUIRE_OK(kit.run());
        QCOMPARE(kit.waits, (QList<qint64>{1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000}));
        QCOMPARE(kit.receiver.numbers(), upTo(3));
    }

    void whoGivesUpSaysWhy()
    {
        ForwardKit kit(3);
        kit.receiver.refuseDials = 9;
        kit.what.tries = 3;
        REQUIRE_ERROR(kit.run(), ErrorCode::Io);
        QCOMPARE(kit.receiver.dials, 3);
    }

    void aCertificateThatIsNotAcceptedEndsItAtOnce()
    {
        ForwardKit kit(3);
        kit.receiver.refuseDials = 1;
        kit.receiver.dialError = ErrorCode::Refused;
        REQUIRE_ERROR(kit.run(), ErrorCode::Refused);
        QCOMPARE(kit.receiver.dials, 1);
    }

    void itFollowsTheLogUntilItIsStopped()
    {
        ForwardKit kit(3);
        kit.what.once = false;
        kit.what.wait = [&kit](qint64) {
            if (kit.log->size() < 6)
                kit.add(1);
            else
                kit.stop = true;
        };
        const auto sent = kit.run();
        REQUIRE_OK(sent);
        QCOMPARE(kit.receiver.numbers(), upTo(6));
    }

    void anotherLogIsNotContinued()
    {
        ForwardKit kit(5);
        REQUIRE_OK(kit.run());
        ForwardKit other(9);
        other.what.source.log = QStringLiteral("scrim.example/log/fedcba9876543210");
        other.what.connect = kit.what.connect;
        auto at = kit.cursor();
        REQUIRE_OK(at);
        REQUIRE_ERROR(forward::forward(other.what, *at), ErrorCode::Tampered);
        // The same origin with other entries: a log that was put back and went on differently.
        other.what.source.log = kit.origin;
        other.clock.advance(1);
        REQUIRE_ERROR(forward::forward(ForwardKit(2).what, *at), ErrorCode::Tampered);
        QCOMPARE(kit.receiver.numbers(), upTo(5));
    }

    void whoMayNotReadSendsNothing()
    {
        ForwardKit kit(3);
        kit.what.keys = kit.writerKeys();
        REQUIRE_ERROR(kit.run(), ErrorCode::Refused);
        QVERIFY(kit.receiver.taken.isEmpty());
    }

    void aCursorIsHeldByOneAndSurvives()
    {
        const ForwardKit kit(1);
        auto at = kit.cursor();
        REQUIRE_OK(at);
        REQUIRE_ERROR(kit.cursor(), ErrorCode::InUse);
        const Position position{kit.origin, 7, QByteArray(64, 'a'), 3};
        REQUIRE_OK(at->save(position));
        at = fail(ErrorCode::Internal, QString());
        const auto again = kit.cursor();
        REQUIRE_OK(again);
        QCOMPARE(again->position().next, 7);
        QCOMPARE(again->position().sure, 3);
        QCOMPARE(again->position().lastLeaf, position.lastLeaf);
    }

    void aCursorThatIsNoneIsNotTakenForTheStart()
    {
        const ForwardKit kit(1);
        REQUIRE_OK(kit.cursor());
        QFile file(kit.temporary.filePath(QStringLiteral("spool/receiver.cursor")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\":1,\"next\":-4}") > 0);
        file.close();
        REQUIRE_ERROR(kit.cursor(), ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestForwarder)
#include "test_forwarder.moc"
