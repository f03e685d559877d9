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

/// Without requests it is what earlier versions wrote, so that theirs opens as well.
QJsonObject contentOf(const QString& vaultId, const QJsonArray& given, const QJsonArray& waiting)
{
    QJsonObject all{{QStringLiteral("all"), given}};
    if (!waiting.isEmpty())
        all.insert(QStringLiteral("requests"), waiting);
    return {{QStringLiteral("vault"), vaultId}, {QStringLiteral("top_ups"), all}};
}

Result<QByteArray> sealFor(const Session& session, const QJsonArray& given, const QJsonArray& waiting)
{
    const QString& vaultId = session.station().header().id;
    return vault::sealOf(session.keys().key(vault::SharedKey::Cache), vaultId, contentOf(vaultId, given, waiting));
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

QJsonObject asJson(const BudgetRequest& request)
{
    return {{QStringLiteral("user"), request.user},   {QStringLiteral("class"), policy::name(request.fieldClass)},
            {QStringLiteral("used"), request.used},   {QStringLiteral("of"), request.of},
            {QStringLiteral("hour"), request.isHour}, {QStringLiteral("at"), request.atMs}};
}

std::optional<BudgetRequest> requestFrom(const QJsonObject& object)
{
    const auto fieldClass = policy::fieldClassFrom(object.value(QLatin1String("class")).toString());
    const BudgetRequest request{
        object.value(QLatin1String("user")).toString(), fieldClass.value_or(policy::FieldClass::Contact),
        object.value(QLatin1String("used")).toInt(-1),  object.value(QLatin1String("of")).toInt(-1),
        object.value(QLatin1String("hour")).toBool(),   object.value(QLatin1String("at")).toInteger(-1)};
    const bool isOne =
        fieldClass && vault::isUserName(request.user) && request.used >= 0 && request.of >= 0 && request.atMs >= 0;
    return isOne ? std::optional(request) : std::nullopt;
}

/// False where one of them is none.
template<typename T>
bool readAll(const QJsonArray& array, std::optional<T> (*from)(const QJsonObject&), std::vector<T>& all)
{
    for (const auto& value : array) {
        auto one = from(value.toObject());
        if (!one)
            return false;
        all.push_back(*std::move(one));
    }
    return true;
}

template<typename T>
QJsonArray arrayOf(const std::vector<T>& all)
{
    QJsonArray array;
    for (const T& one : all)
        array.append(asJson(one));
    return array;
}

} // namespace

QString topUpsPath(const Station& station)
{
    return station.paths().folder + QStringLiteral("/top-ups.json");
}

Result<TopUpsFile> loadTopUps(const Session& session)
{
    const vault::FileContext context{topUpsPath(session.station()), wayOn};
    const auto bytes = readFile(context.path, vault::fileLimit);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return TopUpsFile();
    if (!bytes)
        return std::unexpected(bytes.error());
    auto object = vault::fromFile(*bytes, context);
    if (!object)
        return fail(object);
    vault::FieldReader fields(*std::move(object));
    fields.require(fields.text(QLatin1String("vault")) == session.station().header().id, QStringLiteral("vault"));
    const QJsonObject all = fields.object(QLatin1String("top_ups"));
    const QJsonArray given = all.value(QLatin1String("all")).toArray();
    const QJsonArray waiting = all.value(QLatin1String("requests")).toArray();
    const QByteArray seal = fields.hex(QLatin1String("seal"), sealSize);
    if (auto whole = fields.finish(context); !whole)
        return fail(whole);
    const auto right = sealFor(session, given, waiting);
    if (!right)
        return std::unexpected(right.error());
    if (!equalInConstantTime(asBytes(*right), asBytes(seal))) {
        return fail(
            ErrorCode::Tampered,
            QStringLiteral("%1 was altered outside of Scrim, so nothing in it counts. %2").arg(context.path, wayOn));
    }
    TopUpsFile file;
    if (!readAll(given, topUpFrom, file.given) || !readAll(waiting, requestFrom, file.waiting))
        return vault::damaged(context, QStringLiteral("one of its entries is none"));
    return file;
}

Result<void> storeTopUps(const Session& session, const TopUpsFile& file)
{
    const QJsonArray given = arrayOf(file.given);
    const QJsonArray waiting = arrayOf(file.waiting);
    const auto seal = sealFor(session, given, waiting);
    if (!seal)
        return std::unexpected(seal.error());
    QJsonObject object = contentOf(session.station().header().id, given, waiting);
    object.insert(QStringLiteral("seal"), QString::fromLatin1(seal->toHex()));
    return replaceFile(topUpsPath(session.station()), vault::toFile(object));
}

Result<File> lockTopUps(const Session& session)
{
    auto lock = File::open(topUpsPath(session.station()) + QStringLiteral(".lock"), File::Open::CreateOrRW);
    if (!lock)
        return lock;
    if (auto locked = lock->lock(); !locked)
        return fail(locked);
    return lock;
}

} // namespace scrim::session
