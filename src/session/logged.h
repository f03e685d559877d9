// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace scrim::session {

/// The entry for something that did not come about: denied where Scrim decided so, else failed. `error` goes back to
/// the person, unless the log fails too.
[[nodiscard]] std::unexpected<Error> gaveUp(Session& session, audit::Event event, const Error& error);

/// The entry, then the act, then an entry for its failure.
template<typename Act>
auto logged(Session& session, const audit::Event& event, Act act) -> decltype(act())
{
    if (auto noted = session.record(event); !noted)
        return fail(noted);
    auto done = act();
    if (!done)
        return gaveUp(session, event, done.error());
    return done;
}

} // namespace scrim::session
