// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QString>

#include <memory>

namespace scrim::storage {

/// An encrypted file as it stood at one moment, read as its pages lie, while others go on reading and writing: nobody
/// waits for it, and no second copy is made. As long as it lives the WAL is not begun anew, so it grows by what others
/// write. docs/decisions/0048-backup.md
class Snapshot
{
public:
    /// The moment is now. `key` proves the pages; it decrypts none.
    [[nodiscard]] static Result<Snapshot> take(const QString& path, Bytes key);
    Snapshot(Snapshot&&) noexcept;
    Snapshot& operator=(Snapshot&&) noexcept;
    ~Snapshot();

    /// Whole pages.
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] std::size_t pageSize() const;
    /// Whole pages from the page at `offset` on, each proven by its HMAC: Damaged when one does not hold.
    [[nodiscard]] Result<void> read(qint64 offset, MutableBytes into);
    /// The moment is over: the WAL may be begun anew, and nothing can be read any more.
    void release();

private:
    struct State;
    explicit Snapshot(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace scrim::storage
