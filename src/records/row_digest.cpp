// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/row_digest.h"

#include "base/bytes.h"
#include "crypto/hash.h"

namespace scrim::records {

bool isDigested(policy::Field field)
{
    const policy::FieldClass fieldClass = policy::classOf(field);
    return fieldClass == policy::FieldClass::Contact || fieldClass == policy::FieldClass::Address;
}

QByteArray rowDigest(Bytes importKey, RecordId record, Bytes salt, const std::vector<SensitiveInput>& sensitive)
{
    const QByteArray place =
        "scrim row digest v1|" + QByteArray::number(int(record.kind)) + '|' + QByteArray::number(record.id);
    crypto::Digest digest = crypto::hmacSha256(importKey, {asBytes(place), salt});
    bool any = false;
    // In the fields' own order, whatever the file's is. A chain, so that the values are never put together in memory.
    for (const policy::Field field : policy::allFields) {
        for (const SensitiveInput& input : sensitive) {
            if (input.field != field || !isDigested(field))
                continue;
            const QByteArray head = policy::name(field).toLatin1() + '|' + QByteArray::number(input.value.size()) + '|';
            digest = crypto::hmacSha256(importKey, {digest, asBytes(head), input.value, input.normalized});
            any = true;
        }
    }
    return any ? toByteArray(digest) : QByteArray();
}

} // namespace scrim::records
