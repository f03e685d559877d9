// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace scrim::testkit {

/// What another program may do to the X server: connects, does `act` ("get root", "copy given", ...) with the drawable
/// `given` where the act names it, and goes. 0 when the server let it.
int otherClient(const QByteArray& act, quint32 given);

} // namespace scrim::testkit
