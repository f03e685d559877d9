// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace scrim {

using Bytes = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;

/// The one type that holds a secret or a sensitive field's plaintext: move-only, in memory that is locked against
/// swapping, left out of core dumps and wiped before it is given back. It has no stream, debug or string operator, and
/// never gets one. Equality is by equals(), in constant time.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes. Ends the program when the system has no memory left, as operator new would.
    explicit SecretBytes(std::size_t size);
    /// A copy of `bytes`; the caller wipes its own.
    [[nodiscard]] static SecretBytes copyOf(Bytes bytes);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] Bytes bytes() const { return {m_data, m_size}; }
    [[nodiscard]] MutableBytes bytes() { return {m_data, m_size}; }
    [[nodiscard]] operator Bytes() const { return bytes(); }

    /// A second copy, asked for by name.
    [[nodiscard]] SecretBytes clone() const { return copyOf(bytes()); }
    /// Shortens to `size` bytes and wipes the rest; never grows.
    void truncate(std::size_t size);
    /// Wipes and empties.
    void clear();
    /// In constant time for equal sizes.
    [[nodiscard]] bool equals(Bytes other) const;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Overwrites with zeros in a way that the compiler must keep.
void wipe(MutableBytes bytes);

/// Constant time for equal sizes; different sizes are unequal at once.
[[nodiscard]] bool equalInConstantTime(Bytes a, Bytes b);

/// False once the system has refused to lock a secret's page (RLIMIT_MEMLOCK): secrets may then reach the swap space.
[[nodiscard]] bool secretMemoryIsLocked();

} // namespace scrim
