// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/event.h"
#include "review/sentence.h"
#include "review/words.h"
#include "testkit/testkit.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace scrim;

namespace {

audit::Entry reveal()
{
    audit::Entry entry;
    entry.timeMs = 1'772'546'531'000; // 2026-03-03T14:02:11Z
    entry.station = QStringLiteral("desk-7");
    entry.event.action = QStringLiteral("field.reveal");
    entry.event.actor = QStringLiteral("ada");
    entry.event.role = QStringLiteral("agent");
    entry.event.subject = QStringLiteral("5b1f0c2d3e4f5061728394a5b6c7d8e9");
    entry.event.field = QStringLiteral("email");
    entry.event.fieldClass = QStringLiteral("contact");
    entry.event.detail = {{QStringLiteral("record"), QStringLiteral("customer")}};
    return entry;
}

QString told(const audit::Entry& entry, const QString& subject = {}, std::optional<qint64> litMs = {})
{
    const auto canonical = audit::toCanonical(entry);
    if (!canonical)
        return canonical.error().message;
    return review::sentence(QJsonDocument::fromJson(*canonical).object(),
                            {QTimeZone::utc(), QLocale(QLocale::English, QLocale::UnitedKingdom), subject, litMs});
}

} // namespace

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRevealReadsLikeASentence()
    {
        audit::Entry entry = reveal();
        entry.event.call = QStringLiteral("4711");
        entry.event.reason = QStringLiteral("Caller asked to confirm it");
        QCOMPARE(
            told(entry, {}, 4200),
            QStringLiteral("On Tuesday, 3 March 2026 at 14:02:11 ada (Agent) looked at the e-mail address of the "
                           "customer 5b1f0c2d3e…, during call 4711, because: Caller asked to confirm it. It was lit "
                           "for 4.2 s."));
        QVERIFY(told(entry, QStringLiteral("Zoë Miller")).contains(QStringLiteral("of the customer Zoë Miller,")));
    }

    void aDenialSaysWhy()
    {
        audit::Entry entry = reveal();
        entry.event.outcome = audit::Outcome::Denied;
        entry.event.detail.insert(QStringLiteral("refusal"), QStringLiteral("Your role does not view this class."));
        QCOMPARE(told(entry),
                 QStringLiteral("On Tuesday, 3 March 2026 at 14:02:11 ada (Agent) wanted to look at the e-mail address "
                                "of the customer 5b1f0c2d3e… and was refused: Your role does not view this class."));
    }

    void aConcealSaysHowLongAndWhy()
    {
        audit::Entry entry = reveal();
        entry.event.action = QStringLiteral("field.conceal");
        entry.event.detail = {{QStringLiteral("record"), QStringLiteral("order")},
                              {QStringLiteral("lit_ms"), 900},
                              {QStringLiteral("why"), QStringLiteral("focus_lost")}};
        QCOMPARE(
            told(entry),
            QStringLiteral("On Tuesday, 3 March 2026 at 14:02:11 the e-mail address of the order 5b1f0c2d3e…, which "
                           "ada (Agent) had looked at, went dark: another window came to the front. It was lit for "
                           "0.9 s."));
    }

    void whatWasSpokenWasHeardAndNotLit()
    {
        audit::Entry entry = reveal();
        entry.event.reason.clear();
        entry.event.detail.insert(QStringLiteral("spoken"), true);
        QCOMPARE(told(entry, {}, 4200),
                 QStringLiteral("On Tuesday, 3 March 2026 at 14:02:11 ada (Agent) looked at the e-mail address of the "
                                "customer 5b1f0c2d3e…, told to a screen reader. It could be heard for 4.2 s."));
    }

    void aCallersAnswerIsToldWithWhatCameOfIt()
    {
        audit::Entry entry = reveal();
        entry.event.action = QStringLiteral("field.verify");
        entry.event.field = QStringLiteral("phone");
        entry.event.reason.clear();
        entry.event.detail = {{QStringLiteral("record"), QStringLiteral("customer")},
                              {QStringLiteral("form"), QStringLiteral("phone_last4")}};
        const QString tried = QStringLiteral("On Tuesday, 3 March 2026 at 14:02:11 ada (Agent) checked what a caller "
                                             "said as the phone number of the customer 5b1f0c2d3e… (the last four)");
        QVERIFY2(told(entry).startsWith(tried + QStringLiteral(", during call")) ||
                     told(entry) == tried + QLatin1Char('.'),
                 qPrintable(told(entry)));
        entry.event.detail.insert(QStringLiteral("match"), true);
        QVERIFY2(told(entry).startsWith(tried + QStringLiteral(", and it matched")), qPrintable(told(entry)));
        entry.event.detail.insert(QStringLiteral("match"), false);
        entry.event.outcome = audit::Outcome::Failed;
        QVERIFY2(told(entry).startsWith(tried + QStringLiteral(", and it did not match")), qPrintable(told(entry)));
        entry.event.detail.remove(QStringLiteral("match"));
        entry.event.detail.insert(QStringLiteral("error"), QStringLiteral("damaged"));
        QVERIFY2(told(entry).startsWith(tried + QStringLiteral(", which failed: a file is damaged")),
                 qPrintable(told(entry)));
        entry.event.detail = {{QStringLiteral("form"), QStringLiteral("postcode")},
                              {QStringLiteral("refusal"), QStringLiteral("No try is left.")}};
        entry.event.outcome = audit::Outcome::Denied;
        QVERIFY2(told(entry).contains(QStringLiteral("(the postcode) and was refused: No try is left")),
                 qPrintable(told(entry)));
    }

    void aCallBeginsAndEnds()
    {
        audit::Entry entry = reveal();
        entry.event.action = QStringLiteral("call.start");
        entry.event.call = QStringLiteral("4711");
        entry.event.subject = QStringLiteral("4711");
        entry.event.reason.clear();
        entry.event.detail = {};
        QCOMPARE(told(entry), QStringLiteral("On Tuesday, 3 March 2026 at 14:02:11 ada (Agent) began the call 4711."));
        entry.event.action = QStringLiteral("call.end");
        entry.event.detail = {{QStringLiteral("why"), QStringLiteral("somebody_else")}};
        QVERIFY2(told(entry).contains(QStringLiteral("the call 4711 of ada (Agent) ended: somebody else signed in")),
                 qPrintable(told(entry)));
    }

    void theFilterThatTheLogWasReadUnderIsTold()
    {
        audit::Entry entry = reveal();
        entry.event.action = QStringLiteral("log.read");
        entry.event.detail = {{QStringLiteral("filter"), QJsonObject{{QStringLiteral("during_call"), false}}}};
        QVERIFY2(told(entry).endsWith(QStringLiteral("read the access log (Without a call).")),
                 qPrintable(told(entry)));
    }

    void aRotationSaysWhichKeyAndHowFarItIs()
    {
        audit::Entry entry = reveal();
        entry.event.action = QStringLiteral("key.rotate");
        entry.event.subject = QStringLiteral("key");
        const auto saysAt = [&](const char* phase) {
            entry.event.detail = {{QStringLiteral("phase"), QLatin1String(phase)}};
            return told(entry);
        };
        QCOMPARE(saysAt("start"), QStringLiteral("On Tuesday, 3 March 2026 at 14:02:11 ada (Agent) began to rotate the "
                                                 "key to contact data."));
        QVERIFY2(saysAt("resume").endsWith(QStringLiteral("went on rotating the key to contact data.")),
                 qPrintable(saysAt("resume")));
        QVERIFY2(saysAt("end").endsWith(QStringLiteral("rotated the key to contact data.")), qPrintable(saysAt("end")));
        entry.event.outcome = audit::Outcome::Failed;
        entry.event.detail.insert(QStringLiteral("code"), QStringLiteral("cancelled"));
        QVERIFY2(told(entry).endsWith(QStringLiteral("was rotating the key to contact data, which was left: "
                                                     "it was cancelled.")),
                 qPrintable(told(entry)));
    }

    void anActionThatIsUnknownIsNamed()
    {
        audit::Entry entry = reveal();
        entry.event.action = QStringLiteral("tea.brew");
        QVERIFY2(told(entry).contains(QStringLiteral("tea.brew")), qPrintable(told(entry)));
        QCOMPARE(review::shown(review::Column::Action, entry.event.action), entry.event.action);
    }

    void whatAnEntryHoldsIsNoPlaceToFill()
    {
        audit::Entry entry = reveal();
        entry.event.actor = QStringLiteral("{record}");
        entry.event.reason = QStringLiteral("{who} %1");
        const QString said = told(entry);
        QVERIFY2(said.contains(QStringLiteral("{record} (Agent)")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("{who} %1")), qPrintable(said));
    }

    void everyActionOfTheFormatHasItsOwnSentenceWhateverTheOutcome()
    {
        QFile page(QStringLiteral(SCRIM_SOURCE_DIR "/docs/audit-format.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll())
                                 .section(QStringLiteral("## Actions"), 1)
                                 .section(QStringLiteral("\n## "), 0, 0);
        static const QRegularExpression row(QStringLiteral("^\\| `([a-z]+\\.[a-z_]+)` \\|"),
                                            QRegularExpression::MultilineOption);
        int actions = 0;
        auto rows = row.globalMatch(text);
        while (rows.hasNext()) {
            const QString action = rows.next().captured(1);
            ++actions;
            QVERIFY2(review::shown(review::Column::Action, action) != action, qPrintable(action));
            for (const auto outcome : {audit::Outcome::Allowed, audit::Outcome::Denied, audit::Outcome::Failed}) {
                audit::Entry entry = reveal();
                entry.event.action = action;
                entry.event.outcome = outcome;
                const QString said = told(entry);
                QVERIFY2(said.contains(QStringLiteral("14:02:11")), qPrintable(said));
                QVERIFY2(!said.contains(QLatin1Char('{')) && !said.contains(action), qPrintable(said));
                QVERIFY2(said.endsWith(QLatin1Char('.')), qPrintable(said));
            }
        }
        QVERIFY2(actions > 10, "the page's table was not found");
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "test_sentence.moc"
