// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace scrim::policy {

/// Where a text is no JSON.
struct JsonFault
{
    int line = 0; ///< from 1
    QString says; ///< a clause: "a comma is missing behind what stands here"
};

/// All that keeps a text from being JSON (RFC 8259), in order, so that who writes a policy by hand mends it in one go.
/// What is often meant is read past: comments, commas too many or too few, names without quotation marks. What is none
/// of these ends it. Empty for JSON, of whatever kind its value is.
[[nodiscard]] std::vector<JsonFault> jsonFaults(const QByteArray& text);

} // namespace scrim::policy
