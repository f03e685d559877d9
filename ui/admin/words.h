// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/encoding.h"
#include "intake/format.h"
#include "intake/mapping.h"

#include <QString>

namespace scrim::admin {

/// What a file is, for the person: "WooCommerce customers, since ...; its text is UTF-8."
[[nodiscard]] QString inWords(intake::Format format, const QString& because, intake::Encoding encoding);
[[nodiscard]] QString label(intake::Format format);
/// What a column becomes: "Billing: street".
[[nodiscard]] QString label(intake::Target target);

} // namespace scrim::admin
