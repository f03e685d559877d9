// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "syslog_receiver.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace scrim::testkit;

namespace {

/// The numbers in the structured data, in the order of arrival.
QList<qint64> numbersOf(const QList<QByteArray>& messages)
{
    static const QRegularExpression seq(QStringLiteral("\\[scrim@32473 seq=\"(\\d+)\" leaf=\"([0-9a-f]{64})\""));
    QList<qint64> numbers;
    for (const QByteArray& message : messages) {
        const auto match = seq.match(QString::fromUtf8(message));
        numbers.append(match.hasMatch() ? match.captured(1).toLongLong() : -1);
    }
    return numbers;
}

/// True when every entry before `end` is there at least once and nothing else is.
bool isComplete(const QList<qint64>& numbers, qint64 end)
{
    const QSet<qint64> once(numbers.begin(), numbers.end());
    for (qint64 i = 0; i < end; ++i) {
        if (!once.contains(i))
            return false;
    }
    return !once.contains(-1);
}

} // namespace

/// log forward, against a real rsyslog.
class TestCliForward : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;
    std::unique_ptr<SyslogReceiver> m_receiver;

    [[nodiscard]] QStringList options(const char* ca = "ca.pem", const char* own = "station") const
    {
        QStringList all{QStringLiteral("--to"), m_receiver->to(), QStringLiteral("--ca"), m_receiver->file(ca)};
        if (own != nullptr)
            all += {QStringLiteral("--cert"), m_receiver->file(own) + QStringLiteral(".pem"), QStringLiteral("--key"),
                    m_receiver->file(own) + QStringLiteral(".key")};
        return all;
    }
    [[nodiscard]] Outcome once(const QStringList& with) const
    {
        return m_vault->as(QStringLiteral("auditor"), QStringLiteral("log forward"),
                           with + QStringList{QStringLiteral("--once")});
    }
    [[nodiscard]] std::unique_ptr<QProcess> following(const QStringList& with) const
    {
        auto process = program(QStringLiteral("scrimctl"),
                               QStringList{QStringLiteral("log"), QStringLiteral("forward"), m_vault->folder()} + with +
                                   m_vault->signIn(QStringLiteral("auditor")));
        process->start();
        return process;
    }
    [[nodiscard]] qint64 size() const
    {
        return m_vault->as(QStringLiteral("auditor"), QStringLiteral("log verify"))
            .json()
            .value(QLatin1String("size"))
            .toInteger();
    }
    [[nodiscard]] QString beside(const char* name) const { return m_vault->at(QString::fromLatin1(name)); }

private Q_SLOTS:
    void init()
    {
        if (!SyslogReceiver::isThere())
            QSKIP("no rsyslogd with its OpenSSL module here");
        m_receiver = std::make_unique<SyslogReceiver>();
        m_vault = std::make_unique<DemoVault>(3, 3);
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void cleanup()
    {
        m_receiver.reset();
        m_vault.reset();
    }

    void everyEntryArrivesOnceAndAnotherRunSendsOnlyWhatIsNew()
    {
        QVERIFY(m_receiver->start());
        const auto first = once(options());
        REQUIRE_STATUS(first, 0);
        const qint64 next = first.json().value(QLatin1String("next")).toInteger();
        QVERIFY(next > 10);
        QVERIFY(m_receiver->received(next));
        const auto numbers = numbersOf(m_receiver->messages());
        for (qint64 i = 0; i < next; ++i)
            QCOMPARE(numbers[i], i);
        const auto second = once(options());
        REQUIRE_STATUS(second, 0);
        const qint64 after = second.json().value(QLatin1String("next")).toInteger();
        QVERIFY(m_receiver->received(after));
        QVERIFY(isComplete(numbersOf(m_receiver->messages()), after));
        QVERIFY(QFileInfo::exists(m_vault->folder() + QStringLiteral("/forward")));
    }

    void aMessageIsWellFormed()
    {
        QVERIFY(m_receiver->start());
        REQUIRE_STATUS(once(options()), 0);
        QVERIFY(m_receiver->received(5));
        static const QRegularExpression form(QStringLiteral(
            "^<1(08|10)>1 \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z [!-~]+ scrim - [a-z_]+\\.[a-z_]+ "
            "\\[scrim@32473(?: [a-z]+=\"(?:[^\"\\\\\\]]|\\\\[\"\\\\\\]])*\")+\\] \\x{FEFF}?CEF:0\\|Scrim\\|"));
        for (const QByteArray& message : m_receiver->messages())
            QVERIFY2(form.match(QString::fromUtf8(message)).hasMatch(), message.constData());
    }

    void aReceiverOfAnotherAuthorityIsRefused()
    {
        QVERIFY(m_receiver->start());
        const auto refused = once(options("otherca.pem"));
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        QVERIFY(m_receiver->messages().isEmpty());
    }

    void aReceiverOfAnotherNameIsRefused()
    {
        QVERIFY(m_receiver->start());
        QStringList other = options();
        other[1] = m_receiver->toAddress();
        const auto refused = once(other);
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        QVERIFY(m_receiver->messages().isEmpty());
    }

    void aReceiverThatWantsACertificateRefusesWhoHasNone()
    {
        QVERIFY(m_receiver->start());
        const auto none = once(options("ca.pem", nullptr));
        QVERIFY2(none.status == 1 || none.status == 3, none.said().constData());
        const auto strangers = once(options("ca.pem", "stranger"));
        QVERIFY2(strangers.status == 1 || strangers.status == 3, strangers.said().constData());
        QVERIFY(m_receiver->messages().isEmpty());
        // And nothing is taken for sent.
        const auto own = once(options());
        REQUIRE_STATUS(own, 0);
        QVERIFY(m_receiver->received(1));
        QCOMPARE(numbersOf(m_receiver->messages()).first(), 0);
    }

    void aReceiverThatIsAwayGetsEverythingWhenItIsBack()
    {
        QStringList with = options();
        const auto process = following(with);
        QVERIFY(process->waitForStarted());
        QTest::qWait(1500);
        QVERIFY(m_receiver->start());
        QVERIFY(m_receiver->received(10));
        m_receiver->stop();
        REQUIRE_STATUS(m_vault->as(QStringLiteral("agent"), QStringLiteral("show"), words("customer 1")), 0);
        QTest::qWait(1500);
        QVERIFY(m_receiver->start());
        const qint64 end = size();
        const bool arrived =
            QTest::qWaitFor([&] { return isComplete(numbersOf(m_receiver->messages()), end); }, 40'000);
        QVERIFY(arrived);
        process->terminate();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 0);
    }

    void aForwarderThatWasKilledGoesOnWithoutLoss()
    {
        QVERIFY(m_receiver->start());
        const auto process = following(options());
        QVERIFY(m_receiver->received(10));
        process->kill();
        QVERIFY(process->waitForFinished());
        const auto rest = once(options());
        REQUIRE_STATUS(rest, 0);
        const qint64 next = rest.json().value(QLatin1String("next")).toInteger();
        const bool arrived =
            QTest::qWaitFor([&] { return isComplete(numbersOf(m_receiver->messages()), next); }, 20'000);
        QVERIFY(arrived);
    }

    void aLogThatWasPutBackIsNotContinued()
    {
        QVERIFY(m_receiver->start());
        const QString log = m_vault->folder() + QStringLiteral("/log");
        copyFolder(log, beside("earlier"));
        REQUIRE_STATUS(once(options()), 0);
        REQUIRE_STATUS(once(options()), 0);
        QVERIFY(QDir(log).removeRecursively());
        copyFolder(beside("earlier"), log);
        const auto refused = once(options());
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("tampered"));
    }

    void whoMayNotReadTheLogDoesNotForwardIt()
    {
        const auto refused = m_vault->as(QStringLiteral("agent"), QStringLiteral("log forward"), options());
        REQUIRE_STATUS(refused, 1);
        QCOMPARE(refused.errorCode(), QStringLiteral("refused"));
        REQUIRE_STATUS(once(words("--to localhost --ca x")), 2);
        REQUIRE_STATUS(once(words("--to localhost:6514 --ca x --cert y")), 2);
    }
};

QTEST_GUILESS_MAIN(TestCliForward)
#include "test_cli_forward.moc"
