// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace scrim {

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::BadCredential:
        return QStringLiteral("bad_credential");
    case ErrorCode::LockedOut:
        return QStringLiteral("locked_out");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::Exists:
        return QStringLiteral("exists");
    case ErrorCode::Tampered:
        return QStringLiteral("tampered");
    case ErrorCode::NewerFormat:
        return QStringLiteral("newer_format");
    case ErrorCode::WrongFormat:
        return QStringLiteral("wrong_format");
    case ErrorCode::InUse:
        return QStringLiteral("in_use");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::Database:
        return QStringLiteral("database");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

int exitStatus(ErrorCode code)
{
    if (code < ErrorCode::Usage)
        return 1;
    return code == ErrorCode::Usage ? 2 : 3;
}

} // namespace scrim
