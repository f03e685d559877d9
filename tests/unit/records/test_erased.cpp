// SPDX-License-Identifier: GPL-3.0-or-later
// What the log still says of a customer whose salt is gone.
#include "fixture.h"

#include "audit/log.h"
#include "audit/reader.h"
#include "testkit/fake_clock.h"
#include "vault/blind_index.h"

#include <QTest>

using namespace scrim;
using namespace scrim::testkit;

class TestErased : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErasedCustomersEntriesHoldAndLeadToNobody()
    {
        CacheFixture cache;
        REQUIRE_OK(cache.put(person(QStringLiteral("1"), QStringLiteral("Ada Example"))));
        const RecordId record{RecordKind::Customer, 1};
        const auto subject = cache.store().subjectOf(record);
        REQUIRE_OK(subject);
        REQUIRE_OK(cache.store().recordOf(*subject));

        const audit::LogIdentity identity{cache.vault->header.origin, QStringLiteral("desk-7"),
                                          cache.vault->header.logPublic, cache.vault->stationSeed.clone()};
        const FakeClock clock;
        REQUIRE_OK(audit::Log::create(cache.paths.log(), identity));
        const auto log = audit::Log::open(
            cache.paths.log(),
            {identity.origin, identity.station, identity.readersPublic, identity.stationSeed.clone()}, clock);
        REQUIRE_OK(log);
        audit::Event event;
        event.action = QStringLiteral("field.reveal");
        event.subject = *subject;
        REQUIRE_OK((*log)->append(event));
        REQUIRE_OK((*log)->checkpoint());

        REQUIRE_OK(cache.database->exec("DELETE FROM records"));
        REQUIRE_ERROR(cache.store().recordOf(*subject), ErrorCode::NotFound);
        // Nobody makes it again either: a new salt gives another one.
        const QByteArray salt = vault::newRecordSalt();
        QVERIFY(vault::pseudonym(asBytes(salt), record) != *subject);

        const auto vkey = audit::verifierKey(identity.origin, asBytes(cache.vault->header.stationPublic));
        const auto verdict = audit::verifyLog(cache.paths.log(), vkey, {cache.vault->logPrivate, {}});
        REQUIRE_OK(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
        QByteArray entry;
        REQUIRE_OK(
            audit::readLog(cache.paths.log(), {cache.vault->logPrivate, {}}, 0, -1, [&](const audit::ReadEntry& read) {
                entry = read.canonical;
                return true;
            }));
        QVERIFY(entry.contains(subject->toUtf8()));
        QVERIFY(!entry.contains("Ada"));
    }
};

QTEST_GUILESS_MAIN(TestErased)
#include "test_erased.moc"
