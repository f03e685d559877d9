// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QHash>

namespace scrim::platform {

/// Clients' process ids by their resource base, out of the values of an X-Resource QueryClientIds reply (host byte
/// order). A client that the server knows no process of, such as one that came over the network, is not in it. Reads
/// nothing but `values`, and ends where a length does not fit them.
/// Source: X-Resource Extension Protocol 1.2 (XResQueryClientIds).
[[nodiscard]] QHash<quint32, qint64> parseClientPids(Bytes values);

} // namespace scrim::platform
