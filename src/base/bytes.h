// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>

#include <string_view>

namespace scrim {

/// Views without a copy, for what is not secret.
[[nodiscard]] inline Bytes asBytes(const QByteArray& bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}
[[nodiscard]] inline Bytes asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
/// A literal, without its terminating zero.
[[nodiscard]] inline Bytes asBytes(const char* text)
{
    return asBytes(std::string_view(text));
}
Bytes asBytes(QByteArray&&) = delete;

/// A copy, for what is not secret.
[[nodiscard]] inline QByteArray toByteArray(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace scrim
