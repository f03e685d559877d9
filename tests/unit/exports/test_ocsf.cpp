// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "exports/formats.h"
#include "exports/ocsf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace scrim;
using namespace scrim::exports;
using namespace scrim::testkit;

namespace {

/// A class of the published schema (https://schema.ocsf.io/1.4.0/classes): what it requires beyond the base event, of
/// which at least one must be there, and its activities. From the schema, not from the code.
struct Class
{
    QString name;
    int category = 0;
    QStringList required;
    QStringList atLeastOne;
    QStringList activities; ///< by their numbers from 1
};

QStringList list(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList captions(const char* words)
{
    return QString::fromLatin1(words).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

const QMap<int, Class>& classes()
{
    static const QMap<int, Class> table{
        {0, {QStringLiteral("Base Event"), 0, {}, {}, {}}},
        {1008,
         {QStringLiteral("Event Log Activity"), 1, list("actor device"),
          list("log_file log_name log_provider log_type log_type_id"),
          captions("Clear|Delete|Export|Archive|Rotate|Start|Stop|Restart|Enable|Disable")}},
        {3001,
         {QStringLiteral("Account Change"),
          3,
          list("user"),
          {},
          captions("Create|Enable|Password Change|Password Reset|Disable|Delete|Attach Policy|Detach Policy|Lock|"
                   "MFA Factor Enable|MFA Factor Disable")}},
        {3002,
         {QStringLiteral("Authentication"), 3, list("user"), list("service dst_endpoint"),
          captions("Logon|Logoff|Authentication Ticket|Service Ticket Request|Service Ticket Renew")}},
        {3004, {QStringLiteral("Entity Management"), 3, list("entity"), {}, captions("Create|Read|Update|Delete")}},
        {3005,
         {QStringLiteral("User Access Management"),
          3,
          list("privileges user"),
          {},
          captions("Assign Privileges|Revoke Privileges")}},
        {6005,
         {QStringLiteral("Datastore Activity"), 6, list("actor src_endpoint"), list("database databucket table"),
          captions("Read|Update|Connect|Query|Write|Create|Delete|List|Encrypt|Decrypt")}},
    };
    return table;
}

/// Objects of the schema: what they require, and of what at least one must be there.
struct Object
{
    QStringList required;
    QStringList atLeastOne;
    QStringList types; ///< the captions of type_id, by their numbers from 1; nothing where it has none
};

const QMap<QString, Object>& objects()
{
    static const QMap<QString, Object> table{
        {QStringLiteral("event"), {{}, {}, captions("Database|Databucket|Table")}}, // of Datastore Activity
        {QStringLiteral("metadata"), {list("product version"), {}, {}}},
        {QStringLiteral("product"), {list("vendor_name"), list("name uid"), {}}},
        {QStringLiteral("actor"), {{}, list("process user invoked_by session app_name app_uid"), {}}},
        {QStringLiteral("user"), {{}, list("account name uid"), captions("User|Admin|System")}},
        {QStringLiteral("groups"), {{}, list("name uid"), {}}},
        {QStringLiteral("device"),
         {list("type_id"), list("hostname instance_uid interface_name interface_uid ip name uid"),
          captions("Server|Desktop|Laptop|Tablet|Mobile|Virtual|IOT|Browser")}},
        {QStringLiteral("src_endpoint"), {{}, list("hostname ip name uid svc_name domain"), {}}},
        {QStringLiteral("service"), {{}, list("name uid"), {}}},
        {QStringLiteral("table"), {{}, list("name uid"), {}}},
        {QStringLiteral("entity"),
         {{}, list("name uid device group org policy user"), captions("Device|User|Group|Organization|Policy|Email")}},
    };
    return table;
}

/// An enum's number goes with its caption; 99 with the source's own word.
bool isCaptioned(qint64 number, const QString& said, const QStringList& captions)
{
    return number == 99 ? !said.isEmpty() : number > 0 && captions.value(number - 1) == said && !said.isEmpty();
}

/// What is wrong with an object of that name, or with one inside it; empty when nothing is.
QString complaintOf(const QString& name, const QJsonObject& object)
{
    const Object& rules = objects().value(name);
    for (const QString& key : rules.required) {
        if (!object.contains(key))
            return QStringLiteral("%1 has no %2").arg(name, key);
    }
    if (!rules.atLeastOne.isEmpty() &&
        std::ranges::none_of(rules.atLeastOne, [&object](const QString& key) { return object.contains(key); }))
        return QStringLiteral("%1 has none of %2").arg(name, rules.atLeastOne.join(QLatin1Char(' ')));
    if (object.contains(QLatin1String("type_id")) &&
        !isCaptioned(object.value(QLatin1String("type_id")).toInteger(-1),
                     object.value(QLatin1String("type")).toString(), rules.types))
        return QStringLiteral("%1.type_id is none of the schema's, or type is not its caption").arg(name);
    for (auto member = object.begin(); member != object.end(); ++member) {
        for (const QJsonValue one : member.value().toArray()) {
            const QString inside = one.isObject() ? complaintOf(member.key(), one.toObject()) : QString();
            if (!inside.isEmpty())
                return inside;
        }
        if (member.value().isString() && member.value().toString().isEmpty())
            return QStringLiteral("%1.%2 is empty").arg(name, member.key());
        if (member.key() == QLatin1String("unmapped") || !member.value().isObject())
            continue;
        const QString inside = complaintOf(member.key(), member.value().toObject());
        if (!inside.isEmpty())
            return inside;
    }
    return {};
}

QString complaint(const QJsonObject& event)
{
    for (const char* key :
         {"activity_id", "category_uid", "class_uid", "metadata", "severity_id", "time", "type_uid"}) {
        if (!event.contains(QLatin1String(key)))
            return QStringLiteral("the base event requires ") + QLatin1String(key);
    }
    const auto number = [&event](const char* key) { return event.value(QLatin1String(key)).toInteger(-1); };
    const int uid = static_cast<int>(number("class_uid"));
    if (!classes().contains(uid))
        return QStringLiteral("there is no class %1").arg(uid);
    const Class known = classes().value(uid);
    const int activity = static_cast<int>(number("activity_id"));
    if (!isCaptioned(activity, event.value(QLatin1String("activity_name")).toString(), known.activities))
        return QStringLiteral("class %1 has no activity %2 of that name").arg(uid).arg(activity);
    if (number("type_uid") != qint64{uid} * 100 + activity || number("category_uid") != known.category)
        return QStringLiteral("type_uid or category_uid is another class's");
    if (event.value(QLatin1String("class_name")).toString() != known.name)
        return QStringLiteral("class_name is another class's");
    if (!isCaptioned(number("severity_id"), event.value(QLatin1String("severity")).toString(),
                     captions("Informational|Low|Medium|High|Critical|Fatal")))
        return QStringLiteral("severity_id is none of the schema's");
    if (!isCaptioned(number("status_id"), event.value(QLatin1String("status")).toString(), captions("Success|Failure")))
        return QStringLiteral("status_id is none of the schema's");
    if (number("time") < 1'000'000'000'000)
        return QStringLiteral("time is not in milliseconds");
    for (const QString& key : known.required) {
        if (!event.contains(key))
            return QStringLiteral("class %1 requires %2").arg(uid).arg(key);
    }
    if (!known.atLeastOne.isEmpty() &&
        std::ranges::none_of(known.atLeastOne, [&event](const QString& key) { return event.contains(key); }))
        return QStringLiteral("class %1 has none of %2").arg(uid).arg(known.atLeastOne.join(QLatin1Char(' ')));
    return complaintOf(QStringLiteral("event"), event);
}

int classOf(const char* action)
{
    return ocsfEvent(rowOfAction(QString::fromLatin1(action)), someSource())
        .value(QLatin1String("class_uid"))
        .toInt(-1);
}

} // namespace

class TestOcsf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsAnEventOfThePublishedSchema()
    {
        for (const QString& action : everyAction()) {
            for (const auto outcome : {audit::Outcome::Allowed, audit::Outcome::Denied, audit::Outcome::Failed}) {
                const QString wrong = complaint(ocsfEvent(rowOfAction(action, outcome), someSource()));
                QVERIFY2(wrong.isEmpty(), qPrintable(action + QStringLiteral(": ") + wrong));
            }
        }
    }

    void anEntryThatHoldsAsLittleAsItMayIsOneToo()
    {
        for (const QString& action : everyAction()) {
            audit::Event bare;
            bare.action = action;
            const QString wrong = complaint(ocsfEvent(rowWith(bare), someSource()));
            QVERIFY2(wrong.isEmpty(), qPrintable(action + QStringLiteral(": ") + wrong));
        }
    }

    void theValidatorSeesWhatIsMissing()
    {
        const QJsonObject whole = ocsfEvent(rowWith(someReveal()), someSource());
        for (const char* key : {"class_uid", "severity_id", "time", "metadata", "actor", "src_endpoint", "table"}) {
            QJsonObject less = whole;
            less.remove(QLatin1String(key));
            QVERIFY2(!complaint(less).isEmpty(), key);
        }
        for (const char* key : {"activity_name", "severity", "status", "type"}) {
            QJsonObject other = whole;
            other.insert(QLatin1String(key), QStringLiteral("Another"));
            QVERIFY2(!complaint(other).isEmpty(), key);
        }
        QJsonObject nameless = whole;
        nameless.insert(QStringLiteral("groups"), QJsonArray{QJsonObject{{QStringLiteral("desc"), 1}}});
        QVERIFY(!complaint(nameless).isEmpty());
    }

    void theClassesAreThoseThatReceiversAreToldOf()
    {
        QCOMPARE(classOf("record.open"), 6005);
        QCOMPARE(classOf("field.reveal"), 6005);
        QCOMPARE(classOf("session.sign_in"), 3002);
        QCOMPARE(classOf("account.create"), 3001);
        QCOMPARE(classOf("credential.change"), 3001);
        QCOMPARE(classOf("export.run"), 1008);
        QCOMPARE(classOf("log.read"), 1008);
        QCOMPARE(classOf("capture.seen"), 0);
    }

    void theRowIsFoundInTheBundle()
    {
        const Row row = rowWith(someReveal(), 7);
        const QJsonObject event = ocsfEvent(row, someSource());
        const QJsonObject unmapped = event.value(QLatin1String("unmapped")).toObject();
        QCOMPARE(unmapped.value(QLatin1String("leaf_hash")).toString().toLatin1(), row.leaf);
        QCOMPARE(unmapped.value(QLatin1String("seq")).toInteger(), 7);
        const QJsonObject metadata = event.value(QLatin1String("metadata")).toObject();
        QCOMPARE(metadata.value(QLatin1String("sequence")).toInteger(), 7);
        QCOMPARE(metadata.value(QLatin1String("version")).toString(), QStringLiteral("1.4.0"));
        QCOMPARE(event.value(QLatin1String("time")).toInteger(), rowTime);
    }

    void whatHasNoAttributeIsKeptUnmapped()
    {
        const QJsonObject unmapped =
            ocsfEvent(rowWith(someReveal()), someSource()).value(QLatin1String("unmapped")).toObject();
        for (const char* key : {"role", "subject", "field", "class", "reason", "call", "outcome", "detail", "elapsed"})
            QVERIFY2(unmapped.contains(QLatin1String(key)), key);
    }

    void aRefusedSignInNamesWhoTried()
    {
        audit::Event event;
        event.action = QStringLiteral("session.sign_in");
        event.actor = QStringLiteral("mara");
        event.outcome = audit::Outcome::Denied;
        event.detail = {{QStringLiteral("code"), QStringLiteral("bad_credential")}};
        const QJsonObject said = ocsfEvent(rowWith(event), someSource());
        QCOMPARE(said.value(QLatin1String("user")).toObject().value(QLatin1String("name")).toString(),
                 QStringLiteral("mara"));
        QCOMPARE(said.value(QLatin1String("status_id")).toInt(), 2);
        QCOMPARE(said.value(QLatin1String("status_detail")).toString(), QStringLiteral("bad_credential"));
    }

    void aHostileTextComesBackAsItWas()
    {
        for (const QString& hostile : hostileTexts()) {
            audit::Event event = someReveal();
            event.reason = hostile;
            const QByteArray line = lineOf(Format::Ocsf, rowWith(event), someSource());
            QVERIFY(!line.contains('\n'));
            const QJsonObject unmapped =
                QJsonDocument::fromJson(line).object().value(QLatin1String("unmapped")).toObject();
            QCOMPARE(unmapped.value(QLatin1String("reason")).toString(), hostile);
        }
    }
};

QTEST_GUILESS_MAIN(TestOcsf)
#include "test_ocsf.moc"
