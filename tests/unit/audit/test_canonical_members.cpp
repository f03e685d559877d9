// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical.h"
#include "audit/canonical_members.h"
#include "audit/event.h"
#include "testkit/testkit.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace scrim;
using audit::canonicalMembers;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The same question answered another way: Qt reads it, and it is written again.
bool isCanonicalByQt(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const auto again = audit::canonicalJson(document.object());
    return document.isObject() && again && *again == text;
}

/// What the code has to tell apart: ASCII, all escapes, the ends of each UTF-8 length and of the surrogates.
const QStringList& alphabet()
{
    static const QStringList all = [] {
        QStringList letters;
        for (const char32_t code : std::initializer_list<char32_t>{
                 0x0U,   0x1U,   0x8U,    0x9U,    0xaU,    0xbU,    0xcU,    0xdU,     0x1fU,    0x20U,
                 0x22U,  0x2fU,  0x41U,   0x5cU,   0x61U,   0x62U,   0x75U,   0x7aU,    0x7fU,    0x80U,
                 0x7ffU, 0x800U, 0xd7ffU, 0xe000U, 0xfeffU, 0xfffeU, 0xffffU, 0x10000U, 0x1f600U, 0x10ffffU})
            letters.append(QString::fromUcs4(&code, 1));
        return letters;
    }();
    return all;
}

class Fiction
{
public:
    explicit Fiction(unsigned seed) : m_random(seed) {}

    int below(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }

    QString text(int least)
    {
        QString text;
        for (int left = least + below(4); left > 0; --left)
            text += alphabet().at(below(static_cast<int>(alphabet().size())));
        return text;
    }
    QJsonValue value(int depth)
    {
        static constexpr qint64 numbers[]{0, -1, 7, 10, 9007199254740991, -9007199254740991, 1234567890123456};
        switch (below(depth > 9 ? 4 : 7)) {
        case 0:
            return numbers[below(7)];
        case 1:
            return below(2) == 0;
        case 2:
        case 3:
            return text(0);
        case 4: {
            QJsonArray array;
            for (int left = below(3); left > 0; --left)
                array.append(value(depth + 1));
            return array;
        }
        default:
            return object(depth + 1);
        }
    }
    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (int left = below(depth == 0 ? 6 : 3); left > 0; --left)
            object.insert(text(1), value(depth));
        return object;
    }
    /// One or two small changes such as a forger or a bad disk would make.
    QByteArray changed(QByteArray text)
    {
        static const QList<QByteArray> pieces{"0",
                                              "-",
                                              "1",
                                              ".5",
                                              "e1",
                                              " ",
                                              "\"",
                                              "\\",
                                              "{}",
                                              "[]",
                                              ",",
                                              ":",
                                              "}",
                                              "]",
                                              "null",
                                              "true",
                                              "\\u0001",
                                              "\\u000a",
                                              "\\u001F",
                                              "\\/",
                                              "\\u00e9",
                                              "\xff",
                                              "\x80",
                                              "\xc0\x80",
                                              "\xed\xa0\x80",
                                              "\xf4\x90\x80\x80",
                                              "\xe2\x82",
                                              "9007199254740992",
                                              "a"};
        for (int left = 1 + below(2); left > 0; --left) {
            const int at = below(static_cast<int>(text.size()) + 1);
            const int from = below(static_cast<int>(text.size()) + 1);
            switch (below(4)) {
            case 0:
                text.remove(at, 1 + below(3));
                break;
            case 1:
                text.insert(at, pieces.at(below(static_cast<int>(pieces.size()))));
                break;
            case 2:
                text.insert(at, text.mid(from, 1 + below(8)));
                break;
            default:
                text.replace(at, 1, QByteArray(1, static_cast<char>(below(256))));
            }
        }
        return text;
    }

private:
    std::mt19937 m_random;
};

} // namespace

class TestCanonicalMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsIntoTheText()
    {
        const QByteArray spelled("{\"a\":{\"b\":[1,\"x\"]},\"c\":\"\\\"\\u0001\",\"\xc3\xa9\":false}");
        const auto members = canonicalMembers(view(spelled));
        QVERIFY(members);
        QCOMPARE(members->size(), std::size_t{3});
        QVERIFY(members->at(0).key == "a" && members->at(0).value == "{\"b\":[1,\"x\"]}");
        QVERIFY(members->at(1).key == "c" && members->at(1).value == "\"\\\"\\u0001\"");
        QVERIFY(members->at(2).key == "\xc3\xa9" && members->at(2).value == "false");
        QVERIFY(members->at(1).key.data() > spelled.constData() &&
                members->at(1).key.data() < spelled.constData() + spelled.size());
    }

    void agreesWithQtOnWhatIsWrittenAndOnWhatIsChanged()
    {
        Fiction fiction(20260102);
        int whole = 0;
        int spoilt = 0;
        for (int round = 0; round < 20'000; ++round) {
            const auto text = audit::canonicalJson(fiction.object(0));
            if (!text)
                continue; // nested too deeply
            QVERIFY2(canonicalMembers(view(*text)), text->constData());
            ++whole;
            for (int i = 0; i < 8; ++i) {
                const QByteArray changed = fiction.changed(*text);
                const bool holds = canonicalMembers(view(changed)).has_value();
                QVERIFY2(holds == isCanonicalByQt(changed), changed.toPercentEncoding(" {}[]\":,\\").constData());
                spoilt += holds ? 0 : 1;
            }
        }
        QVERIFY(whole > 10'000);
        QVERIFY(spoilt > 50'000);
    }

    void everyPairOfKeysSortsAsTheWriterSortsThem()
    {
        for (const QString& one : alphabet()) {
            for (const QString& other : alphabet()) {
                for (const QString& front : {QString(), QStringLiteral("a"), QStringLiteral("\n")}) {
                    QJsonObject object{{front + one, 1}, {front + other, 2}};
                    const auto text = audit::canonicalJson(object);
                    REQUIRE_OK(text);
                    QVERIFY2(canonicalMembers(view(*text)), text->constData());
                    const auto first = audit::canonicalJson(QJsonObject{{front + one, 1}});
                    const auto second = audit::canonicalJson(QJsonObject{{front + other, 2}});
                    const QByteArray inOrder = first->chopped(1) + ',' + second->mid(1);
                    QCOMPARE(canonicalMembers(view(inOrder)).has_value(), inOrder == *text);
                }
            }
        }
    }

    void depthEndsWhereTheWritersDoes()
    {
        for (const char* brackets : {"[]", "{}"}) {
            for (int depth = 1; depth < 12; ++depth) {
                for (const char* core : {"", "1"}) {
                    QByteArray text(core);
                    for (int i = 0; i < depth; ++i) {
                        const bool holdsMembers = brackets[0] == '{' && !text.isEmpty();
                        text = brackets[0] + QByteArray(holdsMembers ? "\"a\":" : "") + text + brackets[1];
                    }
                    text = "{\"a\":" + text + '}';
                    QCOMPARE(canonicalMembers(view(text)).has_value(), isCanonicalByQt(text));
                }
            }
        }
    }

    void aTimeIsOneThatQtWouldWriteTheSame()
    {
        Fiction fiction(7);
        const QByteArray digits("0123456789");
        audit::Entry nothing;
        nothing.event.action = QStringLiteral("log.open");
        const auto whole = audit::toCanonical(nothing);
        REQUIRE_OK(whole);
        int good = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray time("2024-02-28T23:59:59.000Z");
            for (int left = fiction.below(4); left > 0; --left)
                time[fiction.below(static_cast<int>(time.size()))] = digits.at(fiction.below(10));
            const QByteArray entry = QByteArray(*whole).replace("1970-01-01T00:00:00.000Z", time);
            const auto byQt = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODateWithMs);
            const bool isOne = byQt.isValid() && byQt.toUTC().toString(Qt::ISODateWithMs).toLatin1() == time;
            QVERIFY2(audit::checkEntry(view(entry), 0).has_value() == isOne, time.constData());
            good += isOne ? 1 : 0;
        }
        QVERIFY(good > 1000);
    }

    void anEntrySaysWhetherItFollowsACheckpoint()
    {
        const auto marked = [](const QJsonObject& detail) {
            audit::Entry entry;
            entry.event.action = QStringLiteral("log.open");
            entry.event.detail = detail;
            const auto text = audit::toCanonical(entry);
            const auto check = text ? audit::checkEntry(view(*text), 0) : std::unexpected(text.error());
            return check && check->isAfterCheckpoint;
        };
        QVERIFY(marked({{QStringLiteral("after_checkpoint"), true}}));
        QVERIFY(marked({{QStringLiteral("a"), 1}, {QStringLiteral("after_checkpoint"), 0}, {QStringLiteral("z"), 1}}));
        QVERIFY(!marked({}));
        QVERIFY(!marked({{QStringLiteral("why"), QStringLiteral("after_checkpoint")}}));
        QVERIFY(!marked({{QStringLiteral("in"), QJsonObject{{QStringLiteral("after_checkpoint"), true}}}}));
    }
};

QTEST_GUILESS_MAIN(TestCanonicalMembers)
#include "test_canonical_members.moc"
