// SPDX-License-Identifier: GPL-3.0-or-later
// PCI DSS v4.0.1, requirement 10.2.1: each act that it names provoked, and found in the log; 10.2.2: what each entry
// says.
#include "cli.h"

#include "base/bytes.h"
#include "models/desk.h"
#include "testkit/testkit.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/resource.h>

using namespace scrim;
using namespace scrim::testkit;

namespace {

template<typename T>
Result<T> answered(QFuture<Result<T>> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result();
}

QString text(const QJsonObject& entry, const char* field)
{
    return entry.value(QLatin1String(field)).toString();
}

QJsonValue detail(const QJsonObject& entry, const char* field)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(field));
}

/// While it lives no file of this process takes another byte.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestPciDss : public QObject
{
    Q_OBJECT

private:
    DemoVault m_vault{30, 10};
    SystemClock m_clock;

    [[nodiscard]] std::vector<QJsonObject> entries() const
    {
        std::vector<QJsonObject> all;
        const auto list = m_vault.as(QStringLiteral("supervisor"), QStringLiteral("log list"));
        for (const auto& value : list.json().value(QLatin1String("entries")).toArray())
            all.push_back(value.toObject());
        return all;
    }
    [[nodiscard]] std::vector<QJsonObject> of(const char* action, const char* outcome = "allowed") const
    {
        auto all = entries();
        std::erase_if(all, [&](const QJsonObject& entry) {
            return text(entry, "action") != QLatin1String(action) || text(entry, "outcome") != QLatin1String(outcome);
        });
        return all;
    }
    [[nodiscard]] Result<std::unique_ptr<models::Desk>> deskOf(const QString& user) const
    {
        auto desk = models::Desk::open(m_vault.folder(), m_clock);
        if (!desk)
            return desk;
        (*desk)->setScreen(ScreenLevel::Scrambled, QStringLiteral("a test's screen"));
        const QByteArray password = m_vault.password(user);
        auto person = answered((*desk)->signIn(user, SecretBytes::copyOf(asBytes(password))));
        return person ? std::move(desk) : Result<std::unique_ptr<models::Desk>>(std::unexpected(person.error()));
    }
    /// The first card number that the desk lights, or why it does not.
    [[nodiscard]] static Result<reveal::Lit> revealCard(models::Desk& desk)
    {
        for (qint64 id = 1;; ++id) {
            auto lit = answered(
                desk.reveal({RecordKind::Customer, id}, policy::Field::CardNumber, policy::reasons().constFirst()));
            if (lit)
                return std::move(**lit);
            if (lit.error().code != ErrorCode::NotFound || id > 30)
                return std::unexpected(lit.error());
        }
    }

private Q_SLOTS:
    void initTestCase() { REQUIRE_STATUS(m_vault.made(), 0); }
    void init() { m_vault.restore(); }

    /// 10.2.2, after each test: who, what, when, with what outcome, from where, to what. No field is empty.
    void cleanup()
    {
        const auto all = entries();
        QVERIFY(!all.empty());
        for (const QJsonObject& entry : all) {
            for (const char* field : {"actor", "role", "session", "action", "time", "outcome", "station", "subject"}) {
                const QByteArray where = QByteArray(field) + " of " + text(entry, "action").toUtf8();
                QVERIFY2(!text(entry, field).isEmpty() && text(entry, field) != QStringLiteral("-"), where.constData());
            }
        }
    }

    void access10_2_1_1_toCardData()
    {
        {
            const auto desk = deskOf(QStringLiteral("senior"));
            REQUIRE_OK(desk);
            auto lit = revealCard(**desk);
            REQUIRE_OK(lit);
            REQUIRE_OK(answered((*desk)->conceal(std::move(*lit), 10, reveal::Concealed::TimeUp)));
        }
        const auto shown = of("field.reveal");
        QCOMPARE(shown.size(), std::size_t{1});
        QCOMPARE(text(shown[0], "actor"), QStringLiteral("senior"));
        QCOMPARE(text(shown[0], "field"), QStringLiteral("card_number"));
        QCOMPARE(text(shown[0], "subject").size(), 32);
        QCOMPARE(of("field.conceal").size(), std::size_t{1});
    }

    void adminActs10_2_1_2()
    {
        const QString policy = m_vault.write(QStringLiteral("policy.json"), R"({"shield":{"mark_page":false}})");
        REQUIRE_STATUS(m_vault.applyPolicy(policy), 0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("admin"), QStringLiteral("user disable"), {QStringLiteral("agent")}),
                       0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("admin"), QStringLiteral("user enable"), {QStringLiteral("agent")}),
                       0);
        for (const char* action : {"policy.apply", "account.disable", "account.enable"}) {
            const auto done = of(action);
            QVERIFY2(done.size() == 1, action);
            QCOMPARE(text(done[0], "actor"), QStringLiteral("admin"));
            QCOMPARE(text(done[0], "role"), QStringLiteral("admin"));
        }
        QCOMPARE(text(of("account.disable")[0], "subject"), QStringLiteral("agent"));
        QVERIFY(!of("import.run").empty()); // by which the vault was filled
    }

    void access10_2_1_3_toTheLog()
    {
        REQUIRE_STATUS(m_vault.as(QStringLiteral("supervisor"), QStringLiteral("log list")), 0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("auditor"), QStringLiteral("log verify")), 0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("auditor"), QStringLiteral("log export"),
                                  {QStringLiteral("--out"), m_vault.at(QStringLiteral("bundle"))}),
                       0);
        for (const char* action : {"log.read", "log.verify", "export.run"}) {
            const auto done = of(action);
            QVERIFY2(!done.empty(), action);
            QCOMPARE(text(done[0], "subject"), QStringLiteral("log"));
        }
    }

    void failedAccess10_2_1_4()
    {
        const auto signIn = [&](const QString& name) {
            return scrimctl({QStringLiteral("log"), QStringLiteral("list"), m_vault.folder(), QStringLiteral("--as"),
                             name, QStringLiteral("--password-file"),
                             m_vault.write(QStringLiteral("wrong"), "not the password\n")});
        };
        REQUIRE_STATUS(signIn(QStringLiteral("agent")), 1);
        REQUIRE_STATUS(signIn(QStringLiteral("a-password-in-the-wrong-line")), 1);
        {
            const auto desk = deskOf(QStringLiteral("supervisor"));
            REQUIRE_OK(desk);
            REQUIRE_ERROR(revealCard(**desk), ErrorCode::Refused);
        }
        const auto denied = of("session.sign_in", "denied");
        QCOMPARE(denied.size(), std::size_t{2});
        QCOMPARE(text(denied[0], "actor"), QStringLiteral("agent"));
        QCOMPARE(text(denied[0], "subject"), QStringLiteral("agent"));
        // What nobody is called may be a password: who sat at the machine is said instead.
        QVERIFY(text(denied[1], "actor").startsWith(QStringLiteral("os:")));
        QCOMPARE(text(denied[1], "subject"), QStringLiteral("unknown"));
        QVERIFY(!m_vault.as(QStringLiteral("supervisor"), QStringLiteral("log list")).out.contains("wrong-line"));
        QCOMPARE(of("field.reveal", "denied").size(), std::size_t{1});
    }

    void changesOfCredentialsAndRights10_2_1_5()
    {
        const QString password = m_vault.write(QStringLiteral("new"), "a new password of 2026\n");
        REQUIRE_STATUS(m_vault.as(QStringLiteral("admin"), QStringLiteral("user add"),
                                  {QStringLiteral("mara"), QStringLiteral("--role"), QStringLiteral("agent"),
                                   QStringLiteral("--new-password-file"), password}),
                       0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("agent"), QStringLiteral("user approve"), {QStringLiteral("mara")}),
                       0);
        REQUIRE_STATUS(m_vault.as(QStringLiteral("agent"), QStringLiteral("user set-password"),
                                  {QStringLiteral("--new-password-file"), password}),
                       0);
        QCOMPARE(text(of("account.create").back(), "subject"), QStringLiteral("mara"));
        QCOMPARE(text(of("grant.change").back(), "subject"), QStringLiteral("mara"));
        QCOMPARE(text(of("credential.change").back(), "subject"), QStringLiteral("agent"));
    }

    void startStopAndPauseOfTheLog10_2_1_6()
    {
        QCOMPARE(text(entries().front(), "action"), QStringLiteral("log.open"));
        const auto before = of("log.close").size();
        {
            const auto desk = deskOf(QStringLiteral("senior"));
            REQUIRE_OK(desk);
            {
                const FullDisk full;
                QVERIFY(!revealCard(**desk));
            }
            REQUIRE_OK(revealCard(**desk));
        }
        QCOMPARE(of("log.close").size(), before + 2); // the desk's, and that of the listing before
        const auto paused = of("log.resume");
        QCOMPARE(paused.size(), std::size_t{1});
        QVERIFY(detail(paused[0], "refused").toInteger() > 0);
        QCOMPARE(text(paused[0], "role"), QStringLiteral("system"));
    }

    void creationOfSystemObjects10_2_1_7()
    {
        const auto made = of("account.create");
        QVERIFY(!made.empty());
        QCOMPARE(text(made[0], "subject"), QStringLiteral("admin"));
        QVERIFY(text(made[0], "actor").startsWith(QStringLiteral("os:"))); // nobody was signed in yet
        QCOMPARE(detail(made[0], "by").toString(), QStringLiteral("init"));
    }
};

QTEST_GUILESS_MAIN(TestPciDss)
#include "test_pci_dss.moc"
