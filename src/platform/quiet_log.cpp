// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/quiet_log.h"

#include <QLoggingCategory>

namespace scrim::platform {

namespace {

/// Asked for every category, those that come later included, and again whenever the rules change. The filter that obeys
/// rules is not asked, so that they turn nothing off either.
void warningsAtMost(QLoggingCategory* category)
{
    category->setEnabled(QtDebugMsg, false);
    category->setEnabled(QtInfoMsg, false);
}

} // namespace

void silenceDetails()
{
    QLoggingCategory::installFilter(warningsAtMost);
}

} // namespace scrim::platform
