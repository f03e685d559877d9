// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/synced_file.h"

#include <algorithm>
#include <cstdint>

namespace scrim {

namespace {

constexpr qint64 blockSize = 4096; ///< no disk asks for larger ones

qint64 blockStart(qint64 offset)
{
    return offset / blockSize * blockSize;
}

} // namespace

void SyncedFile::Blocks::grow(std::size_t size)
{
    const std::size_t wanted = size + static_cast<std::size_t>(blockSize);
    if (m_memory.size() >= wanted)
        return;
    const MutableBytes old = bytes();
    std::vector<std::uint8_t> kept(old.begin(), old.end());
    m_memory = std::vector<std::uint8_t>(wanted);
    std::ranges::copy(kept, bytes().begin());
}

MutableBytes SyncedFile::Blocks::bytes()
{
    if (m_memory.empty())
        return {};
    constexpr auto block = static_cast<std::uintptr_t>(blockSize);
    const std::uintptr_t past = reinterpret_cast<std::uintptr_t>(m_memory.data()) % block;
    return MutableBytes(m_memory).subspan(past == 0 ? 0 : block - past, m_memory.size() - block);
}

Result<SyncedFile> SyncedFile::openDirect(const QString& path, qint64 offset)
{
    auto file = File::open(path, File::Open::Direct);
    if (!file)
        return fail(file);
    const auto size = file->size();
    if (!size)
        return std::unexpected(size.error());
    // The last block must not make the file longer.
    if (*size % blockSize != 0)
        return fail(ErrorCode::Io, path + QStringLiteral(": it does not end with a block"));
    SyncedFile opened(*std::move(file), offset, true);
    opened.m_blocks.grow(blockSize);
    const auto count = opened.m_file.readAt(blockStart(offset), opened.m_blocks.bytes().first(blockSize));
    if (!count)
        return std::unexpected(count.error());
    return opened;
}

Result<SyncedFile> SyncedFile::open(const QString& path, qint64 offset)
{
    if (auto direct = openDirect(path, offset); direct)
        return direct;
    auto file = File::open(path, File::Open::Synced);
    if (!file)
        return fail(file);
    return SyncedFile(*std::move(file), offset, false);
}

Result<void> SyncedFile::appendBlocks(Bytes bytes)
{
    const qint64 start = blockStart(m_offset);
    const auto used = static_cast<std::size_t>(m_offset - start);
    const std::size_t end = used + bytes.size();
    const std::size_t whole = (end + blockSize - 1) / blockSize * blockSize;
    m_blocks.grow(whole);
    const MutableBytes blocks = m_blocks.bytes().first(whole);
    std::ranges::copy(bytes, blocks.begin() + static_cast<std::ptrdiff_t>(used));
    std::ranges::fill(blocks.subspan(end), std::uint8_t{0});
    if (auto written = m_file.writeAt(start, blocks); !written)
        return written;
    const std::size_t keptFrom = end / blockSize * blockSize;
    std::ranges::copy(blocks.subspan(keptFrom), blocks.begin());
    m_isProven = true;
    return {};
}

Result<void> SyncedFile::append(Bytes bytes)
{
    auto done = m_isDirect ? appendBlocks(bytes) : m_file.writeAt(m_offset, bytes);
    if (!done && m_isDirect && !m_isProven) {
        // Some file systems take the flag and refuse the write.
        auto file = File::open(m_file.path(), File::Open::Synced);
        if (!file)
            return fail(file);
        m_file = *std::move(file);
        m_isDirect = false;
        done = m_file.writeAt(m_offset, bytes);
    }
    if (done)
        m_offset += static_cast<qint64>(bytes.size());
    return done;
}

} // namespace scrim
