// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

using namespace scrim::testkit;

namespace {

QJsonArray arrayOf(const Outcome& outcome, const char* key)
{
    return outcome.json().value(QLatin1String(key)).toArray();
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

/// The review queue from outside, over a vault with weeks of fictional work in its log.
class TestCliReview : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;

    [[nodiscard]] QString at(const char* name) const { return m_root.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString write(const char* name, const QByteArray& content) const
    {
        overwrite(at(name), content);
        return at(name);
    }
    /// By the admin, with the recovery file as the second person.
    [[nodiscard]] Outcome applied(const QString& policy) const
    {
        return as("admin", "policy apply", {policy, QStringLiteral("--recovery-file"), at("vault/recovery-demo.txt")});
    }
    /// `scrimctl <command> DIR <rest> --as <who> --json`.
    [[nodiscard]] Outcome as(const char* who, const char* command, const QStringList& rest = {}) const
    {
        const QString file = write("password", QByteArray(who) + "-demo-2026\n");
        return scrimctl(words(command) + QStringList{at("vault")} + rest +
                        QStringList{QStringLiteral("--as"), QString::fromLatin1(who), QStringLiteral("--password-file"),
                                    file, QStringLiteral("--json")});
    }
    [[nodiscard]] QJsonArray findings(const QStringList& rest = {}) const
    {
        return arrayOf(as("supervisor", "review list", rest), "findings");
    }
    [[nodiscard]] QString anOpenOne() const { return text(findings().first().toObject(), "id"); }
    [[nodiscard]] QString stateOf(const QString& id) const
    {
        return text(as("supervisor", "review show", {id}).json(), "state");
    }
    [[nodiscard]] Outcome say(const char* who, const QString& id, const char* verdict, const char* note = nullptr) const
    {
        QStringList rest{id, QString::fromLatin1(verdict)};
        if (note != nullptr)
            rest += {QStringLiteral("--note"), QString::fromUtf8(note)};
        return as(who, "review verdict", rest);
    }
    /// The newest entries of that action, oldest first.
    [[nodiscard]] std::vector<QJsonObject> logged(const char* action) const
    {
        std::vector<QJsonObject> found;
        const QJsonArray entries =
            arrayOf(as("supervisor", "log list", {QStringLiteral("--action"), QString::fromLatin1(action)}), "entries");
        for (const QJsonValue& entry : entries)
            found.push_back(entry.toObject());
        return found;
    }
    [[nodiscard]] QString lastMissedDay() const
    {
        return arrayOf(as("auditor", "review days"), "missed").last().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_STATUS(scrimctl({QStringLiteral("demo"), at("made"), QStringLiteral("--customers"),
                                 QStringLiteral("40"), QStringLiteral("--orders"), QStringLiteral("40"),
                                 QStringLiteral("--log-entries"), QStringLiteral("3000")}),
                       0);
    }
    void init()
    {
        QDir(at("vault")).removeRecursively();
        copyFolder(at("made"), at("vault"));
    }

    void theQueueSaysWhyAndIsTheSameEachTime()
    {
        const QJsonArray first = findings();
        QVERIFY(first.size() > 5);
        for (const QJsonValue& value : first) {
            const QJsonObject finding = value.toObject();
            QCOMPARE(text(finding, "state"), QStringLiteral("open"));
            QVERIFY(text(finding, "sentence").startsWith(text(finding, "actor")));
            QVERIFY(finding.value(QLatin1String("first")).toInteger() <=
                    finding.value(QLatin1String("last")).toInteger());
        }
        QCOMPARE(findings(), first);
        const QJsonArray some = findings({QStringLiteral("--rule"), QStringLiteral("no_call")});
        QVERIFY(!some.isEmpty());
        QVERIFY(some.size() < first.size());
        QVERIFY(!logged("log.read").empty());
    }

    void oneReviewerDecidesAndTheLogSaysSo()
    {
        const QString id = anOpenOne();
        REQUIRE_STATUS(say("supervisor", id, "explain", "stocktaking"), 0);
        QCOMPARE(stateOf(id), QStringLiteral("explained"));
        QVERIFY(anOpenOne() != id);
        const auto entries = logged("log.review");
        QCOMPARE(entries.size(), std::size_t{1});
        const QJsonObject detail = entries[0].value(QLatin1String("detail")).toObject();
        QCOMPARE(text(entries[0], "outcome"), QStringLiteral("allowed"));
        QCOMPARE(text(detail, "finding"), id);
        QCOMPARE(text(detail, "verdict"), QStringLiteral("explain"));
        QCOMPARE(text(detail, "note"), QStringLiteral("stocktaking"));
        const auto again = say("auditor", id, "confirm");
        REQUIRE_STATUS(again, 1);
        QCOMPARE(again.errorCode(), QStringLiteral("refused"));
        QCOMPARE(text(logged("log.review").back(), "outcome"), QStringLiteral("denied"));
        QCOMPARE(stateOf(id), QStringLiteral("explained"));
    }

    void anEscalatedOneTakesTwo()
    {
        const QString id = anOpenOne();
        REQUIRE_STATUS(say("supervisor", id, "escalate", "I do not understand this"), 0);
        REQUIRE_STATUS(say("supervisor", id, "close", "now I do"), 1);
        REQUIRE_STATUS(say("auditor", id, "explain", "so do I"), 1);
        QCOMPARE(stateOf(id), QStringLiteral("escalated"));
        QCOMPARE(text(findings().first().toObject(), "id"), id);
        REQUIRE_STATUS(say("auditor", id, "close", "talked to both"), 0);
        QCOMPARE(stateOf(id), QStringLiteral("closed"));
    }

    void whatIsWrongWithACallIsSaid()
    {
        const QString id = anOpenOne();
        const auto expect = [this](const Outcome& outcome, int status, const char* code) {
            REQUIRE_STATUS(outcome, status);
            QCOMPARE(outcome.errorCode(), QString::fromLatin1(code));
            QVERIFY(logged("log.review").empty());
        };
        expect(say("supervisor", id, "shrug"), 2, "usage");
        expect(say("supervisor", id, "note"), 2, "usage");
        expect(say("supervisor", id, "explain", "card 4111 1111 1111 1111"), 2, "usage");
        expect(say("supervisor", QStringLiteral("0123456789abcdef"), "confirm"), 1, "not_found");
        expect(as("agent", "review list"), 1, "refused");
        expect(as("admin", "review days"), 1, "refused");
        expect(as("supervisor", "review list", {QStringLiteral("--days"), QStringLiteral("0")}), 2, "usage");
        expect(as("supervisor", "review list", {QStringLiteral("--state"), QStringLiteral("odd")}), 2, "usage");
        expect(as("supervisor", "review sign-off", {QStringLiteral("yesterday")}), 2, "usage");
        expect(as("supervisor", "review sign-off", {QStringLiteral("1999-01-01")}), 1, "not_found");
        QVERIFY(std::ranges::any_of(logged("log.read"), [](const QJsonObject& entry) {
            return text(entry, "actor") == QStringLiteral("agent") &&
                   text(entry, "outcome") == QStringLiteral("denied");
        }));
    }

    void aDayIsSignedOffOnceAndItsRootHolds()
    {
        const QString day = lastMissedDay();
        QVERIFY(!day.isEmpty());
        REQUIRE_STATUS(as("supervisor", "review sign-off", {day}), 1);
        const auto done =
            as("supervisor", "review sign-off", {day, QStringLiteral("--note"), QStringLiteral("open ones wait")});
        REQUIRE_STATUS(done, 0);
        QVERIFY(done.json().value(QLatin1String("signed_off")).toBool());
        QVERIFY(lastMissedDay() != day);
        REQUIRE_STATUS(as("auditor", "review sign-off", {day, QStringLiteral("--note"), QStringLiteral("again")}), 1);

        const auto entries = logged("log.sign_off");
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(text(entries[0], "outcome"), QStringLiteral("denied"));
        QCOMPARE(text(entries[2], "outcome"), QStringLiteral("denied"));
        const QJsonObject detail = entries[1].value(QLatin1String("detail")).toObject();
        QCOMPARE(text(detail, "day"), day);
        QVERIFY(detail.value(QLatin1String("entries")).toInteger() > 0);
        // The root stands in a signed checkpoint that covers the whole day; another covers the entry itself.
        const qint64 size = detail.value(QLatin1String("size")).toInteger();
        QVERIFY(size > detail.value(QLatin1String("last_seq")).toInteger());
        const QByteArray note = contentOf(at("vault") + QStringLiteral("/log/checkpoints/%1").arg(size));
        QVERIFY(note.contains(text(detail, "root").toLatin1()));
        const qint64 seq = entries[1].value(QLatin1String("seq")).toInteger();
        QVERIFY(QFile::exists(at("vault") + QStringLiteral("/log/checkpoints/%1").arg(seq + 1)));
        REQUIRE_STATUS(as("auditor", "log verify"), 0);
    }

    void todayIsNotOver()
    {
        const QJsonArray days = arrayOf(as("supervisor", "review days"), "days");
        const QJsonObject today = days.last().toObject();
        QVERIFY(!today.value(QLatin1String("over")).toBool());
        const auto early =
            as("supervisor", "review sign-off", {text(today, "day"), QStringLiteral("--note"), QStringLiteral("x")});
        REQUIRE_STATUS(early, 1);
        QCOMPARE(early.errorCode(), QStringLiteral("refused"));
    }

    void otherThresholdsAreTriedOnTheLogBeforeTheyApply()
    {
        const QString policy = write("policy.txt", R"({"review":{"rules":{"no_call":{"enabled":false},
            "out_of_hours":{"least":1000},"denials":{"least":2,"minutes":1440}}}})");
        const auto before = findings();
        const auto tuned = as("supervisor", "review tune", {QStringLiteral("--policy"), policy});
        REQUIRE_STATUS(tuned, 0);
        qint64 found = 0;
        for (const QJsonValue& value : arrayOf(tuned, "rules")) {
            const QJsonObject rule = value.toObject();
            const qint64 was = rule.value(QLatin1String("before")).toInteger();
            const qint64 is = rule.value(QLatin1String("after")).toInteger();
            found += was;
            if (text(rule, "rule") == QStringLiteral("no_call") ||
                text(rule, "rule") == QStringLiteral("out_of_hours")) {
                QCOMPARE(is, qint64{0});
                QCOMPARE(rule.value(QLatin1String("gone")).toArray().size(), std::min<qint64>(was, 5));
            }
            if (text(rule, "rule") == QStringLiteral("burst"))
                QCOMPARE(is, was);
        }
        QCOMPARE(found, qint64{before.size()});
        QCOMPARE(findings(), before);
        // Applied, the queue is as it was foretold.
        REQUIRE_STATUS(applied(policy), 0);
        QVERIFY(findings({QStringLiteral("--rule"), QStringLiteral("no_call")}).isEmpty());
    }

    void aPolicyThatAsksForWhatNoRuleHasIsRefused()
    {
        for (const char* rules : {R"({"bursts":{}})", R"({"burst":{"facto":3}})", R"({"burst":{"factor":1}})",
                                  R"({"no_call":{"least":1001}})"}) {
            const QString policy = write("policy.txt", QByteArray("{\"review\":{\"rules\":") + rules + "}}");
            const auto checked =
                scrimctl({QStringLiteral("policy"), QStringLiteral("check"), policy, QStringLiteral("--json")});
            REQUIRE_STATUS(checked, 1);
            QCOMPARE(checked.errorCode(), QStringLiteral("wrong_format"));
            REQUIRE_STATUS(applied(policy), 1);
            REQUIRE_STATUS(as("supervisor", "review tune", {QStringLiteral("--policy"), policy}), 1);
        }
    }

    void rulesProveThemselves()
    {
        const auto own = scrimctl(words("review check --json"));
        REQUIRE_STATUS(own, 0);
        QCOMPARE(arrayOf(own, "rules").size(), 10);
        const QByteArray rule = R"({"id":"odd","title":"Odd","says":"{actor}","kind":"match","severity":"low",
            "on":{"actions":["field.reveal"]},"parameters":{"least":{"default":1,"min":1,"max":9,"means":"times"}},
            "expect":[{"case":"a","says":["bob"],"entries":[{"at":"2026-03-02T14:00","who":"ada","action":"field.reveal"}]},
            {"case":"b","says":[],"entries":[]}]})";
        const auto wrong = scrimctl(
            {QStringLiteral("review"), QStringLiteral("check"), write("odd.json", rule), QStringLiteral("--json")});
        REQUIRE_STATUS(wrong, 1);
        QVERIFY(wrong.out.contains("ada"));
        REQUIRE_STATUS(scrimctl({QStringLiteral("review"), QStringLiteral("check"),
                                 write("odd.json", QByteArray(rule).replace("bob", "ada"))}),
                       0);
        REQUIRE_STATUS(scrimctl({QStringLiteral("review"), QStringLiteral("check"), write("odd.json", "{}")}), 1);
        REQUIRE_STATUS(scrimctl({QStringLiteral("review"), QStringLiteral("check"), at("nowhere.json")}), 1);
    }

    void anybodyAnnotatesTheirOwnEntriesAndNobodyElses()
    {
        const QJsonArray own =
            arrayOf(as("agent", "log list", {QStringLiteral("--actor"), QStringLiteral("agent")}), "entries");
        const qint64 mine = own.last().toObject().value(QLatin1String("seq")).toInteger();
        const auto note = [this](qint64 seq, const char* words) {
            return as("agent", "log annotate",
                      {QStringLiteral("--entry"), QString::number(seq), QStringLiteral("--note"),
                       QString::fromLatin1(words)});
        };
        REQUIRE_STATUS(note(mine, "the caller was my neighbour"), 0);
        const auto entries = logged("log.note");
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(entries[0].value(QLatin1String("detail")).toObject().value(QLatin1String("entry")).toInteger(), mine);
        QCOMPARE(text(entries[0], "actor"), QStringLiteral("agent"));
        REQUIRE_STATUS(note(0, "not mine"), 1);
        REQUIRE_STATUS(note(100'000'000, "none"), 1);
        REQUIRE_STATUS(note(mine, "4111111111111111"), 2);
        QCOMPARE(logged("log.note").size(), std::size_t{2});
        QCOMPARE(text(logged("log.note").back(), "outcome"), QStringLiteral("denied"));
    }
};

QTEST_GUILESS_MAIN(TestCliReview)
#include "test_cli_review.moc"
