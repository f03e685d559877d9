// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "testkit/applied.h"

#include <QFile>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;
using policy::Role;

namespace {

QJsonValue detail(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String("detail")).toObject().value(QLatin1String(key));
}

} // namespace

/// What the desk does about eyes other than its person's: the screen's level, the policy for it, pictures that are
/// seen.
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
    /// As an admin does it, on another station.
    void apply(const policy::Policy& policy) const
    {
        auto station = session::Station::open(m_vault->folder(), m_vault->clock);
        REQUIRE_OK(station);
        auto admin = session::Session::signIn(**station, QStringLiteral("admin"), m_vault->password(Role::Admin));
        REQUIRE_OK(admin);
        REQUIRE_OK(applied(**admin, policy, m_vault->demo->recoveryFile));
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
        QVERIFY((*desk)->decision({}, Field::CardNumber, {}).needsReason);
        (*desk)->setScreen(ScreenLevel::None, QStringLiteral("this is a remote session"));
        QVERIFY(!(*desk)->decision({}, Field::CardNumber, {}).needsReason);
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

    void aFieldWhoseScreenFallsOnTheAnswersWayIsNotHandedOver()
    {
        const auto desk = m_vault->openAs(Role::Senior);
        REQUIRE_OK(desk);
        const auto customer = m_vault->customerWith(**desk, Field::CardNumber);
        REQUIRE_OK(customer);
        const auto asked = (*desk)->reveal(customer->id, Field::CardNumber, policy::reasons().constFirst());
        (*desk)->setScreen(ScreenLevel::None, QStringLiteral("the watch is blind"));
        REQUIRE_ERROR(await(asked), ErrorCode::Refused);
        REQUIRE_OK(await((*desk)->signOut()));
        const auto concealed = logged("field.conceal");
        QCOMPARE(concealed.size(), std::size_t{1});
        QCOMPARE(detail(concealed[0], "why").toString(), QStringLiteral("screen_changed"));
        QCOMPARE(detail(concealed[0], "lit_ms").toInt(-1), 0);
    }

    void aPictureThatIsSeenIsOnRecordOnceASecond()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        for (int i = 0; i < 5; ++i)
            (*desk)->captureSeen(QStringLiteral("recorder"), QStringLiteral("get_image"));
        m_vault->clock.advance(999);
        (*desk)->captureSeen({}, QStringLiteral("copy_area"));
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

    void programsThatOnlyConnectDoNotKeepAPictureOffTheRecord()
    {
        const auto desk = m_vault->openAs(Role::Agent);
        REQUIRE_OK(desk);
        for (int i = 0; i < 5; ++i)
            (*desk)->captureSeen(QStringLiteral("xclip"), QStringLiteral("connect"));
        (*desk)->captureSeen(QStringLiteral("import"), QStringLiteral("get_image"));
        REQUIRE_OK(await((*desk)->signOut()));
        const auto seen = logged("capture.seen");
        QCOMPARE(seen.size(), std::size_t{2});
        QCOMPARE(detail(seen[1], "program").toString(), QStringLiteral("import"));
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
        const auto refused =
            await((*desk)->allowCapture(QStringLiteral("supervisor"), m_vault->password(Role::Supervisor), 1));
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
        QStringList ofSessions;
        for (const QJsonObject& entry : m_vault->log())
            ofSessions.append(text(entry, "action"));
        ofSessions = ofSessions.filter(QStringLiteral("session."));
        QCOMPARE(ofSessions.last(), QStringLiteral("session.sign_out"));
        apply({});
        REQUIRE_OK(m_vault->openAs(Role::Agent));
    }
};

QTEST_GUILESS_MAIN(TestDeskScreen)
#include "test_desk_screen.moc"
