// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"
#include "vault/json_file.h"
#include "vault/policy_file.h"
#include "vault/seal.h"
#include "vault_fixture.h"

#include <QJsonDocument>

using namespace scrim;
using namespace scrim::testkit;

namespace {

policy::Policy strict()
{
    policy::Policy policy;
    policy.classes.fill({ScreenLevel::Excluded, policy::Gesture::Hold});
    policy.supportCaptureMinutes = 0;
    return policy;
}

/// The file with its content changed and its checksum made to fit, as somebody who knows the format would.
QByteArray edited(const QByteArray& bytes, const std::function<void(QJsonObject&)>& edit)
{
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    object.remove(QStringLiteral("checksum"));
    object.remove(QStringLiteral("format"));
    edit(object);
    return vault::toFile(object);
}

} // namespace

class TestPolicyFile : public QObject
{
    Q_OBJECT

private:
    VaultFixture m_vault;

    [[nodiscard]] Result<vault::LoadedPolicy> load() const
    {
        return vault::loadPolicy(m_vault.paths, m_vault.header(), m_vault.made->cacheKey);
    }
    void requireRefused(const QByteArray& bytes, ErrorCode code) const
    {
        QVERIFY(overwrite(m_vault.paths.policy(), bytes));
        const auto loaded = load();
        REQUIRE_ERROR(loaded, code);
        QVERIFY2(loaded.error().message.contains(m_vault.paths.policy()), qPrintable(loaded.error().message));
        QVERIFY2(loaded.error().message.contains(QStringLiteral("policy apply")), qPrintable(loaded.error().message));
    }

private Q_SLOTS:
    void init()
    {
        REQUIRE_OK(
            vault::storePolicy(m_vault.paths, m_vault.header(), m_vault.made->cacheKey, policy::toJson(strict())));
    }

    void whatIsStoredIsLoaded()
    {
        const auto loaded = load();
        REQUIRE_OK(loaded);
        QVERIFY(loaded->fromFile);
        QCOMPARE(policy::toJson(loaded->policy), policy::toJson(strict()));
    }

    void withoutAFileTheDefaultsHold()
    {
        QVERIFY(QFile::remove(m_vault.paths.policy()));
        const auto loaded = load();
        REQUIRE_OK(loaded);
        QVERIFY(!loaded->fromFile);
        QCOMPARE(policy::toJson(loaded->policy), policy::toJson(policy::Policy()));
    }

    void whoCannotSignInCannotChangeIt()
    {
        const QByteArray whole = contentOf(m_vault.paths.policy());
        requireRefused(
            edited(whole,
                   [](QJsonObject& file) { file.insert(QStringLiteral("policy"), policy::toJson(policy::Policy())); }),
            ErrorCode::Tampered);
        const auto forged = vault::sealedPolicy(policy::toJson(strict()), m_vault.header(), SecretBytes(32));
        REQUIRE_OK(forged);
        requireRefused(*forged, ErrorCode::Tampered);
        requireRefused(edited(whole, [](QJsonObject& file) { file.remove(QStringLiteral("seal")); }),
                       ErrorCode::Damaged);
        requireRefused(edited(whole, [](QJsonObject& file) { file.insert(QStringLiteral("more"), 1); }),
                       ErrorCode::Damaged);
        requireRefused(
            edited(whole,
                   [](QJsonObject& file) { file.insert(QStringLiteral("vault"), QString(32, QLatin1Char('0'))); }),
            ErrorCode::Damaged);
        requireRefused(QByteArray(whole).replace("excluded", "scrambled"), ErrorCode::Damaged);
        requireRefused({}, ErrorCode::Damaged);
    }

    void aSealedPolicyThatIsNotUnderstoodIsNotObeyed()
    {
        // As a later version may write one.
        QJsonObject content = policy::toJson(strict());
        content.insert(QStringLiteral("teams"), QJsonObject());
        QJsonObject file{{QStringLiteral("vault"), m_vault.header().id}, {QStringLiteral("policy"), content}};
        const auto seal = vault::sealOf(m_vault.made->cacheKey, m_vault.header().id, file);
        REQUIRE_OK(seal);
        file.insert(QStringLiteral("seal"), QString::fromLatin1(seal->toHex()));
        requireRefused(vault::toFile(file), ErrorCode::WrongFormat);
    }

    void aPolicysDigestNamesIt()
    {
        QCOMPARE(vault::digestOf(strict()).size(), 16);
        QCOMPARE(vault::digestOf(strict()), vault::digestOf(strict()));
        QVERIFY(vault::digestOf(strict()) != vault::digestOf(policy::Policy()));
    }
};

QTEST_GUILESS_MAIN(TestPolicyFile)
#include "test_policy_file.moc"
