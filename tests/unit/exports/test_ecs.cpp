// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "audit/merkle.h"
#include "exports/ecs.h"
#include "exports/formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace scrim;
using namespace scrim::exports;
using namespace scrim::testkit;

namespace {

/// "Expected event types" of each category, from the schema's page on event.category (8.11).
const QMap<QString, QStringList>& expectedTypes()
{
    const auto list = [](const char* words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    static const QMap<QString, QStringList> table{
        {QStringLiteral("authentication"), list("start end info")},
        {QStringLiteral("session"), list("start end info")},
        {QStringLiteral("iam"), list("admin change creation deletion group info user")},
        {QStringLiteral("configuration"), list("access change creation deletion info")},
        {QStringLiteral("database"), list("access change info error")},
        {QStringLiteral("process"), list("access change end info start")},
        {QStringLiteral("intrusion_detection"), list("allowed denied info")},
    };
    return table;
}

QJsonObject eventOf(const QJsonObject& document)
{
    return document.value(QLatin1String("event")).toObject();
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

class TestEcs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasACategoryAndTypesThatTheSchemaExpectsThere()
    {
        for (const QString& action : everyAction()) {
            const QJsonObject event = eventOf(ecsEvent(rowOfAction(action), someSource()));
            QCOMPARE(text(event, "kind"), QStringLiteral("event"));
            const QJsonArray categories = event.value(QLatin1String("category")).toArray();
            const QJsonArray types = event.value(QLatin1String("type")).toArray();
            QVERIFY(!categories.isEmpty() && !types.isEmpty());
            for (const auto& category : categories) {
                QVERIFY2(expectedTypes().contains(category.toString()), qPrintable(category.toString()));
                for (const auto& type : types)
                    QVERIFY2(expectedTypes().value(category.toString()).contains(type.toString()),
                             qPrintable(action + QStringLiteral(": ") + type.toString()));
            }
        }
    }

    void theOutcomeIsOneOfTheSchemasAndTheLogsOwnWordIsKept()
    {
        const auto denied = ecsEvent(rowOfAction(QStringLiteral("field.reveal"), audit::Outcome::Denied), someSource());
        QCOMPARE(text(eventOf(denied), "outcome"), QStringLiteral("failure"));
        QCOMPARE(text(denied.value(QLatin1String("labels")).toObject(), "outcome"), QStringLiteral("denied"));
        const auto allowed = ecsEvent(rowOfAction(QStringLiteral("field.reveal")), someSource());
        QCOMPARE(text(eventOf(allowed), "outcome"), QStringLiteral("success"));
    }

    void aDocumentProvesItselfAgainstTheBundle()
    {
        const Row row = rowWith(someReveal());
        const QJsonObject document = ecsEvent(row, someSource());
        const QByteArray original = text(eventOf(document), "original").toUtf8();
        QCOMPARE(original, row.canonical);
        QCOMPARE(text(eventOf(document), "hash").toLatin1(), toByteArray(audit::leafHash(asBytes(original))).toHex());
        QCOMPARE(eventOf(document).value(QLatin1String("sequence")).toInteger(), 42);
        QCOMPARE(text(document, "@timestamp"), QStringLiteral("2026-01-02T03:04:05.678Z"));
        QCOMPARE(text(document.value(QLatin1String("ecs")).toObject(), "version"), QStringLiteral("8.11.0"));
    }

    void aPersonAndAMachineStandWhereTheSchemaLooksForThem()
    {
        const QJsonObject document = ecsEvent(rowWith(someReveal()), someSource());
        const QJsonObject user = document.value(QLatin1String("user")).toObject();
        QCOMPARE(text(user, "name"), QStringLiteral("mara"));
        QCOMPARE(user.value(QLatin1String("roles")).toArray(), QJsonArray{QStringLiteral("agent")});
        QCOMPARE(text(document.value(QLatin1String("host")).toObject(), "name"), QStringLiteral("desk-7"));
    }

    void labelsAreFlatKeywords()
    {
        for (const QString& action : everyAction()) {
            const QJsonObject document = ecsEvent(rowOfAction(action), someSource());
            const QJsonObject labels = document.value(QLatin1String("labels")).toObject();
            for (auto label = labels.begin(); label != labels.end(); ++label)
                QVERIFY(label.value().isString() && !label.key().contains(QLatin1Char('.')));
        }
    }

    void anEntryOfNobodyNamesNoUser()
    {
        audit::Event event;
        event.action = QStringLiteral("log.open");
        const QJsonObject document = ecsEvent(rowWith(event), someSource());
        QVERIFY(!document.contains(QStringLiteral("user")));
    }

    void aHostileTextComesBackAsItWas()
    {
        for (const QString& hostile : hostileTexts()) {
            audit::Event event = someReveal();
            event.reason = hostile;
            const QByteArray line = lineOf(Format::Ecs, rowWith(event), someSource());
            QVERIFY(!line.contains('\n'));
            const QJsonObject document = QJsonDocument::fromJson(line).object();
            QCOMPARE(text(document.value(QLatin1String("labels")).toObject(), "reason"), hostile);
        }
    }
};

QTEST_GUILESS_MAIN(TestEcs)
#include "test_ecs.moc"
