// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace scrim::shield {

/// Empties it for what comes next. QLineEdit::clear() can be undone: Ctrl+Z would show the next person what the last
/// one typed, and what was typed would be kept for as long as the box lives.
inline void forget(QLineEdit& line)
{
    line.setText(QString());
}

/// Keeps what stands in it, and forgets what stood there before.
inline void forgetFormer(QLineEdit& line)
{
    line.setText(line.text());
}

} // namespace scrim::shield
