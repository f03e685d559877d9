// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/epoch.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/kdf.h"
#include "crypto/random.h"
#include "vault/sealed_field.h"

namespace scrim::vault {

QByteArray placeOfEpoch(const Header& header, policy::FieldClass fieldClass, const QByteArray& epochId)
{
    return header.id.toLatin1() + '|' + policy::name(fieldClass).toLatin1() + '|' + epochId.toHex();
}

QByteArray placeOfField(const Header& header, RecordId record, policy::Field field, const QByteArray& epochId)
{
    return header.id.toLatin1() + '|' + name(record.kind).toLatin1() + '|' + QByteArray::number(record.id) + '|' +
           policy::name(field).toLatin1() + '|' + epochId.toHex();
}

Result<SecretBytes> deriveDataKey(Bytes epochKey, Bytes recordSalt, policy::FieldClass fieldClass)
{
    // A shredded record has no salt; HKDF would go on without one.
    if (recordSalt.size() != static_cast<std::size_t>(recordSaltSize))
        return fail(ErrorCode::Damaged, Core::tr("The record has no salt: its fields were erased for good."));
    const QByteArray info = "scrim data key v1|" + policy::name(fieldClass).toLatin1();
    return crypto::hkdfSha256(epochKey, recordSalt, asBytes(info), 32);
}

QString name(RecordKind kind)
{
    return kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order");
}

QByteArray newRecordSalt()
{
    return crypto::randomBytes(recordSaltSize);
}

} // namespace scrim::vault
