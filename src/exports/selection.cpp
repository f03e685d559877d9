// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/selection.h"

#include <QDateTime>
#include <QRegularExpression>

namespace scrim::exports {

bool Selection::takes(const Row& row) const
{
    return (!fromMs || row.timeMs >= *fromMs) && (!toMs || row.timeMs < *toMs);
}

Result<qint64> timeFrom(const QString& text)
{
    static const QRegularExpression rfc3339(
        QStringLiteral(R"(\A(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = rfc3339.match(text);
    const QString whole = match.captured(1) + QLatin1Char('T') + match.captured(2) + match.captured(4).toUpper();
    const QDateTime time = match.hasMatch() ? QDateTime::fromString(whole, Qt::ISODate) : QDateTime();
    if (!time.isValid())
        return fail(ErrorCode::Usage,
                    QStringLiteral("\"%1\" is no time as RFC 3339 writes it, such as 2026-01-02T03:04:05Z").arg(text));
    return time.toMSecsSinceEpoch() + match.captured(3).leftJustified(3, QLatin1Char('0'), true).toLongLong();
}

} // namespace scrim::exports
