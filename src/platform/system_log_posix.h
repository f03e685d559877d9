// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/system_log.h"

#include <QByteArray>

namespace scrim::platform {

/// tellSystem() to a socket of any name, as the C library's syslog() writes to /dev/log, but without waiting: that one
/// blocks while nobody reads. False when it was not taken.
bool tellSocket(const QByteArray& path, SystemEvent event, const QString& text);

} // namespace scrim::platform
