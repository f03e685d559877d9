// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/line_server.h"

namespace scrim::platform {

namespace {

std::unexpected<Error> none()
{
    return fail(ErrorCode::NotFound, QStringLiteral("On this system a running desk cannot be told of calls."));
}

} // namespace

struct LineServer::State
{};

Result<std::unique_ptr<LineServer>> LineServer::listen(const QString&, Answer)
{
    return none();
}

LineServer::~LineServer() = default;

Result<std::optional<QByteArray>> sayLine(const QString&, Bytes)
{
    return none();
}

QStringList whoListens()
{
    return {};
}

} // namespace scrim::platform
