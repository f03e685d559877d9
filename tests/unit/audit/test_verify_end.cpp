// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_kit.h"

#include "audit/segments.h"
#include "audit/verify_end.h"

#include <QFile>
#include <QTest>

using namespace scrim;
using namespace scrim::audit;
using testkit::AuditKit;
using testkit::someEvent;

namespace {

constexpr int count = 300;
/// Behind the newest checkpoint that was asked for.
constexpr int after = 10;

/// A log of many segments.
struct LongLog : AuditKit
{
    LongLog()
    {
        const auto log = make(minSegmentSize);
        for (int i = 0; i < count; ++i) {
            if (!log->append(someEvent(i)) || (i == count - after - 1 && !log->checkpoint()))
                qFatal("no entry");
        }
    }
    [[nodiscard]] Verdict verdict() const
    {
        const auto verdict = verifyLogEnd(folder, vkey());
        if (!verdict)
            qFatal("%s", qPrintable(verdict.error().message));
        return *verdict;
    }
    /// Changes a byte in the middle of a segment's frames.
    void spoil(qint64 segment) const
    {
        QFile file(segmentPath(folder, segment));
        if (!file.open(QIODevice::ReadWrite) || !file.seek(1500))
            qFatal("no segment");
        const char was = file.peek(1).at(0);
        if (!file.putChar(static_cast<char>(was ^ 1)))
            qFatal("not changed");
    }
};

} // namespace

/// What a diagnosis sees of a log that is too long to be read whole.
class TestVerifyEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeLogHoldsAndMostOfItIsNotRead()
    {
        const LongLog log;
        QVERIFY(segmentNumbers(log.folder).size() > 20);
        const Verdict verdict = log.verdict();
        QVERIFY2(verdict.ok, qPrintable(verdict.why));
        QCOMPARE(verdict.size, qint64{count});
        QVERIFY(verdict.absent > count / 2 && verdict.absent <= count - after);
        const auto whole = verifyLog(log.folder, log.vkey(), {});
        REQUIRE_OK(whole);
        QCOMPARE(verdict.root, whole->root);
    }

    void anEndThatWasChangedDoesNotHold()
    {
        const LongLog log;
        log.spoil(segmentNumbers(log.folder).back() - 1);
        QVERIFY(!log.verdict().ok);
    }

    void norOneThatWasCut()
    {
        const LongLog log;
        for (int i = 0; i < 3; ++i)
            QVERIFY(QFile::remove(segmentPath(log.folder, segmentNumbers(log.folder).back())));
        QVERIFY(!log.verdict().ok);
    }

    void aSegmentThatIsMissingInTheMiddleIsNoticed()
    {
        const LongLog log;
        QVERIFY(QFile::remove(segmentPath(log.folder, 7)));
        const Verdict verdict = log.verdict();
        QVERIFY(!verdict.ok);
        QVERIFY2(verdict.why.contains(QStringLiteral("follow")), qPrintable(verdict.why));
    }

    void anOlderEntryThatWasChangedIsForTheWholeVerification()
    {
        const LongLog log;
        log.spoil(3);
        QVERIFY(log.verdict().ok);
        const auto whole = verifyLog(log.folder, log.vkey(), {});
        REQUIRE_OK(whole);
        QVERIFY(!whole->ok);
    }

    void anotherLogsKeyDoesNot()
    {
        const LongLog log;
        AuditKit other;
        other.origin = QStringLiteral("scrim.example/log/other");
        const auto verdict = verifyLogEnd(log.folder, other.vkey());
        QVERIFY(!verdict || !verdict->ok);
    }

    void anEmptyLogHolds()
    {
        const AuditKit kit;
        static_cast<void>(kit.make());
        const auto verdict = verifyLogEnd(kit.folder, kit.vkey());
        REQUIRE_OK(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
    }
};

QTEST_GUILESS_MAIN(TestVerifyEnd)
#include "test_verify_end.moc"
