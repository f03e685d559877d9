// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychain_witness.h"

#include "platform/keychain.h"

namespace scrim {

namespace {

class KeychainWitness final : public audit::Witness
{
public:
    [[nodiscard]] QString kind() const override { return QStringLiteral("keychain"); }
    [[nodiscard]] QString place() const override { return QStringLiteral("the system's keychain"); }

    [[nodiscard]] Result<std::optional<QByteArray>> load(const QString& origin) override
    {
        auto text = m_keychain.read(origin);
        if (text)
            m_isThere = text->has_value();
        else if (m_isThere && text.error().code == ErrorCode::NotFound)
            return gone(text.error());
        return text;
    }
    [[nodiscard]] Result<void> save(const QString& origin, const QByteArray& note) override
    {
        auto saved = m_keychain.write(origin, note);
        if (saved)
            m_isThere = true;
        else if (m_isThere && saved.error().code == ErrorCode::NotFound)
            return gone(saved.error());
        return saved;
    }

private:
    /// One that let us in before is away now; it is not that there is none.
    [[nodiscard]] static std::unexpected<Error> gone(const Error& error) { return fail(ErrorCode::Io, error.message); }

    platform::Keychain m_keychain{QStringLiteral("Scrim")};
    bool m_isThere = false;
};

} // namespace

std::shared_ptr<session::Witnesses> makeWitnesses()
{
    return std::make_shared<session::Witnesses>(std::make_shared<KeychainWitness>());
}

} // namespace scrim
