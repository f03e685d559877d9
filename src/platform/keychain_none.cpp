// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychain.h"

namespace scrim::platform {

struct Keychain::State
{};

namespace {

std::unexpected<Error> none()
{
    return fail(ErrorCode::NotFound, QStringLiteral(QT_TRANSLATE_NOOP(
                                         "scrim::Core", "This Scrim was built without the system's keychain.")));
}

} // namespace

Keychain::Keychain(const QString&) {}

Keychain::~Keychain() = default;

Result<std::optional<QByteArray>> Keychain::read(const QString&)
{
    return none();
}

Result<void> Keychain::write(const QString&, const QByteArray&)
{
    return none();
}

} // namespace scrim::platform
