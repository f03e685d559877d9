// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/policy_file.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "crypto/hash.h"
#include "policy/policy_json.h"
#include "policy/policy_text.h"
#include "vault/json_file.h"
#include "vault/seal.h"

#include <QJsonDocument>

namespace scrim::vault {

namespace {

constexpr qsizetype sealSize = 32;
constexpr qsizetype digestDigits = 16;
QString wayOn()
{
    return Core::tr("Have an admin apply the policy anew (\"scrimctl policy apply\"), or restore the "
                    "file from a backup.");
}

QJsonObject sealedContent(const QJsonObject& policy, const Header& header)
{
    return {{QStringLiteral("vault"), header.id}, {QStringLiteral("policy"), policy}};
}

} // namespace

Result<QByteArray> sealedPolicy(const QJsonObject& given, const Header& header, Bytes cacheKey)
{
    QJsonObject object = sealedContent(given, header);
    const auto seal = sealOf(cacheKey, header.id, object);
    if (!seal)
        return std::unexpected(seal.error());
    object.insert(QStringLiteral("seal"), QString::fromLatin1(seal->toHex()));
    return toFile(object);
}

Result<LoadedPolicy> openPolicy(const QByteArray& bytes, const QString& path, const Header& header, Bytes cacheKey)
{
    const FileContext context{path, wayOn()};
    auto object = fromFile(bytes, context);
    if (!object)
        return fail(object);
    FieldReader fields(*std::move(object));
    fields.require(fields.text(QLatin1String("vault")) == header.id, QStringLiteral("vault"));
    const QJsonObject content = fields.object(QLatin1String("policy"));
    const QByteArray seal = fields.hex(QLatin1String("seal"), sealSize);
    if (auto whole = fields.finish(context); !whole)
        return fail(whole);
    const auto right = sealOf(cacheKey, header.id, sealedContent(content, header));
    if (!right)
        return std::unexpected(right.error());
    if (!equalInConstantTime(asBytes(*right), asBytes(seal))) {
        return fail(ErrorCode::Tampered,
                    Core::tr("%1 was altered outside of Scrim, so it is not obeyed. %2").arg(path, wayOn()));
    }
    auto policy = policy::policyFrom(content);
    if (!policy)
        return fail(policy.error().code, QStringLiteral("%1: %2 %3").arg(path, policy.error().message, wayOn()));
    return LoadedPolicy{std::move(*policy), policy::plainMembers(content), true};
}

policy::SignInPolicy unvouchedSignIn(const Paths& paths)
{
    const auto bytes = readFile(paths.policy(), fileLimit);
    if (!bytes)
        return {};
    const QJsonObject policy = QJsonDocument::fromJson(*bytes).object().value(QLatin1String("policy")).toObject();
    const QString section = QStringLiteral("sign_in");
    const auto read = policy::policyFrom(QJsonObject{{section, policy.value(section).toObject()}});
    return read ? read->signIn : policy::SignInPolicy();
}

Result<LoadedPolicy> loadPolicy(const Paths& paths, const Header& header, Bytes cacheKey)
{
    const auto bytes = readFile(paths.policy(), fileLimit);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return LoadedPolicy{};
    if (!bytes)
        return std::unexpected(bytes.error());
    return openPolicy(*bytes, paths.policy(), header, cacheKey);
}

Result<void> storePolicy(const Paths& paths, const Header& header, Bytes cacheKey, const QJsonObject& given)
{
    const auto bytes = sealedPolicy(given, header, cacheKey);
    if (!bytes)
        return std::unexpected(bytes.error());
    return replaceFile(paths.policy(), *bytes);
}

QString digestOf(const policy::Policy& policy)
{
    const QByteArray bytes = QJsonDocument(policy::toJson(policy)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(toByteArray(crypto::sha256(asBytes(bytes))).toHex().left(digestDigits));
}

} // namespace scrim::vault
