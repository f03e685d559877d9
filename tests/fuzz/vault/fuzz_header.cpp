// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/header.h"
#include "vault/json_file.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace scrim;

namespace {

void parse(const QByteArray& bytes)
{
    const QString path = QStringLiteral("vault.json");
    const auto header = vault::parseHeader(bytes, path);
    if (!header)
        return;
    // What was taken is written and taken again as the same.
    const QByteArray written = vault::serialize(*header);
    const auto again = vault::parseHeader(written, path);
    if (!again || vault::serialize(*again) != written)
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
