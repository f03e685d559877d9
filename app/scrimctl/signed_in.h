// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "session/session.h"
#include "storage/database.h"
#include "vault/accounts.h"

#include <memory>

namespace scrimctl {

/// A command's session: signed in at its start, signed out (on record) when it goes.
class SignedIn
{
public:
    /// What may be due (session::SignInDue) without being in a command's way; else it is Refused with the way on. A
    /// password that an admin knows proves nobody: it opens nothing but its own change.
    enum class Despite
    {
        Nothing,
        MissingFactor,
        AnythingDue,
    };

    /// Opens the vault of `call` as `--as`, and holds its log against what is kept of it elsewhere: Tampered when it is
    /// shorter or another one. What is away is said on standard error.
    [[nodiscard]] static scrim::Result<SignedIn> open(Call& call, Despite despite = Despite::Nothing);
    /// The same with a password that the command has asked for itself.
    [[nodiscard]] static scrim::Result<SignedIn> open(Call& call, scrim::Bytes password,
                                                      Despite despite = Despite::Nothing);
    /// The same without holding the log against anything, for the command that is about just that.
    [[nodiscard]] static scrim::Result<SignedIn> openUnheld(Call& call);
    /// The vault of `call` without anybody signed in, for a command that has to know first whether its log opens.
    [[nodiscard]] static scrim::Result<std::unique_ptr<scrim::session::Station>> stationOf(Call& call);
    /// Signs in there.
    [[nodiscard]] static scrim::Result<SignedIn> openAt(Call& call, std::unique_ptr<scrim::session::Station> station,
                                                        scrim::Bytes password, Despite despite = Despite::Nothing);
    /// Holds the log against what is kept of it elsewhere, as open() does.
    [[nodiscard]] scrim::Result<void> hold();
    SignedIn(SignedIn&&) noexcept = default;
    SignedIn& operator=(SignedIn&&) = delete;
    ~SignedIn();

    [[nodiscard]] scrim::session::Session& session() { return *m_session; }
    [[nodiscard]] scrim::session::Station& station() { return *m_station; }
    /// The vault's policy. Where its file cannot be trusted, that is said, and the defaults hold: whoever may apply one
    /// anew has to get in.
    [[nodiscard]] scrim::policy::Policy policy() const;
    /// The cache under this person's key.
    [[nodiscard]] scrim::Result<scrim::storage::Database> cache(scrim::storage::Database::Mode mode);

private:
    [[nodiscard]] scrim::Result<void> requireNothingDue(Despite despite) const;
    SignedIn(std::unique_ptr<scrim::session::Station> station, std::unique_ptr<scrim::session::Session> session);

    std::unique_ptr<scrim::session::Station> m_station;
    std::unique_ptr<scrim::session::Session> m_session;
};

/// The code of `name`'s second factor, out of `file`; without one it is asked for only where they have a factor and sit
/// at the terminal, which `passwordFile` says they do not. Empty for none.
[[nodiscard]] scrim::Result<scrim::SecretBytes> askCode(Call& call, const scrim::session::Station& station,
                                                        const QString& name, const QString& file,
                                                        const QString& passwordFile);

/// An account as an answer.
[[nodiscard]] Answer answerOf(const scrim::vault::Account& account);

} // namespace scrimctl
