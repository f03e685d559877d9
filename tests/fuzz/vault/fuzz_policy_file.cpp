// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"
#include "vault/json_file.h"
#include "vault/policy_file.h"
#include "vault/seal.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace scrim;

namespace {

void parse(const QByteArray& bytes, const vault::Header& header, Bytes key)
{
    const QString path = QStringLiteral("policy.json");
    const auto policy = vault::openPolicy(bytes, path, header, key);
    if (!policy)
        return;
    // What was taken is written and taken again as the same.
    const auto again = vault::openPolicy(vault::sealedPolicy(policy->given, header, key).value(), path, header, key);
    if (!again || !policy::changes(policy->policy, again->policy).isEmpty())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    vault::Header header;
    header.id = QStringLiteral("00112233445566778899aabbccddeeff");
    const SecretBytes key(32);
    parse(bytes, header, key);
    // Past seal and checksum, which a fuzzer does not guess.
    QJsonObject object{{QStringLiteral("vault"), header.id},
                       {QStringLiteral("policy"), QJsonDocument::fromJson(bytes).object()}};
    const QByteArray seal = vault::sealOf(key, header.id, object).value();
    object.insert(QStringLiteral("seal"), QString::fromLatin1(seal.toHex()));
    parse(vault::toFile(object), header, key);
    return 0;
}
