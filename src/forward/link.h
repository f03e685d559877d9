// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace scrim::forward {

/// An open connection to a receiver. Blocks; each call gives up at its time or when the person asks to stop.
class Link
{
public:
    Link() = default;
    virtual ~Link() = default;
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    /// All of it is with the receiver's system, as far as one can see from here; Io when the link broke.
    [[nodiscard]] virtual Result<void> send(const QByteArray& bytes) = 0;
    /// True when nothing was heard of an end. Cheap; to be asked while there is nothing to send.
    [[nodiscard]] virtual bool isAlive() = 0;
    /// Says goodbye (close_notify, RFC 5425 section 4.4); true when the receiver said it too, having read everything.
    virtual bool finish() = 0;
};

} // namespace scrim::forward
