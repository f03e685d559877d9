// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/top_ups_file.h"

#include "base/bytes.h"
#include "vault/accounts.h"
#include "vault/json_file.h"
#include "vault/seal.h"

#include <QJsonArray>

namespace scrim::session {

namespace {

constexpr qsizetype sealSize = 32;
const QString wayOn = QStringLiteral("Remove the file, and top up anew.");

QString pathOf(const Session& session)
{
    return session.station().paths().folder + QStringLiteral("/top-ups.json");
}

QJsonObject contentOf(const QString& vaultId, const QJsonArray& all)
{
    return {{QStringLiteral("vault"), vaultId}, {QStringLiteral("top_ups"), QJsonObject{{QStringLiteral("all"), all}}}};
}

Result<QByteArray> sealFor(const Session& session, const QJsonArray& all)
{
    const QString& vaultId = session.station().header().id;
    return vault::sealOf(session.keys().key(vault::SharedKey::Cache), vaultId, contentOf(vaultId, all));
}

QJsonObject asJson(const TopUp& topUp)
{
    return {{QStringLiteral("user"), topUp.user},
            {QStringLiteral("class"), policy::name(topUp.fieldClass)},
            {QStringLiteral("views"), topUp.views},
            {QStringLiteral("by"), topUp.by},
            {QStringLiteral("at"), topUp.atMs}};
}

std::optional<TopUp> topUpFrom(const QJsonObject& object)
{
    const auto fieldClass = policy::fieldClassFrom(object.value(QLatin1String("class")).toString());
    const TopUp topUp{object.value(QLatin1String("user")).toString(), fieldClass.value_or(policy::FieldClass::Contact),
                      object.value(QLatin1String("views")).toInt(), object.value(QLatin1String("by")).toString(),
                      object.value(QLatin1String("at")).toInteger(-1)};
    const bool isOne = fieldClass && vault::isUserName(topUp.user) && topUp.views >= 1 && topUp.views <= mostToppedUp &&
                       topUp.atMs >= 0;
    return isOne ? std::optional(topUp) : std::nullopt;
}

} // namespace

Result<std::vector<TopUp>> loadTopUps(const Session& session)
{
    const vault::FileContext context{pathOf(session), wayOn};
    const auto bytes = readFile(context.path, vault::fileLimit);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::vector<TopUp>();
    if (!bytes)
        return std::unexpected(bytes.error());
    auto object = vault::fromFile(*bytes, context);
    if (!object)
        return fail(object);
    vault::FieldReader fields(*std::move(object));
    fields.require(fields.text(QLatin1String("vault")) == session.station().header().id, QStringLiteral("vault"));
    const QJsonArray all = fields.object(QLatin1String("top_ups")).value(QLatin1String("all")).toArray();
    const QByteArray seal = fields.hex(QLatin1String("seal"), sealSize);
    if (auto whole = fields.finish(context); !whole)
        return fail(whole);
    const auto right = sealFor(session, all);
    if (!right)
        return std::unexpected(right.error());
    if (!equalInConstantTime(asBytes(*right), asBytes(seal))) {
        return fail(
            ErrorCode::Tampered,
            QStringLiteral("%1 was altered outside of Scrim, so nothing in it counts. %2").arg(context.path, wayOn));
    }
    std::vector<TopUp> topUps;
    for (const auto& value : all) {
        const auto topUp = topUpFrom(value.toObject());
        if (!topUp)
            return vault::damaged(context, QStringLiteral("one of its entries is none"));
        topUps.push_back(*topUp);
    }
    return topUps;
}

Result<void> storeTopUps(const Session& session, const std::vector<TopUp>& all)
{
    QJsonArray array;
    for (const TopUp& topUp : all)
        array.append(asJson(topUp));
    const auto seal = sealFor(session, array);
    if (!seal)
        return std::unexpected(seal.error());
    QJsonObject object = contentOf(session.station().header().id, array);
    object.insert(QStringLiteral("seal"), QString::fromLatin1(seal->toHex()));
    return replaceFile(pathOf(session), vault::toFile(object));
}

Result<File> lockTopUps(const Session& session)
{
    auto lock = File::open(pathOf(session) + QStringLiteral(".lock"), File::Open::CreateOrRW);
    if (!lock)
        return lock;
    if (auto locked = lock->lock(); !locked)
        return fail(locked);
    return lock;
}

} // namespace scrim::session
