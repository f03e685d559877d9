// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/json_file.h"
#include "vault/rotation_file.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace scrim;

namespace {

void parse(const QByteArray& bytes)
{
    vault::Header header;
    header.id = QStringLiteral("00112233445566778899aabbccddeeff");
    const QString path = QStringLiteral("contact.json");
    const QString keyName = policy::name(policy::FieldClass::Contact);
    const auto file = vault::parseRotation(bytes, path, header, keyName);
    if (!file)
        return;
    // What was taken is written and taken again as the same.
    const SecretBytes key(32);
    const auto written = vault::sealed(*file, header, key);
    const auto again = vault::parseRotation(written.value(), path, header, keyName);
    if (!again || vault::sealed(*again, header, key).value() != *written)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    parse(bytes);
    // Past the checksum, which a fuzzer does not guess.
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    object.remove(QStringLiteral("checksum"));
    parse(vault::toFile(object));
    return 0;
}
