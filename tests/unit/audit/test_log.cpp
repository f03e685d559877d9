// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_kit.h"

#include "audit/chain.h"
#include "audit/event.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace scrim;
using testkit::AuditKit;
using testkit::someEvent;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersEntriesFromNought()
    {
        const AuditKit kit;
        const auto log = kit.make();
        for (int i = 0; i < 5; ++i) {
            const auto seq = log->append(someEvent(i));
            REQUIRE_OK(seq);
            QCOMPARE(seq->value(), i);
        }
        QCOMPARE(log->size(), 5);
    }

    void goesOnWhereItWasLeft()
    {
        const AuditKit kit;
        REQUIRE_OK(kit.make()->append(someEvent()));
        const auto again = kit.open();
        REQUIRE_OK(again);
        QCOMPARE((*again)->size(), 1);
        const auto seq = (*again)->append(someEvent());
        REQUIRE_OK(seq);
        QCOMPARE(seq->value(), 1);
    }

    void writesEveryFieldAndLeavesNoneEmpty()
    {
        AuditKit kit;
        const auto log = kit.make();
        kit.clock.setWall(1767323045678);
        audit::Event event = someEvent(7);
        event.outcome = audit::Outcome::Denied;
        REQUIRE_OK(log->append(event));
        const auto entries = kit.entries(kit.readerKeys());
        REQUIRE_OK(entries);
        QCOMPARE(entries->value(0),
                 QByteArray(R"({"action":"field.reveal","actor":"mara","call":"-","class":"contact",)"
                            R"("detail":{"seconds":15},"elapsed":0,"field":"email","outcome":"denied","reason":"-",)"
                            R"("role":"agent","seq":0,"session":"9d5e2f1c9d5e2f1c9d5e2f1c9d5e2f1c",)"
                            R"("station":"desk-7","subject":"c-7","time":"2026-01-02T03:04:05.678Z","v":1})"));
    }

    void isNotMadeTwice()
    {
        const AuditKit kit;
        REQUIRE_OK(kit.make()->append(someEvent()));
        REQUIRE_ERROR(audit::Log::create(kit.folder, kit.identity()), ErrorCode::Exists);
        REQUIRE_OK(kit.open());
    }

    void isForItsOwnerOnly()
    {
        const AuditKit kit;
        REQUIRE_OK(kit.make()->checkpoint());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        for (const char* name : {"", "/lock", "/00000000.seg", "/checkpoints", "/checkpoints/0"})
            QVERIFY2((QFile::permissions(kit.folder + QLatin1String(name)) & others) == 0, name);
    }

    void refusesAnIdentityThatCannotSignOrSeal()
    {
        AuditKit kit;
        auto identity = kit.identity();
        identity.origin = QStringLiteral("two words");
        REQUIRE_ERROR(audit::Log::create(kit.folder, identity), ErrorCode::Usage);
        identity = kit.identity();
        identity.readersPublic.chop(1);
        REQUIRE_ERROR(audit::Log::create(kit.folder, identity), ErrorCode::Usage);
        QVERIFY(!QFileInfo::exists(kit.folder));
    }

    void readersReadAllAndWritersTheirOwn()
    {
        AuditKit kit;
        const auto other = crypto::generateX25519();
        const auto log = kit.make();
        REQUIRE_OK(log->append(someEvent(0))); // before anybody signed in
        REQUIRE_OK(log->startSession(kit.writer.publicKey));
        REQUIRE_OK(log->append(someEvent(1)));
        REQUIRE_OK(log->startSession(other.publicKey));
        REQUIRE_OK(log->append(someEvent(2)));
        const auto opened = [&](const audit::ReaderKeys& keys) {
            QList<bool> flags;
            for (const QByteArray& entry : kit.entries(keys).value_or(QList<QByteArray>()))
                flags.append(!entry.isEmpty());
            return flags;
        };
        QCOMPARE(opened(kit.readerKeys()), QList<bool>({true, true, true}));
        QCOMPARE(opened(kit.writerKeys()), QList<bool>({false, true, false}));
        QCOMPARE(opened({{}, other.privateKey}), QList<bool>({false, false, true}));
        QCOMPARE(opened({}), QList<bool>({false, false, false}));
        QCOMPARE(opened({kit.writer.privateKey, kit.readers.privateKey}), QList<bool>({false, false, false}));
        REQUIRE_ERROR(log->startSession(QByteArray(31, 'x')), ErrorCode::Usage);
    }

    void readsARangeAndStopsWhenTold()
    {
        const AuditKit kit;
        const auto log = kit.make();
        for (int i = 0; i < 10; ++i)
            REQUIRE_OK(log->append(someEvent(i)));
        const auto range = kit.entries(kit.readerKeys(), 3, 6);
        REQUIRE_OK(range);
        QCOMPARE(range->size(), 3);
        QVERIFY(range->first().contains("\"seq\":3,"));
        QVERIFY(range->last().contains("\"seq\":5,"));
        QCOMPARE(kit.entries(kit.readerKeys(), 9, 200).value_or(QList<QByteArray>()).size(), 1);
        QCOMPARE(kit.entries(kit.readerKeys(), 10).value_or(QList<QByteArray>()).size(), 0);
        int visited = 0;
        REQUIRE_OK(audit::readLog(kit.folder, kit.readerKeys(), 0, -1,
                                  [&](const audit::ReadEntry& entry) { return ++visited < 4 && entry.seq < 4; }));
        QCOMPARE(visited, 4);
    }

    void nothingOfAnEntryStandsInClear()
    {
        const AuditKit kit;
        const auto log = kit.make();
        REQUIRE_OK(log->startSession(kit.writer.publicKey));
        REQUIRE_OK(log->append(someEvent(4)));
        QFile segment(kit.folder + QStringLiteral("/00000000.seg"));
        QVERIFY(segment.open(QIODevice::ReadOnly));
        const QByteArray bytes = segment.readAll();
        for (const char* word : {"mara", "agent", "field.reveal", "email", "contact", "desk-7", "c-4"})
            QVERIFY2(!bytes.contains(word), word);
    }

    void rollsOverToNewSegments()
    {
        AuditKit kit;
        const auto log = kit.make(audit::minSegmentSize);
        REQUIRE_OK(log->startSession(kit.writer.publicKey));
        for (int i = 0; i < 60; ++i)
            REQUIRE_OK(log->append(someEvent(i)));
        const QStringList segments = QDir(kit.folder).entryList({QStringLiteral("*.seg")});
        QVERIFY(segments.size() > 5);
        for (const QString& segment : segments)
            QCOMPARE(QFileInfo(kit.folder + QLatin1Char('/') + segment).size(), audit::minSegmentSize);
        const auto again = kit.open();
        REQUIRE_OK(again);
        QCOMPARE((*again)->size(), 60);
        const auto own = kit.entries(kit.writerKeys());
        REQUIRE_OK(own);
        QCOMPARE(own->size(), 60);
        QVERIFY(!own->contains(QByteArray()));
        const auto verdict = audit::verifyLog(kit.folder, kit.vkey(), kit.readerKeys());
        REQUIRE_OK(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
    }

    void signsByItselfBeforeTooMuchIsUncovered()
    {
        const AuditKit kit;
        const auto log = kit.make();
        for (int i = 0; i < audit::checkpointEvery; ++i)
            REQUIRE_OK(log->append(someEvent(i)));
        const QDir checkpoints(kit.folder + QStringLiteral("/checkpoints"));
        QVERIFY(checkpoints.entryList(QDir::Files).isEmpty());
        REQUIRE_OK(log->append(someEvent()));
        QCOMPARE(checkpoints.entryList(QDir::Files), QStringList(QStringLiteral("64")));
    }

    void aCheckpointIsSignedOncePerSize()
    {
        const AuditKit kit;
        const auto log = kit.make();
        REQUIRE_OK(log->append(someEvent()));
        const auto first = log->checkpoint();
        REQUIRE_OK(first);
        QCOMPARE(first->size, 1);
        REQUIRE_OK(audit::verifyCheckpoint(first->note, kit.vkey()));
        const auto second = log->checkpoint();
        REQUIRE_OK(second);
        QCOMPARE(second->note, first->note);
        REQUIRE_OK(log->append(someEvent()));
        const auto third = log->checkpoint();
        REQUIRE_OK(third);
        QCOMPARE(third->size, 2);
    }

    void theEntryAfterACheckpointSaysSo()
    {
        const AuditKit kit;
        const auto log = kit.make();
        audit::Event lying = someEvent();
        lying.detail.insert(audit::afterCheckpoint, true);
        REQUIRE_OK(log->append(lying));
        REQUIRE_OK(log->checkpoint());
        REQUIRE_OK(log->append(someEvent()));
        const auto entries = kit.entries(kit.readerKeys());
        REQUIRE_OK(entries);
        QVERIFY(entries->value(0).contains(R"("detail":{"seconds":15})"));
        QVERIFY(entries->value(1).contains(R"("detail":{"after_checkpoint":true,"seconds":15})"));
    }

    void anEntryThatNoLogTakesStopsNothing()
    {
        const AuditKit kit;
        const auto log = kit.make();
        audit::Event event = someEvent();
        event.reason = QString(audit::maxEntrySize, QLatin1Char('x'));
        REQUIRE_ERROR(log->append(event), ErrorCode::Usage);
        event = someEvent();
        event.detail.insert(QStringLiteral("share"), 0.5);
        REQUIRE_ERROR(log->append(event), ErrorCode::Usage);
        const auto seq = log->append(someEvent());
        REQUIRE_OK(seq);
        QCOMPARE(seq->value(), 0);
    }

    void anEntryThatFitsNoSegmentStopsNothing()
    {
        const AuditKit kit;
        const auto log = kit.make(audit::minSegmentSize);
        audit::Event event = someEvent();
        event.reason = QString(5000, QLatin1Char('x'));
        REQUIRE_ERROR(log->append(event), ErrorCode::Usage);
        REQUIRE_OK(log->append(someEvent()));
    }

    void halfASurrogatePairDoesNotKeepAnActOutOfTheLog()
    {
        const AuditKit kit;
        const auto log = kit.make();
        audit::Event event = someEvent();
        event.actor = QStringLiteral("m") + QChar(0xd83d);
        REQUIRE_OK(log->append(event));
        REQUIRE_OK(kit.entries(kit.readerKeys()));
    }

    void aBatchIsWrittenInOrderAndSignsOnItsWay()
    {
        const AuditKit kit;
        const auto log = kit.make(16 * audit::minSegmentSize);
        REQUIRE_OK(log->startSession(kit.writer.publicKey));
        std::vector<audit::Event> events;
        for (int i = 0; i < 200; ++i)
            events.push_back(someEvent(i));
        const auto all = log->appendAll(events);
        REQUIRE_OK(all);
        QCOMPARE(all->size(), events.size());
        for (std::size_t i = 0; i < all->size(); ++i)
            QCOMPARE(all->at(i).value(), static_cast<qint64>(i));
        const auto entries = kit.entries(kit.writerKeys());
        REQUIRE_OK(entries);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(entries->at(i).contains(QStringLiteral("\"c-%1\"").arg(i).toUtf8()));
            QCOMPARE(entries->at(i).contains("after_checkpoint"), i > 0 && i % 64 == 0);
        }
        QVERIFY(QFileInfo::exists(audit::segmentPath(kit.folder, 1))); // more than one segment's worth
        REQUIRE_OK(log->append(someEvent()));
        const auto verdict = audit::verifyLog(kit.folder, kit.vkey(), kit.readerKeys());
        REQUIRE_OK(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
        QCOMPARE(verdict->size, 201);
        QCOMPARE(verdict->checkpoints, 3);
    }

    void oneEventThatNoLogTakesKeepsTheWholeBatchOut()
    {
        const AuditKit kit;
        const auto log = kit.make();
        std::vector<audit::Event> events(3, someEvent());
        events[1].reason = QString(audit::maxEntrySize, QLatin1Char('x'));
        REQUIRE_ERROR(log->appendAll(events), ErrorCode::Usage);
        QCOMPARE(log->size(), 0);
        REQUIRE_OK(log->append(someEvent()));
        const auto none = log->appendAll({});
        REQUIRE_OK(none);
        QVERIFY(none->empty());
    }

    void twoLogsOnOneFolderTakeTurns()
    {
        const AuditKit kit;
        const auto first = kit.make(audit::minSegmentSize);
        const auto second = kit.open();
        REQUIRE_OK(second);
        for (int i = 0; i < 20; ++i) {
            const auto seq = (i % 2 == 0 ? first : *second)->append(someEvent(i));
            REQUIRE_OK(seq);
            QCOMPARE(seq->value(), i);
        }
        const auto verdict = audit::verifyLog(kit.folder, kit.vkey(), kit.readerKeys());
        REQUIRE_OK(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
        QCOMPARE(verdict->size, 20);
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
