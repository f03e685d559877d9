// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "crypto/page_cipher.h"
#include "storage/raw_file.h"
#include "storage/rekeying.h"

#include <array>
#include <set>
#include <vector>

namespace scrim::storage {

/// A file's pages brought into another file under another key. Which ones are there already is told by their IVs: a
/// page gets a random one each time that it is written, and its copy keeps it. So a copy needs no list of what is done,
/// nor anybody's help to learn what has changed since.
class PageCopy
{
public:
    /// `to` is opened, or made. Takes the salt that `source` starts with.
    [[nodiscard]] static Result<PageCopy> open(const RawFile& source, const RekeyOrder& order, std::size_t pageSize,
                                               crypto::PageCipher::Tag tag);

    /// Every page that differs. What is being written at this very moment, and so does not hold, is left for later.
    [[nodiscard]] Result<void> all(bool isCatchingUp);
    /// The same of these pages, and of those that were left for later. With `isStill` nobody writes the source: Damaged
    /// when one does not hold.
    [[nodiscard]] Result<void> some(const std::vector<quint32>& pages, bool isStill);
    /// The size of the source, whose pages are all there; durable.
    [[nodiscard]] Result<qint64> finish();
    [[nodiscard]] Result<void> sync() { return m_target.sync(); }

private:
    using Iv = std::array<std::uint8_t, crypto::PageCipher::ivSize>;
    PageCopy(const RawFile& source, const RekeyOrder& order, std::size_t pageSize, File target, crypto::PageCipher from,
             crypto::PageCipher to);
    /// `count` pages from `first` on (from 1).
    [[nodiscard]] Result<void> batch(quint32 first, std::size_t count);
    [[nodiscard]] Result<void> learn(quint32 first, std::size_t count);
    /// By a look at the IV alone.
    [[nodiscard]] Result<bool> isDone(quint32 number) const;
    /// Into m_made. False when it does not hold.
    [[nodiscard]] bool turn(quint32 number, Bytes page, MutableBytes made);
    [[nodiscard]] qint64 offsetOf(quint32 number) const { return (qint64(number) - 1) * qint64(m_pageSize); }

    const RawFile& m_source;
    const RekeyOrder& m_order;
    std::size_t m_pageSize;
    File m_target;
    crypto::PageCipher m_from;
    crypto::PageCipher m_to;
    qint64 m_found = 0;       ///< size of the target when it was opened
    std::vector<Iv> m_done;   ///< by page from 1, what the target has; no bits at all: nothing, or a page of zeros
    std::set<quint32> m_late; ///< did not hold
    qint64 m_unsynced = 0;
    std::vector<std::uint8_t> m_read;
    std::vector<std::uint8_t> m_made;
    SecretBytes m_plain;
};

} // namespace scrim::storage
