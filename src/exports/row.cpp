// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/row.h"

#include "audit/merkle.h"
#include "audit/reader.h"
#include "base/bytes.h"

#include <QDateTime>

namespace scrim::exports {

QString Row::text(QLatin1String field) const
{
    const QString value = entry.value(field).toString();
    return value == QLatin1String("-") ? QString() : value;
}

QString Row::action() const
{
    return text(QLatin1String("action"));
}

QString Row::outcome() const
{
    return text(QLatin1String("outcome"));
}

bool Row::succeeded() const
{
    return outcome() == QLatin1String("allowed");
}

QJsonObject Row::detail() const
{
    return entry.value(QLatin1String("detail")).toObject();
}

QString Row::failure() const
{
    if (succeeded())
        return {};
    const QJsonObject said = detail();
    for (const char* key : {"refusal", "code", "error", "why"}) {
        const QString why = said.value(QLatin1String(key)).toString();
        if (!why.isEmpty())
            return why;
    }
    return {};
}

QString Row::sentence() const
{
    const QString actor = text(QLatin1String("actor"));
    const QString field = text(QLatin1String("field"));
    QString said =
        QStringLiteral("%1 %2 by %3").arg(action(), outcome(), actor.isEmpty() ? QStringLiteral("nobody") : actor);
    if (!field.isEmpty())
        said += QStringLiteral(" on %1").arg(field);
    return said;
}

Result<Row> rowOf(const audit::ReadEntry& entry)
{
    if (entry.canonical.isEmpty())
        return fail(
            ErrorCode::Refused,
            QStringLiteral("entry %1 does not open with these keys: exporting the log needs the log readers' key")
                .arg(entry.seq));
    const auto leaf = audit::leafHash(asBytes(entry.canonical));
    const QDateTime time = QDateTime::fromString(entry.json.value(QLatin1String("time")).toString(), Qt::ISODateWithMs);
    return Row{entry.seq, time.toMSecsSinceEpoch(), entry.canonical, toByteArray(leaf).toHex(), entry.json};
}

} // namespace scrim::exports
