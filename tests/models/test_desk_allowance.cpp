// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "base/system_account.h"
#include "vault/accounts.h"

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

/// Pictures that a second person allows for support.
class TestDeskAllowance : public QObject
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

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DeskFixture>();
        REQUIRE_OK(m_vault->demo);
    }
    void init() { m_before = m_vault->log().size(); }
    void cleanupTestCase() { m_vault.reset(); }

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
        // A name that nobody has is not written down.
        QCOMPARE(actors.join(QLatin1Char(' ')),
                 QStringLiteral("admin os:%1 supervisor senior admin admin").arg(systemAccount()));
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
};

QTEST_GUILESS_MAIN(TestDeskAllowance)
#include "test_desk_allowance.moc"
