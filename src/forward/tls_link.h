// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "forward/link.h"
#include "forward/target.h"

#include <atomic>
#include <memory>

namespace scrim::forward {

/// How a receiver is known, and how it knows this station: PEM files.
struct Trust
{
    QString caFile;   ///< who signs receivers' certificates; no other authority counts
    QString certFile; ///< this station's certificate with its chain; empty for none
    QString keyFile;  ///< its private key; empty for none
};

/// Connects by TLS 1.2 or newer (RFC 5425). The receiver's certificate must lead to the authority and carry the host's
/// name or address. Usage when the files are not what they should be, Refused when one side does not accept the
/// other's certificate, Io when it cannot be reached in time or ends the handshake; Cancelled. `clock` outlives the
/// link; `stop` may be null.
[[nodiscard]] Result<std::unique_ptr<Link>> connectTls(const Target& target, const Trust& trust, const Clock& clock,
                                                       const std::atomic<bool>* stop);

} // namespace scrim::forward
