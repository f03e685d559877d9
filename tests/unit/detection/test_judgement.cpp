// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/judgement.h"
#include "detection/note.h"

#include "testkit/testkit.h"

using namespace scrim;
using namespace scrim::detection;

namespace {

Finding findingTo(qint64 last)
{
    Finding finding;
    finding.rule = QStringLiteral("burst");
    finding.actor = QStringLiteral("ada");
    finding.first = 10;
    finding.last = last;
    finding.id = idOf(finding.rule, finding.actor, finding.first);
    return finding;
}

/// What `who` says when the finding reaches to entry `last`.
Judgement said(const char* who, Verdict verdict, qint64 last = 20)
{
    return {.seq = 100,
            .timeMs = 1,
            .by = QString::fromLatin1(who),
            .byRole = QStringLiteral("supervisor"),
            .finding = findingTo(last).id,
            .last = last,
            .verdict = verdict,
            .note = QStringLiteral("why")};
}

Reviewed after(const std::vector<Judgement>& judgements, qint64 last = 20)
{
    return reviewedOf(findingTo(last), judgements);
}

Result<void> may(const Reviewed& reviewed, const char* who, Verdict verdict, const char* note = "why")
{
    return mayJudge(reviewed, QString::fromLatin1(who), verdict, QString::fromLatin1(note));
}

QString state(const Reviewed& reviewed)
{
    return name(reviewed.state);
}

} // namespace

class TestJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingKeepsItsIdWhileItGrowsAndHasAnotherWhenItIsAnother()
    {
        QCOMPARE(findingTo(20).id, findingTo(400).id);
        QCOMPARE(findingTo(20).id.size(), 16);
        QVERIFY(idOf(QStringLiteral("burst"), QStringLiteral("ada"), 11) != findingTo(20).id);
        QVERIFY(idOf(QStringLiteral("burst"), QStringLiteral("bob"), 10) != findingTo(20).id);
        QVERIFY(idOf(QStringLiteral("no_call"), QStringLiteral("ada"), 10) != findingTo(20).id);
    }

    void oneReviewerDecides()
    {
        QCOMPARE(state(after({})), QStringLiteral("open"));
        QCOMPARE(state(after({said("sam", Verdict::Confirm)})), QStringLiteral("confirmed"));
        QCOMPARE(state(after({said("sam", Verdict::Explain)})), QStringLiteral("explained"));
        QCOMPARE(state(after({said("sam", Verdict::Note)})), QStringLiteral("open"));
        QCOMPARE(after({said("sam", Verdict::Note)}).judgements.size(), std::size_t{1});
    }

    void anEscalatedOneIsClosedByAnother()
    {
        const Reviewed escalated = after({said("sam", Verdict::Escalate)});
        QCOMPARE(state(escalated), QStringLiteral("escalated"));
        QCOMPARE(escalated.escalatedBy, QStringLiteral("sam"));
        REQUIRE_ERROR(may(escalated, "sam", Verdict::Close), ErrorCode::Refused);
        REQUIRE_ERROR(may(escalated, "SAM", Verdict::Close), ErrorCode::Refused);
        REQUIRE_ERROR(may(escalated, "mo", Verdict::Confirm), ErrorCode::Refused);
        REQUIRE_ERROR(may(escalated, "mo", Verdict::Explain), ErrorCode::Refused);
        REQUIRE_ERROR(may(escalated, "mo", Verdict::Escalate), ErrorCode::Refused);
        REQUIRE_OK(may(escalated, "mo", Verdict::Close));
        REQUIRE_OK(may(escalated, "sam", Verdict::Note));
        const Reviewed closed = judged(escalated, said("mo", Verdict::Close));
        QCOMPARE(state(closed), QStringLiteral("closed"));
        QVERIFY(closed.escalatedBy.isEmpty());
    }

    void whatBreaksTheRulesCountsForNothingWhenItIsRead()
    {
        // As somebody could write it who gets past the program.
        QCOMPARE(state(after({said("sam", Verdict::Escalate), said("sam", Verdict::Close)})),
                 QStringLiteral("escalated"));
        QCOMPARE(state(after({said("ada", Verdict::Explain)})), QStringLiteral("open"));
        QVERIFY(after({said("ada", Verdict::Explain)}).judgements.empty());
        QCOMPARE(state(after({said("mo", Verdict::Close)})), QStringLiteral("open"));
        QCOMPARE(state(after({said("sam", Verdict::Confirm), said("mo", Verdict::Explain)})),
                 QStringLiteral("confirmed"));
    }

    void nobodyJudgesThemselves()
    {
        for (const Verdict verdict : allVerdicts) {
            REQUIRE_ERROR(may(after({}), "ada", verdict), ErrorCode::Refused);
            REQUIRE_ERROR(may(after({said("sam", Verdict::Escalate)}), "Ada", verdict), ErrorCode::Refused);
        }
    }

    void whatIsDecidedIsEscalatedNotDecidedAgain()
    {
        const Reviewed confirmed = after({said("sam", Verdict::Confirm)});
        REQUIRE_ERROR(may(confirmed, "mo", Verdict::Explain), ErrorCode::Refused);
        REQUIRE_ERROR(may(confirmed, "mo", Verdict::Close), ErrorCode::Refused);
        REQUIRE_OK(may(confirmed, "mo", Verdict::Escalate));
        QCOMPARE(state(judged(confirmed, said("mo", Verdict::Escalate))), QStringLiteral("escalated"));
    }

    void whatHasGrownSinceIsOpenAgain()
    {
        const Reviewed grown = after({said("sam", Verdict::Explain, 20)}, 25);
        QCOMPARE(state(grown), QStringLiteral("open"));
        QVERIFY(grown.hasGrown);
        REQUIRE_OK(may(grown, "sam", Verdict::Confirm));
        const Reviewed again = judged(grown, said("sam", Verdict::Confirm, 25));
        QCOMPARE(state(again), QStringLiteral("confirmed"));
        QVERIFY(!again.hasGrown);
        QCOMPARE(state(after({said("sam", Verdict::Explain, 20), said("mo", Verdict::Confirm, 25)}, 25)),
                 QStringLiteral("confirmed"));
        const Reviewed closed = after({said("sam", Verdict::Escalate, 20), said("mo", Verdict::Close, 20)}, 25);
        QCOMPARE(state(closed), QStringLiteral("open"));
        QVERIFY(closed.hasGrown);
        QCOMPARE(state(after({said("sam", Verdict::Escalate, 20)}, 25)), QStringLiteral("escalated"));
    }

    void everyVerdictButAConfirmationSaysWhy()
    {
        REQUIRE_OK(may(after({}), "sam", Verdict::Confirm, ""));
        for (const Verdict verdict : {Verdict::Explain, Verdict::Escalate, Verdict::Note})
            REQUIRE_ERROR(may(after({}), "sam", verdict, ""), ErrorCode::Usage);
        REQUIRE_ERROR(may(after({said("sam", Verdict::Escalate)}), "mo", Verdict::Close, ""), ErrorCode::Usage);
    }

    void onlyWhoReadsTheLogIsHeard()
    {
        Entry entry;
        entry.action = QStringLiteral("log.review");
        entry.actor = QStringLiteral("sam");
        entry.role = QStringLiteral("supervisor");
        entry.detail = detailOf(findingTo(20), Verdict::Confirm, {});
        const auto judgement = judgementOf(entry);
        QVERIFY(judgement.has_value());
        QCOMPARE(judgement->finding, findingTo(20).id);
        QCOMPARE(judgement->last, qint64{20});
        for (const char* role : {"agent", "senior", "admin", "privacy", "king"}) {
            entry.role = QString::fromLatin1(role);
            QVERIFY(!judgementOf(entry));
        }
        entry.role = QStringLiteral("auditor");
        QVERIFY(judgementOf(entry).has_value());
        entry.outcome = audit::Outcome::Denied;
        QVERIFY(!judgementOf(entry));
        entry.outcome = audit::Outcome::Allowed;
        entry.action = QStringLiteral("log.read");
        QVERIFY(!judgementOf(entry));
    }

    void verdictsAndStatesHaveOneNameEach()
    {
        for (const Verdict verdict : allVerdicts)
            QCOMPARE(verdictFrom(name(verdict)), std::optional(verdict));
        QVERIFY(!verdictFrom(u"Confirm"));
        QCOMPARE(name(State::Escalated), QStringLiteral("escalated"));
    }

    void aNoteIsOneLineOfModestLength()
    {
        const auto note = checkedNote(QStringLiteral("  as \n agreed\twith\u202E the team "));
        REQUIRE_OK(note);
        QCOMPARE(*note, QStringLiteral("as agreed with the team"));
        REQUIRE_OK(checkedNote(QString(longestNote, QLatin1Char('x'))));
        REQUIRE_ERROR(checkedNote(QString(longestNote + 1, QLatin1Char('x'))), ErrorCode::Usage);
        QCOMPARE(*checkedNote(QString()), QString());
    }

    void aNoteHoldsNoCardNumber_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char* title, const QString& note, bool isTaken) {
            QTest::newRow(title) << note << isTaken;
        };
        row("in one piece", QStringLiteral("he read out 4111111111111111 to me"), false);
        row("in groups", QStringLiteral("4111 1111 1111 1111"), false);
        row("in odd groups", QStringLiteral("41 11-1111.1111/1111-11"), false);
        row("with commas", QStringLiteral("4111,1111,1111,1111"), false);
        row("with colons", QStringLiteral("card 4111:1111:1111:1111"), false);
        row("with dots in the middle", QStringLiteral("4111\u00b71111\u00b71111\u00b71111"), false);
        row("in brackets", QStringLiteral("(4111) 1111 [1111] 1111"), false);
        row("behind another number", QStringLiteral("order 12 4111 1111 1111 1111"), false);
        row("before another number", QStringLiteral("4111 1111 1111 1111 99"), false);
        row("Arabic digits", QStringLiteral("٤١١١ ١١١١ ١١١١ ١١١١"), false);
        row("an American Express number", QStringLiteral("3782 822463 10005"), false);
        row("a long number of any kind", QStringLiteral("123456789012"), false);
        row("with words between", QStringLiteral("4111 then 1111 then 1111 then 1111"), false);
        row("with look-alikes", QStringLiteral("4lll llll llll llll"), false);
        row("a verification code", QStringLiteral("her cvv is 123"), false);
        row("an IBAN", QStringLiteral("to DE89 3704 0044 0532 0130 00"), false);
        row("a national id", QStringLiteral("ssn 536-90-4399"), false);
        row("an order's number", QStringLiteral("about order #100234, call 000512"), true);
        row("two days", QStringLiteral("2026-03-02 to 2026-03-03"), true);
        row("a day and a time, whose digits pass the check", QStringLiteral("2026-11-29 10:49:01"), true);
        row("entries in a sentence, whose digits pass the check", QStringLiteral("entries 4111, 1111, 1111, 1111"),
            true);
        row("groups that are no card", QStringLiteral("4111 1111 1111 1112"), true);
    }
    void aNoteHoldsNoCardNumber()
    {
        QFETCH(const QString, note);
        QFETCH(const bool, isTaken);
        const auto checked = checkedNote(note);
        QCOMPARE(checked.has_value(), isTaken);
        if (!isTaken)
            QCOMPARE(codeName(checked.error().code), codeName(ErrorCode::Usage));
    }
};

QTEST_GUILESS_MAIN(TestJudgement)
#include "test_judgement.moc"
