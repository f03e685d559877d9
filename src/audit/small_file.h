// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace scrim::audit {

/// A note, key or proof that a stranger may have made: the whole file. WrongFormat for what is no regular file (a pipe
/// would be waited for) or holds more than `limit` bytes; NotFound; else Io.
[[nodiscard]] Result<QByteArray> readSmallFile(const QString& path, qint64 limit);

} // namespace scrim::audit
