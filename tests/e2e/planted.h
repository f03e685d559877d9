// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace scrim::testkit {

/// The value as it may lie in a file in clear: UTF-8, UTF-16 both ways, base64 at each alignment, hex both cases.
[[nodiscard]] QList<QByteArray> encodingsOf(const QByteArray& value);

/// "<file>: <value>" for every planted value that any file below `folder` holds in any encoding.
[[nodiscard]] QStringList huntIn(const QString& folder, const QList<QByteArray>& values);

} // namespace scrim::testkit
