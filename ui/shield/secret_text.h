// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QStringView>

namespace scrim::shield {

/// What has been typed of a secret: UTF-8 in one locked page that never moves.
class SecretText
{
public:
    SecretText();

    /// Takes printable characters; false when something was left out (control characters, no room).
    bool append(QStringView text);
    void removeLast();
    void clear();
    [[nodiscard]] int length() const { return m_length; } ///< in characters
    [[nodiscard]] Bytes bytes() const { return m_bytes.bytes().first(m_used); }
    /// What was typed, in memory of its own size; leaves nothing behind.
    [[nodiscard]] SecretBytes take();

private:
    bool appendCharacter(QStringView units);

    SecretBytes m_bytes;
    std::size_t m_used = 0;
    int m_length = 0;
};

} // namespace scrim::shield
