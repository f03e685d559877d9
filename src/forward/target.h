// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace scrim::forward {

/// Where a receiver listens.
struct Target
{
    QString host; ///< a name or an address, without brackets
    quint16 port = 0;

    /// As a file's name: one receiver, one cursor.
    [[nodiscard]] QString fileName() const;
};

/// "siem.example.com:6514", "192.0.2.7:6514" or "[2001:db8::7]:6514"; Usage for anything else. The port has to be said.
[[nodiscard]] Result<Target> targetFrom(const QString& text);

} // namespace scrim::forward
