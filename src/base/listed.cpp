// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/listed.h"

#include "base/core_text.h"

namespace scrim {

QString listed(const QStringList& parts)
{
    return parts.join(Core::tr(", ", "between the parts of a list"));
}

} // namespace scrim
