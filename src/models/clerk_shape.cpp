// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/own_file.h"
#include "models/clerk.h"

#include <QJsonDocument>

/// How a person has arranged their desk, on the writer thread.
namespace scrim::models {

namespace {

constexpr const char* purpose = "scrim desk shape v1";
constexpr qint64 largestFile = qint64{64} * 1024;

} // namespace

QString Clerk::shapePath() const
{
    return m_station->paths().folder + QStringLiteral("/desks/") + m_session->user();
}

Result<QJsonObject> Clerk::shape() const
{
    if (!m_shelf)
        return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
    const auto json = crypto::readOwnFile(shapePath(), m_session->keys().ownPrivate, purpose, largestFile);
    // What is lost with a damaged one is where a splitter stood.
    return json ? QJsonDocument::fromJson(toByteArray(*json)).object() : QJsonObject();
}

Result<void> Clerk::keepShape(const QJsonObject& shape)
{
    if (!m_shelf)
        return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
    const QByteArray json = QJsonDocument(shape).toJson(QJsonDocument::Compact);
    return crypto::writeOwnFile(shapePath(), m_session->keys().ownPrivate, purpose, asBytes(json));
}

} // namespace scrim::models
