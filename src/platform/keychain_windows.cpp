// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain.h"

#include <windows.h>

#include <wincred.h>

#include <string>

namespace scrim::platform {

struct Keychain::State
{
    QString service;

    /// The name that a person finds in Windows' list of credentials.
    [[nodiscard]] std::wstring targetOf(const QString& name) const
    {
        return (service + QLatin1Char('/') + name).toStdWString();
    }
};

namespace {

/// The credential store is part of the system, and open while its person is signed in; there is none for services.
std::unexpected<Error> refused(DWORD error)
{
    if (error == ERROR_NO_SUCH_LOGON_SESSION)
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There is no keychain to use here: none runs, or it is locked"));
    return fail(ErrorCode::Io, QStringLiteral("the system's keychain: error %1").arg(error));
}

} // namespace

Keychain::Keychain(const QString& service) : m_state(std::make_unique<State>(service)) {}

Keychain::~Keychain() = default;

Result<std::optional<QByteArray>> Keychain::read(const QString& name)
{
    CREDENTIALW* found = nullptr;
    if (!CredReadW(m_state->targetOf(name).c_str(), CRED_TYPE_GENERIC, 0, &found)) {
        if (GetLastError() == ERROR_NOT_FOUND)
            return std::optional<QByteArray>();
        return refused(GetLastError());
    }
    QByteArray text(reinterpret_cast<const char*>(found->CredentialBlob),
                    static_cast<qsizetype>(found->CredentialBlobSize));
    CredFree(found);
    return std::optional(std::move(text));
}

Result<void> Keychain::write(const QString& name, const QByteArray& text)
{
    std::wstring target = m_state->targetOf(name);
    QByteArray bytes = text;
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.CredentialBlob = reinterpret_cast<BYTE*>(bytes.data());
    credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    if (!CredWriteW(&credential, 0))
        return refused(GetLastError());
    return {};
}

} // namespace scrim::platform
