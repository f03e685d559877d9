// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/page_copy.h"

#include "base/bytes.h"
#include "crypto/kdf.h"

#include <QFileInfo>

#include <algorithm>

namespace scrim::storage {

namespace {

using crypto::PageCipher;

constexpr std::size_t pagesAtOnce = 64;
/// What is written and not yet on the disk, so that nobody else's sync has to wait for much of it.
constexpr qint64 mostUnsynced = 16 * 1024 * 1024;
/// The page with the bytes that SQLite locks, which it never writes.
constexpr qint64 lockOffset = 0x4000'0000;

/// The new file's salt comes from its key, so that a copy that is gone on with does not have to trust a torn page for
/// it.
Result<SecretBytes> saltOf(Bytes newKey)
{
    return crypto::hkdfSha256(newKey, {}, asBytes("scrim cache salt v1"), PageCipher::saltSize);
}

bool isZero(Bytes bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

Result<PageCopy> PageCopy::open(const RawFile& source, const RekeyOrder& order, std::size_t pageSize,
                                PageCipher::Tag tag)
{
    std::array<std::uint8_t, PageCipher::saltSize> salt{};
    if (auto read = source.read(0, salt); !read)
        return fail(read);
    const auto newSalt = saltOf(order.newKey);
    if (!newSalt)
        return std::unexpected(newSalt.error());
    auto target = File::open(order.to, File::Open::CreateOrRW);
    if (!target)
        return fail(target);
    const auto found = target->size();
    if (!found)
        return std::unexpected(found.error());
    PageCopy copy(source, order, pageSize, std::move(*target), {order.key, salt, tag}, {order.newKey, *newSalt, tag});
    copy.m_found = *found;
    return copy;
}

PageCopy::PageCopy(const RawFile& source, const RekeyOrder& order, std::size_t pageSize, File target, PageCipher from,
                   PageCipher to)
    : m_source(source),
      m_order(order),
      m_pageSize(pageSize),
      m_target(std::move(target)),
      m_from(std::move(from)),
      m_to(std::move(to)),
      m_read(pagesAtOnce * pageSize),
      m_made(pagesAtOnce * pageSize),
      m_plain(pageSize)
{}

Result<void> PageCopy::all(bool isCatchingUp)
{
    const auto size = m_source.size();
    if (!size)
        return std::unexpected(size.error());
    const auto pages = static_cast<quint32>(*size / qint64(m_pageSize));
    for (quint32 first = 1; first <= pages; first += pagesAtOnce) {
        if (m_order.goOn && !m_order.goOn({offsetOf(first), *size, isCatchingUp}))
            return fail(ErrorCode::Cancelled, QStringLiteral("Stopped as asked. The cache is under its former key; "
                                                             "what was copied is kept until this is gone on with."));
        if (auto done = batch(first, std::min<std::size_t>(pagesAtOnce, pages - first + 1)); !done)
            return done;
    }
    return m_target.sync();
}

Result<void> PageCopy::some(const std::vector<quint32>& pages, bool isStill)
{
    const auto size = m_source.size();
    if (!size)
        return std::unexpected(size.error());
    std::set<quint32> wanted = m_late;
    // It says how large the file is.
    wanted.insert(1);
    wanted.insert(pages.begin(), pages.end());
    for (const quint32 number : wanted) {
        if (offsetOf(number) >= *size) {
            m_late.erase(number);
            continue;
        }
        const auto done = isDone(number);
        if (!done)
            return std::unexpected(done.error());
        if (*done)
            continue;
        if (auto made = batch(number, 1); !made)
            return made;
    }
    if (m_late.empty() || !isStill)
        return {};
    return fail(ErrorCode::Damaged,
                QStringLiteral("%1: page %2 and %3 others do not open, so the former key is kept. Put the file back "
                               "from a backup, then go on")
                    .arg(m_source.path())
                    .arg(*m_late.begin())
                    .arg(m_late.size() - 1));
}

Result<qint64> PageCopy::finish()
{
    const auto size = m_source.size();
    if (!size)
        return size;
    if (auto cut = m_target.truncate(*size); !cut)
        return fail(cut);
    auto synced = m_target.sync();
    if (synced)
        synced = syncFolder(QFileInfo(m_order.to).absolutePath());
    if (!synced)
        return fail(synced);
    return *size;
}

Result<void> PageCopy::batch(quint32 first, std::size_t count)
{
    if (m_done.size() < first + count)
        m_done.resize(std::max<std::size_t>(first + count, m_done.size() * 2));
    if (auto learnt = learn(first, count); !learnt)
        return learnt;
    const MutableBytes read = std::span(m_read).first(count * m_pageSize);
    if (auto done = m_source.read(offsetOf(first), read); !done)
        return done;
    // Neighbours that are made anew are written as one.
    std::size_t made = 0;
    for (std::size_t i = 0; i <= count; ++i) {
        const auto number = static_cast<quint32>(first + i);
        const bool isNew = i < count && turn(number, read.subspan(i * m_pageSize, m_pageSize),
                                             std::span(m_made).subspan(made * m_pageSize, m_pageSize));
        if (isNew) {
            ++made;
            continue;
        }
        if (made == 0)
            continue;
        const auto bytes = Bytes(m_made).first(made * m_pageSize);
        if (auto done = m_target.writeAt(offsetOf(static_cast<quint32>(number - made)), bytes); !done)
            return done;
        m_unsynced += static_cast<qint64>(bytes.size());
        made = 0;
    }
    if (m_unsynced < mostUnsynced)
        return {};
    m_unsynced = 0;
    return m_target.sync();
}

/// What an earlier run has left, once: a page that a power cut has torn does not hold and is made anew.
Result<void> PageCopy::learn(quint32 first, std::size_t count)
{
    if (m_found <= offsetOf(first))
        return {};
    const MutableBytes read = std::span(m_read).first(count * m_pageSize);
    const auto got = m_target.readAt(offsetOf(first), read);
    if (!got)
        return std::unexpected(got.error());
    for (std::size_t i = 0; i < static_cast<std::size_t>(*got) / m_pageSize; ++i) {
        const Bytes page = read.subspan(i * m_pageSize, m_pageSize);
        const auto number = static_cast<quint32>(first + i);
        if (isZero(m_done[number]) && m_to.holds(number, page))
            std::ranges::copy(m_from.ivOf(page), m_done[number].begin());
    }
    return {};
}

Result<bool> PageCopy::isDone(quint32 number) const
{
    if (m_done.size() <= number || isZero(m_done[number]))
        return false;
    std::vector<std::uint8_t> tail(m_from.reserved());
    if (auto read = m_source.read(offsetOf(number + 1) - qint64(tail.size()), tail); !read)
        return fail(read);
    return std::ranges::equal(m_from.ivOf(tail), m_done[number]);
}

bool PageCopy::turn(quint32 number, Bytes page, MutableBytes made)
{
    const Bytes iv = m_from.ivOf(page);
    if (offsetOf(number) == lockOffset || std::ranges::equal(iv, m_done[number])) {
        m_late.erase(number);
        return false;
    }
    const bool isEmpty = isZero(page);
    if (!isEmpty && !m_from.holds(number, page)) {
        m_late.insert(number);
        return false;
    }
    m_late.erase(number);
    std::ranges::copy(iv, m_done[number].begin());
    if (isEmpty) {
        std::ranges::fill(made, std::uint8_t{0});
        return true;
    }
    m_from.open(number, page, m_plain.bytes());
    m_to.seal(number, m_plain, iv, made);
    return true;
}

} // namespace scrim::storage
