// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace scrim::settings {

/// What the person at this desktop has chosen of the console's settings, by whole names: theme and language. Whatever
/// the file says; who uses it holds it against the table.
[[nodiscard]] QJsonObject own();
void rememberOwn(const QString& name, const QString& value);

} // namespace scrim::settings
