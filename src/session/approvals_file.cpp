// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/approvals_file.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "policy/role.h"
#include "vault/accounts.h"
#include "vault/json_file.h"
#include "vault/seal.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace scrim::session {

namespace {

constexpr qsizetype sealSize = 32;
/// A clock that is set right by a little is not turned.
constexpr qint64 slackMs = 5000;
QString wayOn()
{
    return Core::tr("Remove the file; whoever waits asks again.");
}

QJsonObject asJson(const TimedApproval& timed)
{
    const Approval& approval = timed.approval;
    return {{QStringLiteral("id"), approval.id},
            {QStringLiteral("kind"), static_cast<int>(approval.record.kind)},
            {QStringLiteral("record"), approval.record.id},
            {QStringLiteral("subject"), approval.subject},
            {QStringLiteral("field"), policy::name(approval.field)},
            {QStringLiteral("requester"), approval.requester},
            {QStringLiteral("reason"), approval.reason},
            {QStringLiteral("call"), approval.call},
            {QStringLiteral("asked"), approval.askedMs},
            {QStringLiteral("granted_by"), approval.grantedBy},
            {QStringLiteral("since_wall"), timed.sinceWallMs},
            {QStringLiteral("since_monotonic"), timed.sinceMonotonicMs},
            {QStringLiteral("lasts"), timed.lastsMs}};
}

std::optional<TimedApproval> timedFrom(const QJsonObject& object)
{
    const auto text = [&object](const char* key) { return object.value(QLatin1String(key)).toString(); };
    const auto number = [&object](const char* key) { return object.value(QLatin1String(key)).toInteger(-1); };
    const auto field = policy::fieldFrom(text("field"));
    const qint64 kind = number("kind");
    const bool isRecord = kind == static_cast<int>(RecordKind::Customer) || kind == static_cast<int>(RecordKind::Order);
    if (!field || !isRecord || text("id").isEmpty() || !vault::isUserName(text("requester")) || number("lasts") < 0)
        return std::nullopt;
    TimedApproval timed;
    timed.approval = {text("id"),         {static_cast<RecordKind>(kind), number("record")},
                      text("subject"),    *field,
                      text("requester"),  text("reason"),
                      text("call"),       number("asked"),
                      text("granted_by"), number("since_wall") + number("lasts")};
    timed.sinceWallMs = number("since_wall");
    timed.sinceMonotonicMs = number("since_monotonic");
    timed.lastsMs = number("lasts");
    return timed;
}

QJsonObject contentOf(const QString& vaultId, const QJsonArray& all)
{
    return {{QStringLiteral("vault"), vaultId},
            {QStringLiteral("approvals"), QJsonObject{{QStringLiteral("all"), all}}}};
}

Result<QByteArray> sealFor(const Session& session, const QJsonArray& all)
{
    const QString& vaultId = session.station().header().id;
    return vault::sealOf(session.keys().key(vault::SharedKey::Cache), vaultId, contentOf(vaultId, all));
}

} // namespace

bool TimedApproval::isOver(const Clock& clock) const
{
    const qint64 wall = clock.wallMs() - sinceWallMs;
    const qint64 monotonic = clock.monotonicMs() - sinceMonotonicMs;
    return wall < -slackMs || wall >= lastsMs || monotonic < 0 || monotonic >= lastsMs;
}

Result<std::vector<TimedApproval>> loadApprovals(const Session& session)
{
    const vault::FileContext context{session.station().paths().approvals(), wayOn()};
    const auto bytes = readFile(context.path, vault::fileLimit);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::vector<TimedApproval>();
    if (!bytes)
        return std::unexpected(bytes.error());
    auto object = vault::fromFile(*bytes, context);
    if (!object)
        return fail(object);
    vault::FieldReader fields(*std::move(object));
    fields.require(fields.text(QLatin1String("vault")) == session.station().header().id, QStringLiteral("vault"));
    const QJsonArray all = fields.object(QLatin1String("approvals")).value(QLatin1String("all")).toArray();
    const QByteArray seal = fields.hex(QLatin1String("seal"), sealSize);
    if (auto whole = fields.finish(context); !whole)
        return fail(whole);
    const auto right = sealFor(session, all);
    if (!right)
        return std::unexpected(right.error());
    if (!equalInConstantTime(asBytes(*right), asBytes(seal))) {
        return fail(
            ErrorCode::Tampered,
            Core::tr("%1 was altered outside of Scrim, so nothing in it counts. %2").arg(context.path, wayOn()));
    }
    std::vector<TimedApproval> approvals;
    for (const auto& value : all) {
        const auto timed = timedFrom(value.toObject());
        if (!timed)
            return vault::damaged(context, QStringLiteral("one of its requests is none"));
        if (!timed->isOver(session.station().clock()))
            approvals.push_back(*timed);
    }
    return approvals;
}

Result<void> storeApprovals(const Session& session, const std::vector<TimedApproval>& all)
{
    QJsonArray array;
    for (const TimedApproval& timed : all)
        array.append(asJson(timed));
    const auto seal = sealFor(session, array);
    if (!seal)
        return std::unexpected(seal.error());
    QJsonObject object = contentOf(session.station().header().id, array);
    object.insert(QStringLiteral("seal"), QString::fromLatin1(seal->toHex()));
    return replaceFile(session.station().paths().approvals(), vault::toFile(object));
}

Result<File> lockApprovals(const Session& session)
{
    auto lock = File::open(session.station().paths().approvals() + QStringLiteral(".lock"), File::Open::CreateOrRW);
    if (!lock)
        return lock;
    if (auto locked = lock->lock(); !locked)
        return fail(locked);
    return lock;
}

} // namespace scrim::session
