// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testkit/testkit.h"
#include "vault/accounts.h"
#include "vault/vault.h"

#include <QFile>
#include <QTemporaryDir>

namespace scrim::testkit {

inline constexpr crypto::ScryptCost cheap = crypto::scryptFloor;

/// A real vault in a temporary folder, and the hands that made it.
struct VaultFixture
{
    QTemporaryDir temporary;
    vault::Paths paths{temporary.filePath(QStringLiteral("vault"))};
    Result<vault::NewVault> made = vault::createVault(paths);

    [[nodiscard]] const vault::Header& header() const { return made->header; }

    [[nodiscard]] Result<vault::Account> add(const QString& name, policy::Role role,
                                             const vault::KeyRing& granter) const
    {
        return vault::addAccount(paths, header(), name, role, password(name), granter, cheap);
    }
    [[nodiscard]] Result<vault::Account> add(const QString& name, policy::Role role) const
    {
        return add(name, role, vault::granterOf(*made));
    }
    [[nodiscard]] Result<vault::KeyRing> unlock(const QString& name) const
    {
        return vault::unlock(paths, header(), name, password(name));
    }
    [[nodiscard]] static SecretBytes password(const QString& name)
    {
        const QByteArray text = name.toUtf8() + "-password-2026";
        return SecretBytes::copyOf(asBytes(text));
    }
    [[nodiscard]] QString accountPath(const QString& name) const
    {
        return QStringLiteral("%1/%2.json").arg(paths.users(), name);
    }
};

[[nodiscard]] inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace scrim::testkit
