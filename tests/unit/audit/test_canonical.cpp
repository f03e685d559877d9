// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical.h"
#include "audit/event.h"
#include "testkit/testkit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace scrim;
using audit::canonicalJson;

namespace {

QJsonValue parsed(const char* json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// One whole entry, canonical.
const QByteArray& line()
{
    static const QByteArray text(
        R"({"action":"session.sign_in","actor":"mara","call":"-","class":"-","detail":{},)"
        R"("elapsed":12,"field":"-","outcome":"allowed","reason":"-","role":"agent","seq":3,)"
        R"("session":"ab","station":"desk","subject":"-","time":"2026-01-02T03:04:05.678Z","v":1})");
    return text;
}

} // namespace

class TestCanonical : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesAsRfc8785Section322()
    {
        const auto text = canonicalJson(parsed(R"({"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"})"));
        REQUIRE_OK(text);
        QCOMPARE(*text, QByteArray("{\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
    }

    void sortsByCodeUnitsAsRfc8785Section323()
    {
        const auto text = canonicalJson(parsed(R"({"\u20ac": "Euro Sign", "\r": "Carriage Return",
            "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face",
            "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"})"));
        REQUIRE_OK(text);
        QCOMPARE(*text,
                 QByteArray("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
                            "\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\",\"\xe2\x82\xac\":\"Euro Sign\","
                            "\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\","
                            "\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}"));
    }

    void writesEveryControlCharacterInItsShortForm()
    {
        const auto text = canonicalJson(QString::fromLatin1("\x00\x08\x09\x0a\x0b\x0c\x0d\x1f\x7f/", 10));
        REQUIRE_OK(text);
        QCOMPARE(*text, QByteArray("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\x7f/\""));
    }

    void writesNestedValuesWithoutSpaces()
    {
        const auto text = canonicalJson(parsed(R"( { "b" : [ 1, -2, true, false, {"z": [], "a": {}} ], "a" : 0 } )"));
        REQUIRE_OK(text);
        QCOMPARE(*text, QByteArray(R"({"a":0,"b":[1,-2,true,false,{"a":{},"z":[]}]})"));
    }

    void writesIntegersUpToTheSafeLimit()
    {
        const auto text = canonicalJson(parsed("[9007199254740991,-9007199254740991,-0,1e3]"));
        REQUIRE_OK(text);
        QCOMPARE(*text, QByteArray("[9007199254740991,-9007199254740991,0,1000]"));
    }

    void refusesWhatEntriesDoNotHold_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("fraction") << QJsonValue(0.5);
        QTest::newRow("beyond 2^53") << QJsonValue(9007199254740992LL);
        QTest::newRow("infinite") << QJsonValue(std::numeric_limits<double>::infinity());
        QTest::newRow("null") << QJsonValue(QJsonArray{QJsonValue()});
        QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("half a surrogate pair") << QJsonValue(QString(QChar(0xd800)));
        QTest::newRow("half a surrogate pair in a key") << QJsonValue(QJsonObject{{QString(QChar(0xdc00)), 1}});
        QJsonValue deep = 1;
        for (int i = 0; i <= audit::maxJsonDepth; ++i)
            deep = QJsonArray{deep};
        QTest::newRow("nested too deeply") << deep;
    }
    void refusesWhatEntriesDoNotHold()
    {
        QFETCH(QJsonValue, value);
        REQUIRE_ERROR(canonicalJson(value), ErrorCode::Usage);
    }

    void anEntryIsWhatParsesBackToItself()
    {
        REQUIRE_OK(audit::parseEntry(line(), 3));
        REQUIRE_ERROR(audit::parseEntry(line(), 4), ErrorCode::Tampered);
    }

    void anEntryLacksNoFieldAndHasNoOther_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const QJsonObject entry = QJsonDocument::fromJson(line()).object();
        for (auto it = entry.begin(); it != entry.end(); ++it) {
            const QByteArray name = it.key().toLatin1();
            QTest::addRow("%s missing", name.constData()) << it.key() << QJsonValue(QJsonValue::Undefined);
            QTest::addRow("%s of another type", name.constData()) << it.key() << QJsonValue(QJsonArray());
            QTest::addRow("%s a boolean", name.constData()) << it.key() << QJsonValue(true);
        }
        QTest::newRow("an unknown field") << QStringLiteral("colour") << QJsonValue(QStringLiteral("red"));
        QTest::newRow("an empty text") << QStringLiteral("actor") << QJsonValue(QString());
        QTest::newRow("a newer version") << QStringLiteral("v") << QJsonValue(2);
        QTest::newRow("a negative time") << QStringLiteral("elapsed") << QJsonValue(-1);
        QTest::newRow("a number as text") << QStringLiteral("seq") << QJsonValue(QStringLiteral("3"));
        QTest::newRow("an outcome of its own") << QStringLiteral("outcome") << QJsonValue(QStringLiteral("perhaps"));
        QTest::newRow("an action without a verb") << QStringLiteral("action") << QJsonValue(QStringLiteral("reveal"));
        for (const char* time : {"2026-01-02T03:04:05Z", "2026-01-02T03:04:05.678", "2026-01-02T03:04:05.678+00:00",
                                 "2026-02-30T03:04:05.678Z", "2026-01-02 03:04:05.678Z", "now"})
            QTest::newRow(time) << QStringLiteral("time") << QJsonValue(QLatin1String(time));
    }
    void anEntryLacksNoFieldAndHasNoOther()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject entry = QJsonDocument::fromJson(line()).object();
        entry.remove(key);
        if (!value.isUndefined())
            entry.insert(key, value);
        const auto text = canonicalJson(entry);
        REQUIRE_OK(text);
        REQUIRE_ERROR(audit::parseEntry(*text, 3), ErrorCode::Tampered);
    }

    void anEntryHasOneSpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a space") << QByteArray(line()).replace("\"v\":1", "\"v\": 1");
        QTest::newRow("a carriage return") << line() + '\r';
        QTest::newRow("an escape too many") << QByteArray(line()).replace("mara", "m\\u0061ra");
        QTest::newRow("an exponent") << QByteArray(line()).replace("\"elapsed\":12", "\"elapsed\":1.2e1");
        QTest::newRow("a key twice") << QByteArray(line()).replace("\"v\":1", "\"v\":1,\"v\":1");
        QTest::newRow("keys in another order") << QByteArray(line()).replace(
            "\"action\":\"session.sign_in\",\"actor\":\"mara\"", "\"actor\":\"mara\",\"action\":\"session.sign_in\"");
        QTest::newRow("bytes that are no UTF-8") << QByteArray(line()).replace("mara", "m\xffra");
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + line();
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << line().chopped(1);
        QTest::newRow("deep nonsense") << QByteArray(100'000, '[');
        QTest::newRow("too long") << QByteArray(line()).replace("mara", QByteArray(audit::maxEntrySize, 'm'));
    }
    void anEntryHasOneSpelling()
    {
        QFETCH(QByteArray, text);
        REQUIRE_ERROR(audit::parseEntry(text, 3), ErrorCode::Tampered);
    }
};

QTEST_GUILESS_MAIN(TestCanonical)
#include "test_canonical.moc"
