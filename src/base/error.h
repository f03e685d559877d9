// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace scrim {

/// What went wrong, by the way out: each code has one name (JSON) and one exit status (design, section 7).
enum class ErrorCode
{
    Refused,       ///< policy or a missing key says no                                   exit 1
    BadCredential, ///< sign-in failed; the same for a known and an unknown user          exit 1
    LockedOut,     ///< too many wrong tries: nothing was looked at, and time has to pass  exit 1
    NotFound,      ///< no such customer, order, user or entry                            exit 1
    Exists,        ///< it is there already and would be overwritten                      exit 1
    Tampered,      ///< a signature, hash or binding does not hold                        exit 1
    NewerFormat,   ///< written by a newer Scrim                                          exit 1
    WrongFormat,   ///< a file of another kind than asked for                             exit 1
    InUse,         ///< another console holds the vault                                   exit 1
    Cancelled,     ///< the person asked to stop                                          exit 1
    Usage,         ///< the call's words are off                                          exit 2
    Io,            ///< the system refused to read, write or sync                         exit 3
    DiskFull,      ///< no room                                                           exit 3
    Damaged,       ///< a file of ours that cannot be read as what it should be           exit 3
    Database,      ///< SQLCipher said no                                                 exit 3
    Internal,      ///< a bug or a library that failed where it never should              exit 3
};

/// A code and one sentence for the person; never a field's value.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
};

/// The one way to return failure: no out-parameters, no exceptions across a folder's edge.
template<typename T>
using Result = std::expected<T, Error>;

/// `return fail(ErrorCode::Io, QStringLiteral("..."))` in a function that returns any Result.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString message)
{
    return std::unexpected<Error>(Error{code, std::move(message)});
}

/// Passes an error on: `if (!x) return fail(x)`.
template<typename T>
[[nodiscard]] std::unexpected<Error> fail(Result<T>& result)
{
    return std::unexpected<Error>(std::move(result).error());
}

/// The code as it stands in JSON, such as "bad_credential".
[[nodiscard]] QString codeName(ErrorCode code);

/// 1 refused, 2 usage, 3 the machine failed us.
[[nodiscard]] int exitStatus(ErrorCode code);

} // namespace scrim
