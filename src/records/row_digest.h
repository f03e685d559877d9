// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/hash.h"
#include "records/types.h"

#include <QByteArray>

namespace scrim::records {

/// One keyed digest over all contact and address values of a row, so that a second import can tell "as before" from
/// "changed" without reading what is sealed (docs/decisions/0005-row-digests.md). Empty when the row has none of them.
[[nodiscard]] QByteArray rowDigest(Bytes importKey, RecordId record, Bytes salt,
                                   const std::vector<SensitiveInput>& sensitive);
/// The same with a key that is set up once for many rows.
[[nodiscard]] QByteArray rowDigest(crypto::Hmac& importKey, RecordId record, Bytes salt,
                                   const std::vector<SensitiveInput>& sensitive);

/// True for the classes that rowDigest() covers; identity and payment values are compared by their mask alone.
[[nodiscard]] bool isDigested(policy::Field field);

/// One keyed digest of one value, for fields that somebody has corrected (docs/decisions/0026-edits-and-imports.md).
[[nodiscard]] QByteArray fieldDigest(Bytes key, RecordId record, Bytes salt, policy::Field field, Bytes value);

} // namespace scrim::records
