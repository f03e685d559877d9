// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "testkit/applied.h"

#include "crypto/otp.h"
#include "session/policy_acts.h"
#include "session/station.h"

#include <algorithm>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;
using session::DueAct;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
const QString agent = QStringLiteral("agent");

/// The six digits that an app shows which has read this URI.
QByteArray codeOf(const session::Enrolment& enrolment, const Clock& clock)
{
    const QByteArray letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray secret;
    quint32 bits = 0;
    int held = 0;
    for (const char letter : toByteArray(enrolment.secret)) {
        bits = bits << 5 | static_cast<quint32>(letters.indexOf(letter));
        held += 5;
        if (held >= 8) {
            held -= 8;
            secret += static_cast<char>(bits >> held & 255U);
        }
    }
    return QByteArray::number(crypto::hotp(asBytes(secret), crypto::totpStep(clock.wallMs()))).rightJustified(6, '0');
}

} // namespace

/// Before the desk opens, and what people change of it from there.
class TestDeskSignIn : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_vault;

    void apply(const policy::Policy& policy) const
    {
        const auto station = session::Station::open(m_vault->folder(), m_vault->clock);
        const auto admin = session::Session::signIn(**station, QStringLiteral("admin"), m_vault->password(Role::Admin));
        REQUIRE_OK(admin);
        REQUIRE_OK(applied(**admin, policy, m_vault->demo->recoveryFile));
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<DeskFixture>();
        REQUIRE_OK(m_vault->demo);
    }
    void cleanup() { m_vault.reset(); }

    void whoHasToEnrolSeesNoRecordBefore8_4_2()
    {
        policy::Policy policy;
        policy.signIn.secondFactor = {Role::Agent};
        apply(policy);
        const auto desk = m_vault->open();
        const auto person = await((*desk)->signIn(agent, m_vault->password(Role::Agent)));
        REQUIRE_OK(person);
        QCOMPARE(person->due.act, DueAct::SecondFactor);
        QVERIFY(!(*desk)->isOpen());
        REQUIRE_ERROR(await((*desk)->customer(1)), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->find(QStringLiteral("a"))), ErrorCode::Refused);
        QCOMPARE(await((*desk)->goOn())->due.act, DueAct::SecondFactor);
        REQUIRE_ERROR(await((*desk)->beginEnrolment(secret("not-the-password-1"))), ErrorCode::BadCredential);
        const auto begun =
            await<std::shared_ptr<session::Enrolment>>((*desk)->beginEnrolment(m_vault->password(Role::Agent)));
        REQUIRE_OK(begun);
        REQUIRE_ERROR(await((*desk)->confirmEnrolment(secret("12345"))), ErrorCode::BadCredential);
        const QByteArray code = codeOf(**begun, m_vault->clock);
        REQUIRE_OK(await((*desk)->confirmEnrolment(SecretBytes::copyOf(asBytes(code)))));
        const auto arrived = await((*desk)->goOn());
        REQUIRE_OK(arrived);
        QVERIFY((*desk)->isOpen());
        REQUIRE_OK(await((*desk)->customer(1)));
        // Behind the lock one factor is enough, at the sign-in page it is not.
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_OK(await((*desk)->unlock(m_vault->password(Role::Agent))));
        REQUIRE_OK(await((*desk)->signOut()));
        REQUIRE_ERROR(await((*desk)->signIn(agent, m_vault->password(Role::Agent))), ErrorCode::BadCredential);
        m_vault->clock.advance(minuteMs);
        const QByteArray next = codeOf(**begun, m_vault->clock);
        REQUIRE_OK(await((*desk)->signIn(agent, m_vault->password(Role::Agent), SecretBytes::copyOf(asBytes(next)))));
        QVERIFY((*desk)->isOpen());
    }

    void anExpiredPasswordIsChangedBeforeAnythingElse8_3_9()
    {
        {
            const auto desk = m_vault->openAs(Role::Agent);
            REQUIRE_OK(desk);
            REQUIRE_OK(await((*desk)->signOut()));
        }
        m_vault->clock.advance(90 * dayMs);
        const auto desk = m_vault->open();
        const auto person = await((*desk)->signIn(agent, m_vault->password(Role::Agent)));
        REQUIRE_OK(person);
        QCOMPARE(person->due.act, DueAct::ExpiredPassword);
        QVERIFY(!(*desk)->isOpen());
        REQUIRE_ERROR(await((*desk)->changePassword(m_vault->password(Role::Agent), secret("password1234"))),
                      ErrorCode::Usage);
        REQUIRE_OK(await((*desk)->changePassword(m_vault->password(Role::Agent), secret("violet-tram-91-otter"))));
        REQUIRE_OK(await((*desk)->goOn()));
        QVERIFY((*desk)->isOpen());
        QCOMPARE((*desk)->person().due.daysLeft, 90);
    }

    void whoTurnsBackIsSignedOut()
    {
        policy::Policy policy;
        policy.signIn.secondFactor = {Role::Agent};
        apply(policy);
        const auto desk = m_vault->open();
        REQUIRE_OK(await((*desk)->signIn(agent, m_vault->password(Role::Agent))));
        REQUIRE_OK(await((*desk)->signOut()));
        REQUIRE_ERROR(await((*desk)->goOn()), ErrorCode::Refused);
        REQUIRE_ERROR(await((*desk)->changePassword(m_vault->password(Role::Agent), secret("violet-tram-91-otter"))),
                      ErrorCode::Refused);
        REQUIRE_OK(await((*desk)->signIn(QStringLiteral("senior"), m_vault->password(Role::Senior))));
        const auto outs = m_vault->logged(QStringLiteral("session.sign_out"));
        QVERIFY(std::ranges::any_of(outs, [](const QJsonObject& entry) { return text(entry, "actor") == agent; }));
    }

    void wrongTriesBehindTheLockAndAtTheSignInAreCountedTogether8_3_4()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        for (int i = 0; i < 5; ++i) {
            REQUIRE_ERROR(await((*desk)->allowCapture(QStringLiteral("supervisor"), secret("not-the-password-1"), 5)),
                          ErrorCode::BadCredential);
        }
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        for (int i = 0; i < 10; ++i)
            REQUIRE_ERROR(await((*desk)->unlock(secret("not-the-password-1"))), ErrorCode::BadCredential);
        REQUIRE_ERROR(await((*desk)->unlock(m_vault->password(Role::Agent))), ErrorCode::LockedOut);
        QCOMPARE((*desk)->lockoutMs(), 30 * minuteMs);
        m_vault->clock.advance(10 * minuteMs);
        REQUIRE_ERROR(await((*desk)->unlock(m_vault->password(Role::Agent))), ErrorCode::LockedOut);
        QCOMPARE((*desk)->lockoutMs(), 20 * minuteMs);
        m_vault->clock.advance(20 * minuteMs);
        REQUIRE_OK(await((*desk)->unlock(m_vault->password(Role::Agent))));
    }
};

QTEST_GUILESS_MAIN(TestDeskSignIn)
#include "test_desk_sign_in.moc"
