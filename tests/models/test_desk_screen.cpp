// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "session/policy_acts.h"
#include "vault/accounts.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::Role;

namespace {

constexpr qint64 minuteMs = 60'000;

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

QString supervisor()
{
    return QStringLiteral("supervisor");
}

} // namespace

/// What the desk does about eyes other than its person's: the screen's level, pictures that are seen, and those that a
/// second person allows.
class TestDeskScreen : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_vault;
    std::size_t m_before = 0; ///< entries before the test

    [[nodiscard]] std::vector<QJsonObject> logged(const char* action) const
    {
        return m_vault->logged(QLatin1String(action), m_before);
    }
    [[nodiscard]] Result<void> allow(models::Desk& desk, const QString& name, Role role, int minutes) const
    {
        return await(desk.allowCapture(name, m_vault->password(role), minutes));
    }
    [[nodiscard]] Result<void> allow(models::Desk& desk, int minutes = 5) const
    {
        return allow(desk, supervisor(), Role::Supervisor, minutes);
    }
    /// As an admin does it, on another station.
    void apply(const policy::Policy& policy) const
    {
        auto station = session::Station::open(m_vault->folder(), m_vault->clock);
        REQUIRE_OK(station);
        auto admin = session::Session::signIn(**station, QStringLiteral("admin"), m_vault->password(Role::Admin));
        REQUIRE_OK(admin);
        REQUIRE_OK(session::applyPolicy(**admin, policy));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DeskFixture>();
        REQUIRE_OK(m_vault->demo);
    }
    void init() { m_before = m_vault->log().size(); }
    void cleanup() { QFile::remove(vault::Paths{m_vault->folder()}.policy()); }
    void cleanupTestCase() { m_vault.reset(); }

    void aSignInSaysWhatTheScreenIs()
    {
        const auto desk = m_vault->open();
        REQUIRE_OK(desk);
        REQUIRE_ERROR(await((*desk)->signIn(QStringLiteral("agent"), secret("not-the-password-1"))),
                      ErrorCode::BadCredential);
        (*desk)->setScreen(ScreenLevel::Excluded, QStringLiteral("the system leaves the window out"));
        REQUIRE_OK(await((*desk)->signIn(QStringLiteral("agent"), m_vault->password(Role::Agent))));
        const auto entries = logged("session.sign_in");
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(detail(entries[0], "screen").toString(), QStringLiteral("none"));
        QCOMPARE(detail(entries[0], "screen_why").toString(), QStringLiteral("-"));
        QCOMPARE(detail(entries[1], "screen").toString(), QStringLiteral("excluded"));
        QCOMPARE(detail(entries[1], "screen_why").toString(), QStringLiteral("the system leaves the window out"));
    }

    void aChangeOfTheScreenIsOnRecordWhileSomebodyIsSignedIn()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        (*desk)->setScreen(ScreenLevel::Scrambled, QStringLiteral("another reason for the same"));
        (*desk)->setScreen(ScreenLevel::None, QStringLiteral("the watch is blind"));
        (*desk)->setScreen(ScreenLevel::Scrambled, QStringLiteral("it sees again"));
        REQUIRE_OK(await((*desk)->signOut()));
        (*desk)->setScreen(ScreenLevel::None, QStringLiteral("nobody is there"));
        const auto unprotected = logged("capture.unprotected");
        QCOMPARE(unprotected.size(), std::size_t{1});
        QCOMPARE(detail(unprotected[0], "screen_why").toString(), QStringLiteral("the watch is blind"));
        const auto again = logged("capture.protected");
        QCOMPARE(again.size(), std::size_t{1});
        QCOMPARE(detail(again[0], "screen").toString(), QStringLiteral("scrambled"));
        QCOMPARE(text(again[0], "actor"), QStringLiteral("agent"));
    }

    void aChangeWhileSomebodySignsInIsNotLost()
    {
        const auto desk = m_vault->open();
        REQUIRE_OK(desk);
        const auto person = (*desk)->signIn(QStringLiteral("agent"), m_vault->password(Role::Agent));
        (*desk)->setScreen(ScreenLevel::Scrambled, QStringLiteral("just found out"));
        REQUIRE_OK(await(person));
        REQUIRE_OK(await((*desk)->signOut()));
        QCOMPARE(logged("capture.protected").size(), std::size_t{1});
    }

    void belowTheLeastLevelOfAClassNothingIsShown()
    {
        const auto desk = m_vault->openAs(Role::Senior);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::CardNumber);
        REQUIRE_OK(customer);
        const QString reason = policy::reasons().constFirst();
        QVERIFY((*desk)->decision(Field::CardNumber, {}).needsReason);
        (*desk)->setScreen(ScreenLevel::None, QStringLiteral("this is a remote session"));
        QVERIFY(!(*desk)->decision(Field::CardNumber, {}).needsReason);
        const auto refused = await((*desk)->reveal(customer->id, Field::CardNumber, reason));
        REQUIRE_ERROR(refused, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("this is a remote session")));
        const auto entries = logged("field.reveal");
        QCOMPARE(entries.size(), std::size_t{1});
        QCOMPARE(detail(entries[0], "screen").toString(), QStringLiteral("none"));
        (*desk)->setScreen(ScreenLevel::Scrambled, {});
        auto lit = await((*desk)->reveal(customer->id, Field::CardNumber, reason));
        REQUIRE_OK(lit);
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 1, reveal::Concealed::Released)));
        QCOMPARE(detail(logged("field.conceal").front(), "why").toString(), QStringLiteral("released"));
    }

    void aPictureThatIsSeenIsOnRecordOnceASecond()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        for (int i = 0; i < 5; ++i)
            (*desk)->captureSeen(QStringLiteral("recorder"), QStringLiteral("get_image"));
        m_vault->clock.advance(999);
        (*desk)->captureSeen({}, QStringLiteral("connect"));
        m_vault->clock.advance(1);
        (*desk)->captureSeen(QString(5000, QLatin1Char('x')), QStringLiteral("shm_get_image"));
        REQUIRE_OK(await((*desk)->signOut()));
        m_vault->clock.advance(1000);
        (*desk)->captureSeen(QStringLiteral("nobody sees it"), QStringLiteral("connect"));
        const auto seen = logged("capture.seen");
        QCOMPARE(seen.size(), std::size_t{2});
        QCOMPARE(detail(seen[0], "program").toString(), QStringLiteral("recorder"));
        QCOMPARE(detail(seen[0], "how").toString(), QStringLiteral("get_image"));
        QCOMPARE(detail(seen[1], "program").toString().size(), 64);
    }

    void whileASecondPersonAllowsPicturesNothingIsShown()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        QSignalSpy changed((*desk).get(), &models::Desk::captureAllowanceChanged);
        QCOMPARE((*desk)->captureAllowedMs(), qint64{0});
        REQUIRE_OK(allow(**desk));
        QCOMPARE(changed.count(), 1);
        QCOMPARE((*desk)->captureAllowedMs(), 5 * minuteMs);
        QCOMPARE((*desk)->person().name, QStringLiteral("agent"));
        REQUIRE_ERROR(await((*desk)->reveal(customer->id, Field::Email, {})), ErrorCode::Refused);
        QCOMPARE(text(logged("field.reveal").front(), "outcome"), QStringLiteral("denied"));
        REQUIRE_ERROR(allow(**desk), ErrorCode::Refused);

        (*desk)->endCapture();
        QCOMPARE(changed.count(), 2);
        QCOMPARE((*desk)->captureAllowedMs(), qint64{0});
        auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
        REQUIRE_OK(lit);
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 1, reveal::Concealed::Escape)));
        const auto allowed = logged("capture.allow");
        QCOMPARE(allowed.size(), std::size_t{2});
        QCOMPARE(text(allowed[0], "actor"), supervisor());
        QCOMPARE(text(allowed[0], "role"), supervisor());
        QCOMPARE(text(allowed[0], "outcome"), QStringLiteral("allowed"));
        QCOMPARE(detail(allowed[0], "minutes").toInt(), 5);
        QCOMPARE(detail(allowed[0], "desk_user").toString(), QStringLiteral("agent"));
        QCOMPARE(text(allowed[1], "outcome"), QStringLiteral("denied"));
        const auto ended = logged("capture.end");
        QCOMPARE(ended.size(), std::size_t{1});
        QCOMPARE(detail(ended[0], "why").toString(), QStringLiteral("ended"));
        QCOMPARE(detail(ended[0], "allowed_by").toString(), supervisor());
    }

    void aRevealThatIsAskedForWhilePicturesAreBeingAllowedIsRefused()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        const auto allowing = (*desk)->allowCapture(supervisor(), m_vault->password(Role::Supervisor), 5);
        const auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
        REQUIRE_ERROR(lit, ErrorCode::Refused);
        REQUIRE_OK(await(allowing));
    }

    void theTimeOfAnAllowanceEndsByItself()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        REQUIRE_OK(allow(**desk, 1));
        QSignalSpy changed((*desk).get(), &models::Desk::captureAllowanceChanged);
        m_vault->clock.setWall(m_vault->clock.wallMs() + 10 * minuteMs);
        QCOMPARE((*desk)->captureAllowedMs(), minuteMs);
        m_vault->clock.advance(minuteMs - 1);
        REQUIRE_ERROR(await((*desk)->reveal(customer->id, Field::Email, {})), ErrorCode::Refused);
        m_vault->clock.advance(1);
        QCOMPARE((*desk)->captureAllowedMs(), qint64{0});
        QVERIFY(changed.count() == 1 || changed.wait(10'000));
        auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
        REQUIRE_OK(lit);
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 1, reveal::Concealed::Escape)));
        QCOMPARE(detail(logged("capture.end").front(), "why").toString(), QStringLiteral("time_up"));
        QCOMPARE(logged("capture.end").size(), std::size_t{1});
    }

    void aLockAndASignOutEndIt()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        QSignalSpy changed((*desk).get(), &models::Desk::captureAllowanceChanged);
        REQUIRE_OK(allow(**desk));
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        QCOMPARE(changed.count(), 2);
        QCOMPARE((*desk)->captureAllowedMs(), qint64{0});
        REQUIRE_OK(await((*desk)->unlock(m_vault->password(Role::Agent))));
        QCOMPARE((*desk)->captureAllowedMs(), qint64{0});
        REQUIRE_OK(allow(**desk));
        REQUIRE_OK(await((*desk)->signOut()));
        const auto ended = logged("capture.end");
        QCOMPARE(ended.size(), std::size_t{2});
        QCOMPARE(detail(ended[0], "why").toString(), QStringLiteral("locked"));
        QCOMPARE(detail(ended[1], "why").toString(), QStringLiteral("signed_out"));
        REQUIRE_ERROR(allow(**desk), ErrorCode::Refused);
    }

    void aLockWhileItIsBeingAllowedLeavesNothingAllowed()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_OK(customer);
        const auto allowing = (*desk)->allowCapture(supervisor(), m_vault->password(Role::Supervisor), 5);
        const auto locking = (*desk)->lock(QStringLiteral("key"));
        REQUIRE_ERROR(await(allowing), ErrorCode::Refused);
        REQUIRE_OK(await(locking));
        QCOMPARE((*desk)->captureAllowedMs(), qint64{0});
        REQUIRE_OK(await((*desk)->unlock(m_vault->password(Role::Agent))));
        auto lit = await((*desk)->reveal(customer->id, Field::Email, {}));
        REQUIRE_OK(lit);
        REQUIRE_OK(await((*desk)->conceal(std::move(*lit), 1, reveal::Concealed::Escape)));
        QCOMPARE(detail(logged("capture.end").front(), "why").toString(), QStringLiteral("locked"));
    }

    void whoMayNotAllowIsRefusedAndOnRecord()
    {
        const auto desk = m_vault->openAs(Role::Supervisor);
        REQUIRE_OK(desk);
        const auto wrong = await((*desk)->allowCapture(QStringLiteral("admin"), secret("not-the-password-1"), 5));
        const auto unknown = await((*desk)->allowCapture(QStringLiteral("nobody"), secret("not-the-password-1"), 5));
        REQUIRE_ERROR(wrong, ErrorCode::BadCredential);
        REQUIRE_ERROR(unknown, ErrorCode::BadCredential);
        QCOMPARE(wrong.error().message, unknown.error().message);
        REQUIRE_ERROR(allow(**desk, supervisor(), Role::Supervisor, 5), ErrorCode::Refused);
        REQUIRE_ERROR(allow(**desk, QStringLiteral("senior"), Role::Senior, 5), ErrorCode::Refused);
        REQUIRE_ERROR(allow(**desk, QStringLiteral("admin"), Role::Admin, 0), ErrorCode::Refused);
        REQUIRE_ERROR(allow(**desk, QStringLiteral("admin"), Role::Admin, 16), ErrorCode::Refused);
        QCOMPARE((*desk)->captureAllowedMs(), qint64{0});
        const auto tries = logged("capture.allow");
        QStringList actors;
        for (const QJsonObject& entry : tries) {
            actors.append(text(entry, "actor"));
            QCOMPARE(text(entry, "outcome"), QStringLiteral("denied"));
            QVERIFY(!QJsonDocument(entry).toJson().contains("nobody"));
        }
        QCOMPARE(actors.join(QLatin1Char(' ')), QStringLiteral("admin - supervisor senior admin admin"));
        REQUIRE_OK(allow(**desk, QStringLiteral("admin"), Role::Admin, 15));
        (*desk)->endCapture();
    }

    void aDisabledPersonAllowsNothing()
    {
        const vault::Paths paths{m_vault->folder()};
        const auto header = vault::readHeader(paths);
        REQUIRE_OK(header);
        const auto admin = vault::unlock(paths, *header, QStringLiteral("admin"), m_vault->password(Role::Admin));
        REQUIRE_OK(admin);
        REQUIRE_OK(vault::setDisabled(paths, *header, QStringLiteral("supervisor"), true, *admin));
        const auto desk = m_vault->openAs(Role::Agent);
        const auto refused = desk ? allow(**desk) : fail(ErrorCode::Internal, QStringLiteral("no desk"));
        REQUIRE_OK(vault::setDisabled(paths, *header, QStringLiteral("supervisor"), false, *admin));
        REQUIRE_ERROR(refused, ErrorCode::BadCredential);
    }

    void thePolicyIsReadAtEachSignIn()
    {
        policy::Policy none;
        none.supportCaptureMinutes = 0;
        none.classes.fill({ScreenLevel::Excluded, policy::Gesture::Hold});
        const auto desk = m_vault->open();
        REQUIRE_OK(desk);
        QCOMPARE((*desk)->policy().supportCaptureMinutes, 15);
        apply(none);
        (*desk)->setScreen(ScreenLevel::Scrambled, {});
        REQUIRE_OK(await((*desk)->signIn(QStringLiteral("agent"), m_vault->password(Role::Agent))));
        QCOMPARE((*desk)->policy().supportCaptureMinutes, 0);
        const auto refused = allow(**desk, 1);
        REQUIRE_ERROR(refused, ErrorCode::Refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("policy")));
        const auto customer = m_vault->customerWith(**desk, Field::Email);
        REQUIRE_ERROR(await((*desk)->reveal(customer->id, Field::Email, {})), ErrorCode::Refused);

        apply({});
        REQUIRE_OK(await((*desk)->lock(QStringLiteral("key"))));
        REQUIRE_OK(await((*desk)->unlock(m_vault->password(Role::Agent))));
        QCOMPARE((*desk)->policy().supportCaptureMinutes, 15);
        const auto loaded = logged("policy.load");
        QCOMPARE(loaded.size(), std::size_t{2});
        QVERIFY(detail(loaded[0], "policy") != detail(loaded[1], "policy"));
    }

    void underAPolicyThatWasAlteredNobodySignsIn()
    {
        apply({});
        const QString path = vault::Paths{m_vault->folder()}.policy();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll().replace("\"scrambled\"", "\"none\"");
        file.close();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        file.close();
        const auto refused = m_vault->openAs(Role::Agent);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(path), qPrintable(refused.error().message));
        QCOMPARE(text(logged("policy.load").back(), "outcome"), QStringLiteral("failed"));
        QCOMPARE(text(m_vault->log().back(), "action"), QStringLiteral("session.sign_out"));
        apply({});
        REQUIRE_OK(m_vault->openAs(Role::Agent));
    }
};

QTEST_GUILESS_MAIN(TestDeskScreen)
#include "test_desk_screen.moc"
