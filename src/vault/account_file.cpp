// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/account_file.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "vault/json_file.h"
#include "vault/seal.h"

namespace scrim::vault {

namespace {

constexpr qsizetype publicSize = 32;
constexpr qsizetype digestSize = 32;

FileContext contextOf(const QString& path)
{
    return {path, Core::tr("Nothing was changed; restore it from a backup, or move it away and have an admin add "
                           "the account anew.")};
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const Grants& grants)
{
    QJsonObject object;
    for (const auto& [keyName, grant] : grants)
        object.insert(keyName, hex(grant));
    return object;
}

QJsonObject toJson(const Slot& slot)
{
    return {{QStringLiteral("n"), static_cast<qint64>(slot.cost.n)},
            {QStringLiteral("r"), static_cast<qint64>(slot.cost.r)},
            {QStringLiteral("p"), static_cast<qint64>(slot.cost.p)},
            {QStringLiteral("salt"), hex(slot.salt)},
            {QStringLiteral("anchor"), hex(slot.anchor)},
            {QStringLiteral("sealed"), hex(slot.sealed)}};
}

constexpr int signInFormat = 2;
const QString signInMember = QStringLiteral("sign_in");

QString name(ChangeWhy why)
{
    switch (why) {
    case ChangeWhy::FirstUse:
        return QStringLiteral("first_use");
    case ChangeWhy::AfterReset:
        return QStringLiteral("after_reset");
    case ChangeWhy::Nothing:
        break;
    }
    return {};
}

QJsonObject toJson(const SignInData& data)
{
    QJsonObject object{{QStringLiteral("version"), static_cast<qint64>(data.version)},
                       {QStringLiteral("factor"), data.factor},
                       {QStringLiteral("change"), name(data.change)},
                       {QStringLiteral("changed"), QString::number(data.changedMs)}};
    if (!data.history.isEmpty())
        object.insert(QStringLiteral("history"), hex(data.history));
    if (!data.own.isEmpty())
        object.insert(QStringLiteral("own"), hex(data.own));
    return object;
}

SignInData readSignIn(FieldReader& fields)
{
    FieldReader inner(fields.object(QLatin1String("sign_in")));
    SignInData data;
    data.version = inner.integer(QLatin1String("version"));
    data.factor = inner.boolean(QLatin1String("factor"));
    const QString change = inner.text(QLatin1String("change"));
    for (const ChangeWhy why : {ChangeWhy::FirstUse, ChangeWhy::AfterReset}) {
        if (name(why) == change)
            data.change = why;
    }
    inner.require(name(data.change) == change, QStringLiteral("change"));
    data.changedMs = inner.time(QLatin1String("changed"));
    if (inner.has(QLatin1String("history")))
        data.history = inner.hex(QLatin1String("history"), historySize);
    if (inner.has(QLatin1String("own")))
        data.own = inner.hex(QLatin1String("own"), ownSecretsSize);
    inner.require(!data.factor || !data.own.isEmpty(), QStringLiteral("own"));
    fields.take(inner);
    return data;
}

int formatOf(const AccountFile& account)
{
    return account.signIn ? signInFormat : fileFormat;
}

int formatOf(const RecoveryGrants& /*recovery*/)
{
    return fileFormat;
}

QJsonObject sealedContent(const AccountFile& account, const Header& header)
{
    QJsonObject content{{QStringLiteral("vault"), header.id},
                        {QStringLiteral("name"), account.name},
                        {QStringLiteral("role"), policy::name(account.role)},
                        {QStringLiteral("disabled"), account.disabled},
                        {QStringLiteral("public"), hex(account.publicKey)},
                        {QStringLiteral("slot"), toJson(account.slot)},
                        {QStringLiteral("grants"), toJson(account.grants)}};
    if (account.signIn)
        content.insert(signInMember, toJson(*account.signIn));
    return content;
}

QJsonObject sealedContent(const RecoveryGrants& recovery, const Header& header)
{
    return {{QStringLiteral("vault"), header.id},
            {QStringLiteral("name"), QLatin1String(recoveryName)},
            {QStringLiteral("grants"), toJson(recovery.grants)}};
}

Slot readSlot(FieldReader& fields)
{
    FieldReader inner(fields.object(QLatin1String("slot")));
    Slot slot;
    slot.cost.n = inner.integer(QLatin1String("n"));
    slot.cost.r = inner.integer(QLatin1String("r"));
    slot.cost.p = inner.integer(QLatin1String("p"));
    inner.require(crypto::acceptable(slot.cost), QStringLiteral("n, r, p"));
    slot.salt = inner.hex(QLatin1String("salt"), slotSaltSize);
    slot.anchor = inner.hex(QLatin1String("anchor"), digestSize);
    slot.sealed = inner.hex(QLatin1String("sealed"), slotSealedSize);
    fields.take(inner);
    return slot;
}

/// Any of `due`; the cache key must be among them, since without it nothing else can be checked.
Grants readGrants(FieldReader& fields, const QStringList& due)
{
    FieldReader inner(fields.object(QLatin1String("grants")));
    inner.require(inner.has(QLatin1String("cache")), QStringLiteral("cache"));
    Grants grants;
    for (const QString& keyName : due) {
        const QByteArray latin1 = keyName.toLatin1();
        if (inner.has(QLatin1String(latin1)))
            grants.emplace(keyName, inner.hex(QLatin1String(latin1), grantSize));
    }
    fields.take(inner);
    return grants;
}

void readOwner(FieldReader& fields, const Header& header, const QString& name)
{
    fields.require(fields.text(QLatin1String("vault")) == header.id, QStringLiteral("vault"));
    fields.require(fields.text(QLatin1String("name")) == name, QStringLiteral("name"));
}

template<typename Content>
Result<QByteArray> sealedFile(const Content& content, const Header& header, Bytes cacheKey)
{
    QJsonObject object = sealedContent(content, header);
    const auto seal = sealOf(cacheKey, header.id, object);
    if (!seal)
        return std::unexpected(seal.error());
    object.insert(QStringLiteral("seal"), hex(*seal));
    return toFile(object, formatOf(content));
}

template<typename Content>
Result<void> checkSealOf(const Content& content, const QString& path, const Header& header, Bytes cacheKey)
{
    const auto seal = sealOf(cacheKey, header.id, sealedContent(content, header));
    if (!seal)
        return std::unexpected(seal.error());
    if (!equalInConstantTime(asBytes(*seal), asBytes(content.seal))) {
        return fail(ErrorCode::Tampered,
                    Core::tr("%1 was altered outside of Scrim. Restore it from a backup, or move it away and have "
                             "an admin add the account anew.")
                        .arg(path));
    }
    return {};
}

} // namespace

QString accountPath(const Paths& paths, const QString& name)
{
    return QStringLiteral("%1/%2.json").arg(paths.users(), name);
}

Result<AccountFile> parseAccount(const QByteArray& bytes, const QString& path, const Header& header,
                                 const QString& name)
{
    const FileContext context = contextOf(path);
    auto object = fromFile(bytes, context, signInFormat);
    if (!object)
        return fail(object);
    FieldReader fields(*std::move(object));
    readOwner(fields, header, name);
    AccountFile account;
    account.name = name;
    const auto role = policy::roleFrom(fields.text(QLatin1String("role")));
    fields.require(role.has_value(), QStringLiteral("role"));
    account.role = role.value_or(policy::Role::Agent);
    account.disabled = fields.boolean(QLatin1String("disabled"));
    account.publicKey = fields.hex(QLatin1String("public"), publicSize);
    account.slot = readSlot(fields);
    account.grants = readGrants(fields, dueKeys(account.role));
    account.seal = fields.hex(QLatin1String("seal"), digestSize);
    if (fields.has(QLatin1String("sign_in")))
        account.signIn = readSignIn(fields);
    if (auto whole = fields.finish(context); !whole)
        return fail(whole);
    return account;
}

Result<RecoveryGrants> parseRecovery(const QByteArray& bytes, const QString& path, const Header& header)
{
    const FileContext context{path, Core::tr("Nothing was changed; restore it from a backup.")};
    auto object = fromFile(bytes, context);
    if (!object)
        return fail(object);
    FieldReader fields(*std::move(object));
    readOwner(fields, header, QLatin1String(recoveryName));
    RecoveryGrants recovery;
    recovery.grants = readGrants(fields, allKeys());
    recovery.seal = fields.hex(QLatin1String("seal"), digestSize);
    if (auto whole = fields.finish(context); !whole)
        return fail(whole);
    return recovery;
}

Result<AccountFile> loadAccount(const Paths& paths, const Header& header, const QString& name)
{
    const QString path = accountPath(paths, name);
    auto bytes = readFile(path, fileLimit);
    if (!bytes)
        return fail(bytes);
    return parseAccount(*bytes, path, header, name);
}

Result<QByteArray> sealed(const AccountFile& account, const Header& header, Bytes cacheKey)
{
    return sealedFile(account, header, cacheKey);
}

Result<QByteArray> sealed(const RecoveryGrants& recovery, const Header& header, Bytes cacheKey)
{
    return sealedFile(recovery, header, cacheKey);
}

Result<void> checkSeal(const AccountFile& account, const Paths& paths, const Header& header, Bytes cacheKey)
{
    return checkSealOf(account, accountPath(paths, account.name), header, cacheKey);
}

Result<void> checkSeal(const RecoveryGrants& recovery, const Paths& paths, const Header& header, Bytes cacheKey)
{
    return checkSealOf(recovery, accountPath(paths, QLatin1String(recoveryName)), header, cacheKey);
}

Account view(const AccountFile& account)
{
    Account seen{account.name, account.role, account.disabled, {}, {}, {}, false};
    if (account.signIn) {
        seen.factor = account.signIn->factor;
        seen.change = account.signIn->change;
        seen.passwordMs = account.signIn->changedMs;
        seen.version = account.signIn->version;
    }
    for (const auto fieldClass : policy::viewableClasses(account.role)) {
        const bool granted = account.grants.contains(policy::name(fieldClass));
        (granted ? seen.granted : seen.pending).push_back(fieldClass);
    }
    for (const auto key : allSharedKeys) {
        if (account.grants.contains(name(key)))
            seen.shared.push_back(key);
    }
    seen.pendingLog = policy::readsLog(account.role) && !account.grants.contains(name(SharedKey::Log));
    return seen;
}

} // namespace scrim::vault
