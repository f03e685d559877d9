// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/logged.h"

namespace scrim::session {

namespace {

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::Refused || code == ErrorCode::BadCredential;
}

} // namespace

std::unexpected<Error> gaveUp(Session& session, audit::Event event, const Error& error)
{
    event.outcome = isRefusal(error.code) ? audit::Outcome::Denied : audit::Outcome::Failed;
    event.detail.insert(QStringLiteral("code"), codeName(error.code));
    if (auto noted = session.record(event); !noted)
        return fail(noted);
    return std::unexpected(error);
}

} // namespace scrim::session
