// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/proposal_file.h"

#include "base/bytes.h"
#include "base/file.h"
#include "vault/json_file.h"
#include "vault/seal.h"

#include <QFile>

namespace scrim::session {

namespace {

constexpr qsizetype sealSize = 32;
/// Twice a policy's: its members, escaped.
constexpr qint64 limit = 256 * 1024;
const QString wayOn = QStringLiteral("Have the policy proposed anew (\"scrimctl policy apply\").");

QString pathOf(const Session& session)
{
    return session.station().paths().folder + QStringLiteral("/policy.proposed.json");
}

QJsonObject contentOf(const Session& session, const QJsonObject& proposal)
{
    return {{QStringLiteral("vault"), session.station().header().id}, {QStringLiteral("proposal"), proposal}};
}

Result<QByteArray> sealFor(const Session& session, const QJsonObject& proposal)
{
    return vault::sealOf(session.keys().key(vault::SharedKey::Cache), session.station().header().id,
                         contentOf(session, proposal));
}

} // namespace

Result<ProposalFile> loadProposal(const Session& session)
{
    const vault::FileContext context{pathOf(session), wayOn};
    const auto bytes = readFile(context.path, limit);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto object = vault::fromFile(*bytes, context);
    if (!object)
        return fail(object);
    vault::FieldReader fields(*std::move(object));
    fields.require(fields.text(QLatin1String("vault")) == session.station().header().id, QStringLiteral("vault"));
    const QJsonObject proposal = fields.object(QLatin1String("proposal"));
    const QByteArray seal = fields.hex(QLatin1String("seal"), sealSize);
    if (auto whole = fields.finish(context); !whole)
        return fail(whole);
    const auto right = sealFor(session, proposal);
    if (!right)
        return std::unexpected(right.error());
    if (!equalInConstantTime(asBytes(*right), asBytes(seal))) {
        return fail(
            ErrorCode::Tampered,
            QStringLiteral("%1 was altered outside of Scrim, so it does not count. %2").arg(context.path, wayOn));
    }
    return ProposalFile{proposal.value(QLatin1String("policy")).toObject(),
                        proposal.value(QLatin1String("by")).toString(), proposal.value(QLatin1String("at")).toInteger(),
                        proposal.value(QLatin1String("over")).toString()};
}

Result<void> storeProposal(const Session& session, const ProposalFile& proposal)
{
    const QJsonObject content{{QStringLiteral("policy"), proposal.given},
                              {QStringLiteral("by"), proposal.by},
                              {QStringLiteral("at"), proposal.atMs},
                              {QStringLiteral("over"), proposal.over}};
    const auto seal = sealFor(session, content);
    if (!seal)
        return std::unexpected(seal.error());
    QJsonObject object = contentOf(session, content);
    object.insert(QStringLiteral("seal"), QString::fromLatin1(seal->toHex()));
    return replaceFile(pathOf(session), vault::toFile(object));
}

void removeProposal(const Session& session)
{
    QFile::remove(pathOf(session));
}

} // namespace scrim::session
