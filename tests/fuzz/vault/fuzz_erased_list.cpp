// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/erased_list.h"

#include "base/file.h"

#include <QTemporaryFile>

#include <cstdlib>

using namespace scrim;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static QTemporaryFile kept;
    static const QString path = kept.open() ? kept.fileName() : QString();
    auto file = File::open(path, File::Open::CreateOrRW);
    if (!file || !file->truncate(0) || !file->writeAt(0, {data, size}))
        std::abort();
    vault::Header header;
    header.id = QStringLiteral("00112233445566778899aabbccddeeff");
    const SecretBytes key(32);
    // Nobody guesses an HMAC: only a list without a line is one.
    if (const auto list = vault::readErased(path, header, key); list && !list->isEmpty())
        std::abort();
    return 0;
}
