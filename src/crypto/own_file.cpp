// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/own_file.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "crypto/aead.h"
#include "crypto/kdf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace scrim::crypto {

namespace {

constexpr std::size_t keySize = 32;

} // namespace

Result<SecretBytes> readOwnFile(const QString& path, Bytes ownPrivate, const char* purpose, qint64 largest)
{
    const auto sealed = readFile(path, largest);
    if (!sealed)
        return std::unexpected(sealed.error());
    const auto key = hkdfSha256(ownPrivate, {}, asBytes(purpose), keySize);
    if (!key)
        return std::unexpected(key.error());
    auto plaintext = AesGcm(*key).openWithNonce(asBytes(purpose), asBytes(*sealed));
    if (!plaintext)
        return fail(ErrorCode::Damaged, Core::tr("%1: this file does not open").arg(path));
    return plaintext;
}

Result<void> writeOwnFile(const QString& path, Bytes ownPrivate, const char* purpose, Bytes plaintext)
{
    const auto key = hkdfSha256(ownPrivate, {}, asBytes(purpose), keySize);
    if (!key)
        return std::unexpected(key.error());
    const QString folder = QFileInfo(path).absolutePath();
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, Core::tr("%1: cannot make this folder").arg(folder));
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return replaceFile(path, AesGcm(*key).sealWithNonce(asBytes(purpose), plaintext));
}

} // namespace scrim::crypto
