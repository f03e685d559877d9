// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessibility.h"
#include "reading_list.h"
#include "report.h"
#include "x_server.h"

#include <set>

namespace scrim::canary {

/// Titles and every other property of every window, as xprop would show them.
void huntProperties(const XServer& server, const Quarry& quarry, Report& report);
/// Everything that `application` says of itself on the accessibility bus, asked anew.
void huntAccessibles(const Accessible& application, const Quarry& quarry, Report& report);

/// The process's windows on screen.
[[nodiscard]] std::set<xcb_window_t> visibleWindows(const XServer& server, qint64 process);
/// Windows of the process that were not among `before`: their properties now, their pictures later.
void huntTooltip(const XServer& server, qint64 process, const std::set<xcb_window_t>& before, const Quarry& quarry,
                 Report& report, ReadingList& readings);

} // namespace scrim::canary
