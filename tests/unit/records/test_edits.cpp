// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "records/field_editor.h"

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using records::FieldEditor;
using records::Stored;

namespace {

const QString anna = QStringLiteral("anna");
const RecordId jane{RecordKind::Customer, 1};

} // namespace

/// What a person has corrected, and what imports may do about it.
class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cache.emplace();
        m_sealer.emplace(m_cache->vault->header);
        m_editor.emplace(*m_cache->database, *m_sealer, m_cache->vault->indexKey);
    }
    void cleanup()
    {
        m_editor.reset();
        m_sealer.reset();
        m_cache.reset();
    }

    void anEditIsFoundByItsTokenAndTheOldOneNoLonger()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(edits(Field::Phone, "+49 30 1234567"));
        QCOMPARE(mask(Field::Phone), QStringLiteral("+49 ••• ••• 67"));
        QCOMPARE(titles(m_cache->store().find(QStringLiteral("+49301234567"))), QStringList{QStringLiteral("Jane")});
        QCOMPARE(titles(m_cache->store().find(QStringLiteral("+491712345678"))), QStringList());
        QCOMPARE(epochs(), 2 * 4);
        QVERIFY(edits(Field::Email, "new@example.com"));
        QCOMPARE(epochs(), 2 * 4); // one editing session, one epoch for each class
    }

    void theVersionsSayWhoReplacedWhatAndWhen()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(records::editedFields(*m_cache->database, jane)->empty());
        QVERIFY(edits(Field::Phone, "+49 30 1234567"));
        QVERIFY(edits(Field::Phone, "+49 30 7654321", QStringLiteral("ben")));
        const auto fields = records::editedFields(*m_cache->database, jane);
        REQUIRE_OK(fields);
        QCOMPARE(fields->size(), 1U);
        const auto& versions = fields->front().versions;
        QCOMPARE(versions.size(), 2U);
        QCOMPARE(versions[0].mask, QStringLiteral("+49 ••• ••• 67"));
        QCOMPARE(versions[0].replacedBy, QStringLiteral("ben"));
        QVERIFY(versions[0].isOwn);
        QCOMPARE(versions[1].mask, QStringLiteral("+49 ••• ••• 78"));
        QCOMPARE(versions[1].replacedBy, anna);
        QVERIFY(!versions[1].isOwn);
        QCOMPARE(versions[1].replacedMs, 1000);
    }

    void undoingPutsTheVersionBackSealedAsItWas()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        const QByteArray before = version(Field::Phone);
        QVERIFY(edits(Field::Phone, "+49 30 1234567"));
        QVERIFY(version(Field::Phone) != before);
        REQUIRE_ERROR(m_editor->undo(change(Field::Phone, QStringLiteral("ben"))), ErrorCode::Refused);
        QVERIFY(*m_editor->undo(change(Field::Phone)));
        QCOMPARE(version(Field::Phone), before);
        QCOMPARE(titles(m_cache->store().find(QStringLiteral("+491712345678"))), QStringList{QStringLiteral("Jane")});
        REQUIRE_ERROR(m_editor->undo(change(Field::Phone)), ErrorCode::Refused);
        // The shop's value again: its next import changes it as if nobody had been there.
        shopSays("j@example.com", "+49 171 9999999", "Road 1");
        QCOMPARE(mask(Field::Phone), QStringLiteral("+49 ••• ••• 99"));
    }

    void undoingTheSecondEditLeavesTheFirstStanding()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(edits(Field::Phone, "+49 30 1234567"));
        QVERIFY(edits(Field::Phone, "+49 30 7654321"));
        QVERIFY(*m_editor->undo(change(Field::Phone)));
        shopSays("other@example.com", "+49 171 2345678", "Road 1");
        QCOMPARE(mask(Field::Phone), QStringLiteral("+49 ••• ••• 67"));
        QVERIFY(!conflict(Field::Phone));
    }

    void twoEditsOfOneVersionConflict()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        auto seen = change(Field::Phone, QStringLiteral("ben"));
        QVERIFY(edits(Field::Phone, "+49 30 1234567"));
        QCOMPARE(*m_editor->replace(seen, sensitive(Field::Phone, "+49 30 7654321"), {}, {}), false);
        QCOMPARE(mask(Field::Phone), QStringLiteral("+49 ••• ••• 67"));
        seen.version = version(Field::Phone);
        QCOMPARE(*m_editor->replace(seen, sensitive(Field::Phone, "+49 30 7654321"), {}, {}), true);
    }

    void anImportAgainstAnEdit_data()
    {
        QTest::addColumn<QByteArray>("phone");
        QTest::addColumn<QString>("mask");
        QTest::addColumn<bool>("conflicts");
        QTest::addColumn<bool>("stillStands");
        const QString ours = QStringLiteral("+49 ••• ••• 67");
        QTest::newRow("what it was before") << QByteArray("0171 2345678") << ours << false << true;
        QTest::newRow("what was typed") << QByteArray("(030) 1234567") << ours << false << false;
        QTest::newRow("something else") << QByteArray("+49 171 5555555") << ours << true << true;
        QTest::newRow("an empty cell") << QByteArray() << ours << false << true;
    }
    void anImportAgainstAnEdit()
    {
        QFETCH(QByteArray, phone);
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(edits(Field::Phone, "+49 30 1234567"));
        shopSays("changed@example.com", phone.constData(), "Road 1"); // another row digest
        QTEST(mask(Field::Phone), "mask");
        QTEST(conflict(Field::Phone), "conflicts");
        QTEST(stands(Field::Phone), "stillStands");
        // What is not edited follows the shop.
        QCOMPARE(titles(m_cache->store().find(QStringLiteral("changed@example.com"))),
                 QStringList{QStringLiteral("Jane")});
    }

    void theSameRowAgainLeavesTheEditAlone()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(edits(Field::Address, "Street 9"));
        QCOMPARE(shopSays("j@example.com", "+49 171 2345678", "Road 1"), Stored::Unchanged);
        QVERIFY(!conflict(Field::Address));
        QVERIFY(stands(Field::Address));
    }

    void anAddressIsMergedWhenTheShopWritesTheSame()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(edits(Field::Address, "Street 9"));
        shopSays("j@example.com", "+49 171 2345678", "Street 9");
        QVERIFY(!conflict(Field::Address));
        QVERIFY(!stands(Field::Address));
    }

    void aConflictIsAskedOnceAndKeepingOursSettlesIt()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(edits(Field::Address, "Street 9"));
        shopSays("j@example.com", "+49 171 2345678", "Road 2");
        QVERIFY(conflict(Field::Address));
        QCOMPARE(m_conflicts, 1);
        shopSays("k@example.com", "+49 171 2345678", "Road 2");
        QCOMPARE(m_conflicts, 0);
        QVERIFY(*m_editor->keepOurs(change(Field::Address)));
        QVERIFY(!conflict(Field::Address));
        shopSays("l@example.com", "+49 171 2345678", "Road 2");
        QVERIFY(!conflict(Field::Address));
        shopSays("l@example.com", "+49 171 2345678", "Road 3");
        QVERIFY(conflict(Field::Address));
    }

    void takingTheShopsValueEndsTheEdit()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(edits(Field::Phone, "+49 30 1234567"));
        shopSays("j@example.com", "+49 171 5555555", "Road 1");
        QVERIFY(*m_editor->takeShops(change(Field::Phone)));
        QCOMPARE(mask(Field::Phone), QStringLiteral("+49 ••• ••• 55"));
        QVERIFY(!conflict(Field::Phone));
        QCOMPARE(titles(m_cache->store().find(QStringLiteral("+491715555555"))), QStringList{QStringLiteral("Jane")});
        shopSays("j@example.com", "+49 171 6666666", "Road 1");
        QCOMPARE(mask(Field::Phone), QStringLiteral("+49 ••• ••• 66"));
        REQUIRE_ERROR(m_editor->takeShops(change(Field::Phone)), ErrorCode::NotFound);
    }

    void aShopThatGoesBackTakesItsConflictWithIt()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(edits(Field::Phone, "+49 30 1234567"));
        shopSays("j@example.com", "+49 171 5555555", "Road 1");
        QVERIFY(conflict(Field::Phone));
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        QVERIFY(!conflict(Field::Phone));
        QVERIFY(stands(Field::Phone));
    }

    void aCustomerWithoutAnIdIsStillKnownByWhatTheShopHas()
    {
        auto input = person({}, QStringLiteral("Jane"), {sensitive(Field::Email, "j@example.com")});
        REQUIRE_OK(m_cache->put(input));
        QVERIFY(edits(Field::Email, "corrected@example.com"));
        REQUIRE_OK(m_cache->put(input));
        QCOMPARE(*m_cache->store().count(RecordKind::Customer), 1);
        QVERIFY(stands(Field::Email));
    }

    void paymentIsComparedByItsMask()
    {
        auto order = purchase(QStringLiteral("91"), QStringLiteral("#1001"));
        order.sensitive = {sensitive(Field::CardNumber, "4111111111111111")};
        REQUIRE_OK(m_cache->put(order));
        const RecordId record{RecordKind::Order, 1};
        auto seen = change(Field::CardNumber);
        seen.record = record;
        seen.version = records::fieldNow(*m_cache->database, record, Field::CardNumber)->version;
        QVERIFY(*m_editor->replace(seen, sensitive(Field::CardNumber, "5555555555554444"), {}, {}));
        REQUIRE_OK(m_cache->put(order));
        QCOMPARE(records::fieldNow(*m_cache->database, record, Field::CardNumber)->mask,
                 QStringLiteral("•••• •••• •••• 4444"));
        QVERIFY(!records::editedFields(*m_cache->database, record)->front().hasConflict);
        order.sensitive = {sensitive(Field::CardNumber, "378282246310005")};
        REQUIRE_OK(m_cache->put(order));
        QVERIFY(records::editedFields(*m_cache->database, record)->front().hasConflict);
    }

    void townAndCountryGoWithTheAddress()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        auto input = sensitive(Field::Address, "Rue 5");
        input.mask = QStringLiteral("Paris, France");
        QVERIFY(*m_editor->replace(change(Field::Address), input, QStringLiteral("Paris"), QStringLiteral("France")));
        QCOMPARE(place(), QStringLiteral("Paris, France"));
        shopSays("j@example.com", "+49 171 2345678", "Road 2");
        QCOMPARE(place(), QStringLiteral("Paris, France"));
        QVERIFY(*m_editor->takeShops(change(Field::Address)));
        QCOMPARE(place(), QStringLiteral("Berlin, Germany"));
    }

    void aCorrectedPostcodeFindsItsCustomerAndTheOldOneDoesNot()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        const QByteArray before("10115");
        const QByteArray after("50667");
        const auto found = [this](const QByteArray& postcode) {
            return titles(m_cache->store().find(QString::fromLatin1(postcode) + QStringLiteral(" jane"))).size();
        };
        auto input = sensitive(Field::Address, "Road 2");
        input.normalized = asBytes(before);
        QVERIFY(*m_editor->replace(change(Field::Address), input, QStringLiteral("Berlin"), QStringLiteral("Germany")));
        QCOMPARE(found(before), 1);
        input = sensitive(Field::Address, "Ring 3");
        input.normalized = asBytes(after);
        QVERIFY(*m_editor->replace(change(Field::Address), input, QStringLiteral("Köln"), QStringLiteral("Germany")));
        QCOMPARE(found(before), 0);
        QCOMPARE(found(after), 1);
        QVERIFY(*m_editor->undo(change(Field::Address)));
        QCOMPARE(found(after), 0);
    }

    void aMaskIsNeverStoredAsAValue()
    {
        shopSays("j@example.com", "+49 171 2345678", "Road 1");
        REQUIRE_ERROR(m_editor->replace(change(Field::Phone), sensitive(Field::Phone, "+49 ••• ••• 78"), {}, {}),
                      ErrorCode::WrongFormat);
        QCOMPARE(mask(Field::Phone), QStringLiteral("+49 ••• ••• 78"));
        QVERIFY(!stands(Field::Phone));
    }

    void nothingOfAValueLiesInTheCache()
    {
        shopSays("planted@example.com", "+49 171 2345678", "Planted Road 1");
        QVERIFY(edits(Field::Address, "Planted Street 9"));
        shopSays("planted@example.com", "+49 171 2345678", "Planted Road 2");
        QVERIFY(conflict(Field::Address));
        const QByteArray all = CacheFixture::dump(*m_cache->database);
        QVERIFY(!all.contains("Planted"));
        QVERIFY(!all.contains("planted@"));
    }

private:
    Stored shopSays(const char* email, const char* phone, const char* street)
    {
        auto input = person(QStringLiteral("7"), QStringLiteral("Jane"),
                            {sensitive(Field::Email, email), sensitive(Field::Address, street)});
        input.town = QStringLiteral("Berlin");
        input.country = QStringLiteral("Germany");
        if (*phone != '\0')
            input.sensitive.push_back(sensitive(Field::Phone, phone));
        auto transaction = storage::Transaction::begin(*m_cache->database);
        vault::Sealer sealer(m_cache->vault->header);
        records::Writer writer(*m_cache->database, sealer, m_cache->vault->indexKey, m_cache->vault->importKey);
        if (!writer.begin())
            qFatal("no epochs");
        const auto stored = writer.put(input);
        if (!stored)
            qFatal("%s", qPrintable(stored.error().message));
        m_conflicts = writer.conflicts();
        if (!transaction->commit())
            qFatal("no commit");
        return *stored;
    }
    [[nodiscard]] FieldEditor::Change change(Field field, const QString& by = anna) const
    {
        return {jane, field, version(field), by, 1000};
    }
    bool edits(Field field, const char* value, const QString& by = anna)
    {
        const auto done = m_editor->replace(change(field, by), sensitive(field, value), QStringLiteral("Berlin"),
                                            QStringLiteral("Germany"));
        return done && *done;
    }
    [[nodiscard]] QByteArray version(Field field) const
    {
        return records::fieldNow(*m_cache->database, jane, field)->version;
    }
    [[nodiscard]] QString mask(Field field) const { return records::fieldNow(*m_cache->database, jane, field)->mask; }
    [[nodiscard]] bool conflict(Field field) const
    {
        return records::EditRows(*m_cache->database).conflict(jane, field)->has_value();
    }
    [[nodiscard]] bool stands(Field field) const
    {
        return records::EditRows(*m_cache->database).stand(jane, field)->has_value();
    }
    [[nodiscard]] QString place() const
    {
        auto query = m_cache->database->statement("SELECT town || ', ' || country FROM customers WHERE id = 1");
        return query.step().value_or(false) ? query.text(0) : QString();
    }
    [[nodiscard]] qint64 epochs() const
    {
        auto query = m_cache->database->statement("SELECT count(*) FROM epochs");
        return query.step().value_or(false) ? query.integer(0) : -1;
    }

    mutable std::optional<CacheFixture> m_cache;
    std::optional<vault::Sealer> m_sealer;
    std::optional<FieldEditor> m_editor;
    qint64 m_conflicts = 0;
};

QTEST_GUILESS_MAIN(TestEdits)
#include "test_edits.moc"
