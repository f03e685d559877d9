// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace scrim::crypto {

/// Fills from the system-seeded CSPRNG (RAND_bytes, RAND_priv_bytes); ends the program if it has no randomness to give.
void randomFill(MutableBytes into);
[[nodiscard]] SecretBytes randomSecret(std::size_t size);
[[nodiscard]] QByteArray randomBytes(qsizetype size);
/// 2*size lower-case hex digits, for ids that are not secret.
[[nodiscard]] QString randomHex(qsizetype size);

} // namespace scrim::crypto
