// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/row_digest.h"

#include "base/bytes.h"

#include <algorithm>
#include <charconv>

namespace scrim::records {

namespace {

void addNumber(crypto::Hmac& hmac, qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    hmac.add(asBytes(std::string_view(digits.begin(), end)));
    hmac.add(asBytes("|"));
}

} // namespace

bool isDigested(policy::Field field)
{
    const policy::FieldClass fieldClass = policy::classOf(field);
    return fieldClass == policy::FieldClass::Contact || fieldClass == policy::FieldClass::Address;
}

QByteArray rowDigest(Bytes importKey, RecordId record, Bytes salt, const std::vector<SensitiveInput>& sensitive)
{
    crypto::Hmac hmac(importKey);
    return rowDigest(hmac, record, salt, sensitive);
}

QByteArray rowDigest(crypto::Hmac& importKey, RecordId record, Bytes salt, const std::vector<SensitiveInput>& sensitive)
{
    if (std::ranges::none_of(sensitive, [](const SensitiveInput& input) { return isDigested(input.field); }))
        return {};
    importKey.begin();
    importKey.add(asBytes("scrim row digest v2|"));
    addNumber(importKey, static_cast<qint64>(record.kind));
    addNumber(importKey, record.id);
    importKey.add(salt);
    // In the fields' own order, whatever the file's is; each part behind its length, so that none reaches into another.
    for (const policy::Field field : policy::allFields) {
        for (const SensitiveInput& input : sensitive) {
            if (input.field != field || !isDigested(field))
                continue;
            addNumber(importKey, static_cast<qint64>(field));
            addNumber(importKey, static_cast<qint64>(input.value.size()));
            importKey.add(input.value);
            addNumber(importKey, static_cast<qint64>(input.normalized.size()));
            importKey.add(input.normalized);
        }
    }
    return toByteArray(importKey.finish());
}

QByteArray fieldDigest(Bytes key, RecordId record, Bytes salt, policy::Field field, Bytes value)
{
    const QByteArray place = "scrim field digest v1|" + QByteArray::number(int(record.kind)) + '|' +
                             QByteArray::number(record.id) + '|' + policy::name(field).toLatin1() + '|';
    return toByteArray(crypto::hmacSha256(key, {asBytes(place), salt, value}));
}

} // namespace scrim::records
