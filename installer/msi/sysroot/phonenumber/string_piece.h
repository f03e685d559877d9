// SPDX-License-Identifier: GPL-3.0-or-later
// libphonenumber's adapter calls RE2's type by its bare name.
#pragma once

#include <re2/stringpiece.h>

namespace i18n::phonenumbers {
using re2::StringPiece;
} // namespace i18n::phonenumbers
