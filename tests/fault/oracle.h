// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace scrim::testkit {

/// What the two verifiers that share no process with the log say of an exported bundle: `scrim-verify`, and the Python
/// script of docs/audit-format.md. Empty when it holds; else what they said.
[[nodiscard]] QString complaintOf(const QString& bundle);

} // namespace scrim::testkit
