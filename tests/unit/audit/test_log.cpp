// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_kit.h"

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
};

QTEST_GUILESS_MAIN(TestLog)
#include "test_log.moc"
