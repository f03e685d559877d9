// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_fixture.h"

#include "vault/sealer.h"

#include <QSet>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;

namespace {

const RecordId customer{RecordKind::Customer, 7};
const QByteArray value("jane@example.com");

} // namespace

/// That sealed fields open, and only in their place, is shown where they can be opened: tests/unit/reveal.
class TestSealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassHasAnEpochOfItsOwn()
    {
        const VaultFixture vault;
        vault::Sealer sealer(vault.header());
        const auto epochs = sealer.epochs();
        REQUIRE_OK(epochs);
        QCOMPARE(epochs->size(), policy::allFieldClasses.size());
        QSet<QByteArray> ids;
        for (const auto& epoch : *epochs)
            ids.insert(epoch.id);
        QCOMPARE(ids.size(), qsizetype{4});
        for (const Field field : policy::allFields)
            QVERIFY(ids.contains(sealer.epochOf(field)));
        QCOMPARE(sealer.epochOf(Field::Email), sealer.epochOf(Field::BillingPhone));
        QVERIFY(sealer.epochOf(Field::Email) != sealer.epochOf(Field::Iban));
    }

    void equalValuesLookDifferentAndGiveNothingAway()
    {
        const VaultFixture vault;
        vault::Sealer sealer(vault.header());
        const QByteArray salt = vault::newRecordSalt();
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i) {
            const auto sealed = sealer.seal(customer, asBytes(salt), Field::Email, asBytes(value));
            REQUIRE_OK(sealed);
            QCOMPARE(sealed->size(), value.size() + 12 + 16);
            QVERIFY(!sealed->contains("example"));
            seen.insert(sealed->first(12));
        }
        QCOMPARE(seen.size(), qsizetype{100});
    }

    void everyImportHasEpochsOfItsOwn()
    {
        const VaultFixture vault;
        const vault::Sealer one(vault.header());
        const vault::Sealer two(vault.header());
        QVERIFY(one.epochOf(Field::Email) != two.epochOf(Field::Email));
    }

    void withoutASaltNothingIsSealed()
    {
        const VaultFixture vault;
        vault::Sealer sealer(vault.header());
        REQUIRE_ERROR(sealer.seal(customer, {}, Field::Email, asBytes(value)), ErrorCode::Damaged);
        QCOMPARE(vault::newRecordSalt().size(), qsizetype{32});
        QVERIFY(vault::newRecordSalt() != vault::newRecordSalt());
    }
};

QTEST_GUILESS_MAIN(TestSealer)
#include "test_sealer.moc"
