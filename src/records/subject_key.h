// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace scrim::records {

/// What records.subject holds: a pseudonym's first eight bytes, out of its 32 hex digits. Enough to find the record by;
/// whether it is the one, the whole pseudonym says.
[[nodiscard]] inline QByteArray subjectKey(const QString& pseudonym)
{
    return QByteArray::fromHex(pseudonym.left(16).toLatin1());
}

} // namespace scrim::records
