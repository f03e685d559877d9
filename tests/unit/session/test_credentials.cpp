// SPDX-License-Identifier: GPL-3.0-or-later
// Requirements of PCI DSS v4.0.1 stand in the names of the tests that hold them.
#include "station_fixture.h"

#include "crypto/otp.h"
#include "session/gate.h"
#include "session/idle_lock.h"
#include "session/password_strength.h"
#include "session/policy_acts.h"

#include <QFile>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;
using session::DueAct;
using session::Session;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
const QString mara = QStringLiteral("mara");
const QString admin = QStringLiteral("admin");

SecretBytes typed(const QByteArray& text)
{
    return SecretBytes::copyOf(asBytes(text));
}

/// What an authenticator app does with the text that is typed into it.
QByteArray secretIn(const session::Enrolment& enrolment)
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
    return secret;
}

struct Fixture : StationFixture
{
    Fixture() { REQUIRE_OK(add(mara, Role::Agent)); }

    [[nodiscard]] QByteArray codeAt(const QByteArray& secret, qint64 seconds = 0) const
    {
        const auto step = crypto::totpStep(clock.wallMs() + seconds * 1000);
        return QByteArray::number(crypto::hotp(asBytes(secret), step)).rightJustified(6, '0');
    }
    [[nodiscard]] Result<std::unique_ptr<Session>> come(const QByteArray& code, bool returning = false) const
    {
        const SecretBytes given = typed(code);
        const SecretBytes right = password(mara);
        return Session::signIn(station(), session::Proof{mara, right, given, returning});
    }
    /// Enrolled and confirmed; the clock has gone on to the next code.
    [[nodiscard]] QByteArray enrol()
    {
        auto session = signIn(mara);
        const auto enrolment = session::beginEnrolment(**session);
        const QByteArray secret = secretIn(*enrolment);
        m_codes = toByteArray(enrolment->recoveryCodes).split('\n');
        const auto confirmed = session::confirmEnrolment(**session, typed(codeAt(secret)));
        if (!confirmed)
            qFatal("%s", qPrintable(confirmed.error().message));
        clock.advance(60'000);
        return secret;
    }
    [[nodiscard]] QByteArray recoveryCode(qsizetype i) const { return m_codes.at(i); }

    QList<QByteArray> m_codes;
};

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEnrolmentHoldsOnlyOnceACodeOfItWasSeen()
    {
        Fixture fixture;
        auto session = fixture.signIn(mara);
        const auto enrolment = session::beginEnrolment(**session);
        REQUIRE_OK(enrolment);
        const QByteArray uri = toByteArray(enrolment->uri);
        QCOMPARE(uri, "otpauth://totp/Scrim:mara?secret=" + toByteArray(enrolment->secret) +
                          "&issuer=Scrim&algorithm=SHA1&digits=6&period=30");
        QCOMPARE(toByteArray(enrolment->recoveryCodes).count('\n'), 10);
        REQUIRE_OK(fixture.come({}));
        REQUIRE_ERROR(session::confirmEnrolment(**session, secret("000000")), ErrorCode::BadCredential);
        REQUIRE_OK(fixture.come({}));
        const QByteArray secret = secretIn(*enrolment);
        auto again = fixture.signIn(mara);
        REQUIRE_OK(session::confirmEnrolment(**again, typed(fixture.codeAt(secret))));
        REQUIRE_ERROR(fixture.come({}), ErrorCode::BadCredential);
        // The code that confirmed it is used up.
        REQUIRE_ERROR(fixture.come(fixture.codeAt(secret)), ErrorCode::BadCredential);
        fixture.clock.advance(30'000);
        REQUIRE_OK(fixture.come(fixture.codeAt(secret)));
    }

    void aFirstCodeAtSignInConfirmsItToo()
    {
        Fixture fixture;
        auto session = fixture.signIn(mara);
        const auto enrolment = session::beginEnrolment(**session);
        const QByteArray secret = secretIn(*enrolment);
        REQUIRE_OK(fixture.come(fixture.codeAt(secret)));
        REQUIRE_ERROR(fixture.come({}), ErrorCode::BadCredential);
        fixture.clock.advance(30'000);
        REQUIRE_OK(fixture.come(fixture.codeAt(secret)));
    }

    /// No replay, and all factors before any of them is told to be wrong.
    void wrongMissingAndUsedCodesAreRefusedInEqualWords8_5_1()
    {
        Fixture fixture;
        const QByteArray secret = fixture.enrol();
        const QByteArray code = fixture.codeAt(secret);
        REQUIRE_OK(fixture.come(code));
        const auto used = fixture.come(code);
        const auto missing = fixture.come({});
        const auto wrong = fixture.come("12 34 5");
        const SecretBytes next = typed(fixture.codeAt(secret, 30));
        const auto wrongPassword =
            Session::signIn(fixture.station(), session::Proof{mara, testkit::secret("not-the-password-1"), next});
        const auto unknown =
            Session::signIn(fixture.station(), QStringLiteral("nobody"), testkit::secret("not-the-password-1"));
        for (const auto* refused : {&used, &missing, &wrong, &wrongPassword, &unknown}) {
            REQUIRE_ERROR(*refused, ErrorCode::BadCredential);
            QCOMPARE(refused->error().message, unknown.error().message);
        }
        // Not in another process either.
        auto restarted = session::Station::open(fixture.folder, fixture.clock);
        const SecretBytes again = typed(code);
        const SecretBytes right = StationFixture::password(mara);
        REQUIRE_ERROR(Session::signIn(**restarted, session::Proof{mara, right, again}), ErrorCode::BadCredential);
    }

    void codesMayDriftAsFarAsThePolicySays()
    {
        for (const int drift : {0, 1, 2}) {
            Fixture fixture;
            const QByteArray secret = fixture.enrol();
            policy::Policy policy;
            policy.signIn.driftSteps = drift;
            const auto boss = fixture.signIn(admin);
            REQUIRE_OK(fixture.apply(**boss, policy));
            fixture.clock.advance(600'000);
            REQUIRE_ERROR(fixture.come(fixture.codeAt(secret, -30 * (drift + 1))), ErrorCode::BadCredential);
            REQUIRE_ERROR(fixture.come(fixture.codeAt(secret, 30 * (drift + 1))), ErrorCode::BadCredential);
            REQUIRE_OK(fixture.come(fixture.codeAt(secret, -30 * drift)));
            fixture.clock.advance(600'000);
            REQUIRE_OK(fixture.come(fixture.codeAt(secret, 30 * drift)));
        }
    }

    void whoComesBackBehindTheLockNeedsThePasswordAlone()
    {
        Fixture fixture;
        std::ignore = fixture.enrol();
        REQUIRE_ERROR(fixture.come({}), ErrorCode::BadCredential);
        REQUIRE_OK(fixture.come({}, true));
    }

    void eachRecoveryCodeOpensOnce()
    {
        Fixture fixture;
        std::ignore = fixture.enrol();
        const QString path = fixture.paths().users() + QStringLiteral("/mara.json");
        QFile before(path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray older = before.readAll();
        REQUIRE_OK(fixture.come(fixture.recoveryCode(3)));
        const QJsonObject entry = fixture.lastEntry();
        QCOMPARE(entry.value(QLatin1String("detail")).toObject().value(QLatin1String("recovery_codes_left")).toInt(),
                 9);
        REQUIRE_ERROR(fixture.come(fixture.recoveryCode(3)), ErrorCode::BadCredential);
        REQUIRE_ERROR(fixture.come("AAAA-BBBB-CCCC-DDDD"), ErrorCode::BadCredential);
        // In small letters and without dashes it is the same.
        REQUIRE_OK(fixture.come(fixture.recoveryCode(4).toLower().replace("-", "")));
        // The file as it was when the code was good.
        QFile put(path);
        QVERIFY(put.open(QIODevice::WriteOnly | QIODevice::Truncate));
        put.write(older);
        put.close();
        REQUIRE_ERROR(fixture.come(fixture.recoveryCode(3)), ErrorCode::Tampered);
    }

    void anAdminTakesALostFactorAway()
    {
        Fixture fixture;
        std::ignore = fixture.enrol();
        const auto boss = fixture.signIn(admin);
        REQUIRE_OK(session::removeFactor(**boss, mara));
        REQUIRE_OK(fixture.come({}));
        REQUIRE_ERROR(session::removeFactor(**boss, mara), ErrorCode::Refused);
    }

    void aPasswordIsLongOfLettersAndDigits8_3_6AndNoneOfTheLastFour8_3_7()
    {
        Fixture fixture;
        auto session = fixture.signIn(mara);
        QByteArray before = "mara-otter-fjord-2026";
        const auto change = [&](const QByteArray& to) {
            auto changed = session::changeOwnPassword(**session, typed(before), typed(to));
            if (changed)
                before = to;
            return changed;
        };
        REQUIRE_ERROR(change("short-1-pw"), ErrorCode::Usage);
        REQUIRE_ERROR(change("nodigitsinthisone"), ErrorCode::Usage);
        REQUIRE_ERROR(change("123456789012345"), ErrorCode::Usage);
        REQUIRE_ERROR(change("password1234"), ErrorCode::Usage);
        REQUIRE_ERROR(change(QByteArray(2000, 'x') + "1"), ErrorCode::Usage);
        REQUIRE_ERROR(change(before), ErrorCode::Refused);
        const QByteArray first = before;
        for (const char* next : {"violet-tram-91-otter", "granite-lamp-07-fjord", "saddle-moss-33-comet"}) {
            REQUIRE_OK(change(next));
            REQUIRE_ERROR(change(first), ErrorCode::Refused);
        }
        REQUIRE_OK(change("pepper-kite-58-anvil"));
        REQUIRE_OK(change(first));
        REQUIRE_ERROR(change("granite-lamp-07-fjord"), ErrorCode::Refused);
    }

    void aPasswordThatIsTheOnlyFactorIsOverAfterNinetyDays8_3_9()
    {
        Fixture fixture;
        {
            auto session = fixture.signIn(mara);
            REQUIRE_OK(
                session::changeOwnPassword(**session, StationFixture::password(mara), StationFixture::password(admin)));
        }
        const auto come = [&] { return Session::signIn(fixture.station(), mara, StationFixture::password(admin)); };
        fixture.clock.advance(80 * dayMs + 1);
        QCOMPARE((*come())->due().daysLeft, 10);
        QCOMPARE((*come())->due().act, DueAct::Nothing);
        fixture.clock.advance(10 * dayMs);
        auto late = come();
        QCOMPARE((*late)->due().act, DueAct::ExpiredPassword);
        REQUIRE_OK(session::changeOwnPassword(**late, StationFixture::password(admin), secret("violet-tram-91-otter")));
        QCOMPARE((*late)->due().act, DueAct::Nothing);
    }

    void anOlderAccountsPasswordIsCountedFromItsFirstSignIn()
    {
        Fixture fixture;
        REQUIRE_OK(fixture.signIn(mara));
        fixture.clock.advance(89 * dayMs);
        QCOMPARE((*fixture.signIn(mara))->due().act, DueAct::Nothing);
        fixture.clock.advance(dayMs);
        QCOMPARE((*fixture.signIn(mara))->due().act, DueAct::ExpiredPassword);
    }

    void withASecondFactorAPasswordLasts()
    {
        Fixture fixture;
        const QByteArray secret = fixture.enrol();
        fixture.clock.advance(200 * dayMs);
        const auto session = fixture.come(fixture.codeAt(secret));
        REQUIRE_OK(session);
        QCOMPARE((*session)->due().act, DueAct::Nothing);
        QCOMPARE((*session)->due().daysLeft, -1);
    }

    void aRoleThatNeedsASecondFactorHasToEnrolFirst8_4_2()
    {
        Fixture fixture;
        const auto boss = fixture.signIn(admin);
        policy::Policy policy;
        policy.signIn.secondFactor = {Role::Agent};
        REQUIRE_OK(fixture.apply(**boss, policy));
        auto session = fixture.signIn(mara);
        QCOMPARE((*session)->due().act, DueAct::SecondFactor);
        const auto enrolment = session::beginEnrolment(**session);
        REQUIRE_OK(session::confirmEnrolment(**session, typed(fixture.codeAt(secretIn(*enrolment)))));
        QCOMPARE((*session)->due().act, DueAct::Nothing);
        QCOMPARE((*fixture.signIn(admin))->due().act, DueAct::Nothing);
    }

    void aResetOpensNothingOfWhatWasThePersons()
    {
        Fixture fixture;
        const auto before = fixture.signIn(mara);
        const SecretBytes oldKey = (*before)->keys().ownPrivate.clone();
        const auto boss = fixture.signIn(admin);
        const auto fresh = secret("granite-lamp-07-fjord");
        REQUIRE_ERROR(session::resetPassword(**boss, admin, fresh), ErrorCode::Refused);
        const auto account = session::resetPassword(**boss, mara, fresh);
        REQUIRE_OK(account);
        QCOMPARE(account->pending.size(), std::size_t{2});
        REQUIRE_ERROR(fixture.come({}), ErrorCode::BadCredential);
        auto after = Session::signIn(fixture.station(), mara, fresh);
        REQUIRE_OK(after);
        QVERIFY(!(*after)->keys().ownPrivate.equals(oldKey));
        QVERIFY((*after)->keys().classPrivate.empty());
        QCOMPARE((*after)->due().act, DueAct::ResetPassword);
        REQUIRE_ERROR(session::changeOwnPassword(**after, fresh, fresh), ErrorCode::Refused);
        REQUIRE_OK(session::changeOwnPassword(**after, fresh, secret("violet-tram-91-otter")));
        QCOMPARE((*after)->due().act, DueAct::Nothing);
        REQUIRE_ERROR(session::resetPassword(**after, admin, fresh), ErrorCode::Refused);
    }

    void aResetDoesNotForgetFormerPasswords()
    {
        Fixture fixture;
        {
            auto session = fixture.signIn(mara);
            REQUIRE_OK(
                session::changeOwnPassword(**session, StationFixture::password(mara), secret("violet-tram-91-otter")));
        }
        const auto boss = fixture.signIn(admin);
        REQUIRE_ERROR(session::resetPassword(**boss, mara, StationFixture::password(mara)), ErrorCode::Refused);
        REQUIRE_ERROR(session::resetPassword(**boss, mara, secret("violet-tram-91-otter")), ErrorCode::Refused);
    }

    void anOlderCopyOfAnAccountOpensNothing()
    {
        Fixture fixture;
        const QString path = fixture.paths().users() + QStringLiteral("/mara.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray older = file.readAll();
        {
            auto session = fixture.signIn(mara);
            REQUIRE_OK(
                session::changeOwnPassword(**session, StationFixture::password(mara), secret("violet-tram-91-otter")));
        }
        QFile put(path);
        QVERIFY(put.open(QIODevice::WriteOnly | QIODevice::Truncate));
        put.write(older);
        put.close();
        const auto back = fixture.come({});
        REQUIRE_ERROR(back, ErrorCode::Tampered);
        QVERIFY(back.error().message.contains(QStringLiteral("older copy")));
        // The way on that it names.
        const auto boss = fixture.signIn(admin);
        REQUIRE_OK(session::resetPassword(**boss, mara, secret("granite-lamp-07-fjord")));
        REQUIRE_OK(Session::signIn(fixture.station(), mara, secret("granite-lamp-07-fjord")));
    }

    void aDeskThatIsLeftAloneLocksAfterFifteenMinutes8_2_8()
    {
        FakeClock clock;
        session::IdleLock idle(clock, policy::SignInPolicy().idleLockMinutes * 60);
        idle.touch();
        clock.advance(15 * 60'000 - 1);
        QVERIFY(!idle.isDue());
        clock.setWall(0);
        clock.advance(1);
        QVERIFY(idle.isDue());
    }

    void aNewSecretBeginsAnew()
    {
        Fixture fixture;
        const QByteArray first = fixture.enrol();
        // Phone and station were a month ahead of the time, once.
        fixture.clock.setWall(fixture.clock.wallMs() + 30 * dayMs);
        REQUIRE_OK(fixture.come(fixture.codeAt(first)));
        fixture.clock.setWall(fixture.clock.wallMs() - 30 * dayMs);
        REQUIRE_ERROR(fixture.come(fixture.codeAt(first)), ErrorCode::BadCredential);
        const auto boss = fixture.signIn(admin);
        REQUIRE_OK(session::removeFactor(**boss, mara));
        const QByteArray second = fixture.enrol();
        const QByteArray next = fixture.codeAt(second);
        REQUIRE_OK(fixture.come(next));
        REQUIRE_ERROR(fixture.come(next), ErrorCode::BadCredential);
        // Likewise where the first code at a sign-in confirms it.
        REQUIRE_OK(session::removeFactor(**boss, mara));
        fixture.clock.setWall(fixture.clock.wallMs() - 30 * dayMs);
        auto session = fixture.signIn(mara);
        const QByteArray third = secretIn(*session::beginEnrolment(**session));
        REQUIRE_OK(fixture.come(fixture.codeAt(third)));
        REQUIRE_ERROR(fixture.come({}), ErrorCode::BadCredential);
        fixture.clock.advance(30'000);
        REQUIRE_OK(fixture.come(fixture.codeAt(third)));
    }

    void strengthSaysWhatIsWeak()
    {
        const auto strength = [](const char* text) { return session::strengthOf(secret(text), mara); };
        QCOMPARE(strength("password1234").score, 0);
        QVERIFY(strength("password1234").why.contains(QStringLiteral("common")));
        QVERIFY(strength("abcdefghijkl").why.contains(QStringLiteral("alphabet")));
        QVERIFY(strength("violet-tram-91-otter").score == 4);
        QVERIFY(strength("violet-tram-91-otter").why.isEmpty());
        QVERIFY(strength("").score == 0);
        // 10^8 guesses at least: what a slot file costs a thief at some tenths of a second each.
        for (const char* fair : {"qwertyuiop12", "      a1      ", "Summer2026!!"}) {
            QCOMPARE(strength(fair).score, 2);
            QVERIFY(!strength(fair).why.isEmpty());
            REQUIRE_ERROR(session::checkNewPassword(secret(fair), mara, 12), ErrorCode::Usage);
        }
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "test_credentials.moc"
