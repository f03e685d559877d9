// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"

#include <vector>

namespace scrim {

/// Adds bytes to a file that was written with zeros to its full size before; each addition is durable in one call.
/// Where the file system lets it, past the page cache: whole blocks that go to the disk at once, which is the fastest
/// durable write there is.
class SyncedFile
{
public:
    /// The next bytes go to `offset`.
    [[nodiscard]] static Result<SyncedFile> open(const QString& path, qint64 offset);

    /// Durable when this returns without an error. Only zeros may stand behind the present offset.
    [[nodiscard]] Result<void> append(Bytes bytes);
    [[nodiscard]] qint64 offset() const { return m_offset; }
    [[nodiscard]] Result<FileStamp> stamp() const { return m_file.stamp(); }

private:
    /// Memory that begins where a block may begin.
    class Blocks
    {
    public:
        void grow(std::size_t size);
        [[nodiscard]] MutableBytes bytes();

    private:
        std::vector<std::uint8_t> m_memory;
    };

    SyncedFile(File file, qint64 offset, bool direct) : m_file(std::move(file)), m_offset(offset), m_isDirect(direct) {}
    [[nodiscard]] static Result<SyncedFile> openDirect(const QString& path, qint64 offset);
    [[nodiscard]] Result<void> appendBlocks(Bytes bytes);

    File m_file;
    qint64 m_offset;
    bool m_isDirect;
    bool m_isProven = false; ///< a direct write went well on this file system
    Blocks m_blocks;         ///< begins with what stands before m_offset in its block
};

} // namespace scrim
