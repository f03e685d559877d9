// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;

namespace {

constexpr RecordId customer{RecordKind::Customer, 1};

notes::Writing writing(const char* text)
{
    return {.text = SecretBytes::copyOf(asBytes(text)), .disposition = {}, .corrects = 0, .kept = {}, .masked = {}};
}

QString shapeFile(const DeskFixture& fixture, const char* who)
{
    return fixture.folder() + QStringLiteral("/desks/") + QLatin1String(who);
}

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

/// The whole entry, as it lies in the log.
QString written(const QJsonObject& entry)
{
    return QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

} // namespace

/// What one person has done at their desk: taken back, tagged, arranged.
class TestDeskOwn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteJustWrittenIsTakenBackAndStaysReadable()
    {
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto note = await((*desk)->writeNote(customer, writing("first words")));
        REQUIRE_OK(note);
        const auto draft = await((*desk)->withdrawNote(customer, note->id));
        REQUIRE_OK(draft);
        QCOMPARE(draft->text, QStringLiteral("first words"));
        QCOMPARE(draft->corrects, 0);
        const auto notes = await((*desk)->notes(customer));
        REQUIRE_OK(notes);
        QCOMPARE(notes->size(), std::size_t{1});
        QVERIFY(notes->front().now.text.isEmpty());
        QCOMPARE(notes->front().now.version, 2);
        QCOMPARE(notes->front().before.front().text, QStringLiteral("first words"));
        const auto logged = fixture.logged(QStringLiteral("note.withdraw"));
        QCOMPARE(logged.size(), std::size_t{1});
        QVERIFY(!written(logged[0]).contains(QStringLiteral("words")));
        // There is nothing left to take back.
        REQUIRE_ERROR(await((*desk)->withdrawNote(customer, note->id)), ErrorCode::Refused);
    }

    void aCorrectionTakenBackLetsTheVersionBeforeHoldAgain()
    {
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto note = await((*desk)->writeNote(customer, writing("right")));
        REQUIRE_OK(note);
        notes::Writing correction = writing("wrong");
        correction.corrects = note->id;
        REQUIRE_OK(await((*desk)->writeNote(customer, std::move(correction))));
        const auto draft = await((*desk)->withdrawNote(customer, note->id));
        REQUIRE_OK(draft);
        QCOMPARE(draft->text, QStringLiteral("wrong"));
        QCOMPARE(draft->corrects, note->id);
        const auto notes = await((*desk)->notes(customer));
        REQUIRE_OK(notes);
        QCOMPARE(notes->front().now.text, QStringLiteral("right"));
        QCOMPARE(notes->front().before.size(), std::size_t{2});
    }

    void anOldNoteAndSomebodyElsesAreNotTakenBack()
    {
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto note = await((*desk)->writeNote(customer, writing("words")));
        REQUIRE_OK(note);
        fixture.clock.advance(notes::withdrawMs + 1);
        REQUIRE_ERROR(await((*desk)->withdrawNote(customer, note->id)), ErrorCode::Refused);
        const auto second = await((*desk)->writeNote(customer, writing("more words")));
        REQUIRE_OK(second);
        REQUIRE_OK(await((*desk)->signOut()));
        REQUIRE_OK(await((*desk)->signIn(QStringLiteral("senior"), fixture.password(Role::Senior))));
        REQUIRE_ERROR(await((*desk)->withdrawNote(customer, second->id)), ErrorCode::Refused);
        for (const auto& entry : fixture.logged(QStringLiteral("note.withdraw")))
            QCOMPARE(text(entry, "outcome"), QStringLiteral("denied"));
        REQUIRE_ERROR(await((*desk)->withdrawNote(customer, 999)), ErrorCode::NotFound);
    }

    void aTagIsOnRecordWithoutItsWords()
    {
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->setTag(1, QStringLiteral("  gold   member "), true)));
        REQUIRE_OK(await((*desk)->setTag(1, QStringLiteral("angry"), true)));
        QCOMPARE(await((*desk)->tags(1)).value(),
                 QStringList({QStringLiteral("angry"), QStringLiteral("gold member")}));
        QVERIFY(await((*desk)->tags(2)).value().isEmpty());
        REQUIRE_ERROR(await((*desk)->setTag(1, QStringLiteral("angry"), true)), ErrorCode::Exists);
        REQUIRE_OK(await((*desk)->setTag(1, QStringLiteral("angry"), false)));
        QCOMPARE(await((*desk)->tags(1)).value(), QStringList(QStringLiteral("gold member")));
        const auto logged = fixture.logged(QStringLiteral("record.tag"));
        QVERIFY(logged.size() >= 3);
        QCOMPARE(detail(logged.front(), "how").toString(), QStringLiteral("added"));
        QCOMPARE(detail(logged.back(), "how").toString(), QStringLiteral("removed"));
        for (const auto& entry : logged)
            QVERIFY(!written(entry).contains(QStringLiteral("gold")) &&
                    !written(entry).contains(QStringLiteral("angry")));
    }

    void whatMayNotStandInFreeTextIsNoTag_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::newRow("a card number") << QStringLiteral("4111 1111 1111 1111");
        QTest::newRow("an IBAN") << QStringLiteral("DE89370400440532013000");
        QTest::newRow("nothing") << QStringLiteral("   ");
        QTest::newRow("too much") << QString(41, QLatin1Char('a'));
        QTest::newRow("a control character") << QStringLiteral("a\u0007b");
    }
    void whatMayNotStandInFreeTextIsNoTag()
    {
        QFETCH(const QString, tag);
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        QVERIFY(!await((*desk)->setTag(1, tag, true)));
        QVERIFY(await((*desk)->tags(1)).value().isEmpty());
        QVERIFY(fixture.logged(QStringLiteral("record.tag")).empty());
    }

    void aDeskIsKeptForItsPersonAlone()
    {
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        QVERIFY(await((*desk)->shape()).value().isEmpty());
        const QJsonObject shape{{QStringLiteral("left"), 333}, {QStringLiteral("folded"), true}};
        REQUIRE_OK(await((*desk)->keepShape(shape)));
        QCOMPARE(await((*desk)->shape()).value(), shape);
        QFile file(shapeFile(fixture, "agent"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("left"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        REQUIRE_OK(await((*desk)->signOut()));
        REQUIRE_ERROR(await((*desk)->shape()), ErrorCode::Refused);
        REQUIRE_OK(await((*desk)->signIn(QStringLiteral("senior"), fixture.password(Role::Senior))));
        QVERIFY(await((*desk)->shape()).value().isEmpty());
        // Nobody else's file opens under their name, either.
        QVERIFY(QFile::copy(shapeFile(fixture, "agent"), shapeFile(fixture, "senior")));
        QVERIFY(await((*desk)->shape()).value().isEmpty());
    }

    void aDamagedDeskIsTheDefaultOneAndNothingIsLost()
    {
        DeskFixture fixture;
        const auto desk = fixture.openAs(Role::Agent);
        REQUIRE_OK(desk);
        REQUIRE_OK(await((*desk)->keepShape({{QStringLiteral("left"), 333}})));
        QFile file(shapeFile(fixture, "agent"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(20);
        file.write("damage");
        file.close();
        const auto shape = await((*desk)->shape());
        REQUIRE_OK(shape);
        QVERIFY(shape->isEmpty());
        REQUIRE_OK(await((*desk)->keepShape({{QStringLiteral("left"), 300}})));
        QCOMPARE(await((*desk)->shape()).value().value(QStringLiteral("left")).toInt(), 300);
    }
};

QTEST_GUILESS_MAIN(TestDeskOwn)
#include "test_desk_own.moc"
