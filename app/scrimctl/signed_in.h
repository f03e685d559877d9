// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "session/session.h"
#include "storage/database.h"

#include <memory>

namespace scrimctl {

/// A command's session: signed in at its start, signed out (on record) when it goes.
class SignedIn
{
public:
    /// Opens the vault of `call` as `--as`.
    [[nodiscard]] static scrim::Result<SignedIn> open(Call& call);
    /// The same with a password that the command has asked for itself.
    [[nodiscard]] static scrim::Result<SignedIn> open(Call& call, scrim::Bytes password);
    SignedIn(SignedIn&&) noexcept = default;
    SignedIn& operator=(SignedIn&&) = delete;
    ~SignedIn();

    [[nodiscard]] scrim::session::Session& session() { return *m_session; }
    [[nodiscard]] scrim::session::Station& station() { return *m_station; }
    /// The cache under this person's key.
    [[nodiscard]] scrim::Result<scrim::storage::Database> cache(scrim::storage::Database::Mode mode);

private:
    SignedIn(std::unique_ptr<scrim::session::Station> station, std::unique_ptr<scrim::session::Session> session);

    std::unique_ptr<scrim::session::Station> m_station;
    std::unique_ptr<scrim::session::Session> m_session;
};

} // namespace scrimctl
