// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "exports/selection.h"

#include <QTest>

using namespace scrim;
using namespace scrim::exports;
using namespace scrim::testkit;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsReadAsRfc3339WritesIt()
    {
        for (const char* text : {"2026-01-02T03:04:05.678Z", "2026-01-02t03:04:05.678z",
                                 "2026-01-02T04:04:05.678+01:00", "2026-01-01T22:04:05.678999-05:00"}) {
            const auto time = timeFrom(QString::fromLatin1(text));
            REQUIRE_OK(time);
            QCOMPARE(*time, rowTime);
        }
        const auto whole = timeFrom(QStringLiteral("2026-01-02T03:04:05Z"));
        REQUIRE_OK(whole);
        QCOMPARE(*whole, rowTime - 678);
        const auto tenths = timeFrom(QStringLiteral("2026-01-02T03:04:05.6Z"));
        REQUIRE_OK(tenths);
        QCOMPARE(*tenths, rowTime - 78);
    }

    void anythingElseIsRefused()
    {
        for (const char* text :
             {"", "now", "2026-01-02", "2026-01-02T03:04:05", "2026-13-02T03:04:05Z", "2026-01-02T25:04:05Z",
              "2026-01-02 03:04:05Z", "2026-01-02T03:04:05Z\n", "2026-01-02T03:04:05+25"})
            REQUIRE_ERROR(timeFrom(QString::fromLatin1(text)), ErrorCode::Usage);
    }

    void theFirstTimeIsInAndTheLastIsOut()
    {
        const Row row = rowWith(someReveal());
        const auto taken = [&row](std::optional<qint64> from, std::optional<qint64> to) {
            return Selection{0, -1, from, to}.takes(row);
        };
        QVERIFY(taken({}, {}));
        QVERIFY(taken(rowTime, rowTime + 1));
        QVERIFY(!taken(rowTime + 1, {}));
        QVERIFY(!taken({}, rowTime));
    }
};

QTEST_GUILESS_MAIN(TestSelection)
#include "test_selection.moc"
