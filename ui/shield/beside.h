// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace scrim::shield {

/// Puts `panel`, a child of the page, under `field`, or over it where there is more room, from the side on that lines
/// begin at; never out of the page.
void placeBeside(const QWidget& field, QWidget& panel);

} // namespace scrim::shield
