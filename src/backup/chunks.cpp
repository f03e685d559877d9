// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/chunks.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/random.h"
#include "crypto/x25519.h"

#include <algorithm>
#include <array>

namespace scrim::backup {

namespace {

/// What is written and not yet on the disk, so that nobody else's sync has to wait for much of it.
constexpr qint64 mostUnsynced = 16 * 1024 * 1024;
constexpr std::size_t sealedSize = chunkSize + tagSize;

MutableBytes bytesOf(QByteArray& bytes)
{
    return {reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

std::unexpected<Error> damaged(quint64 chunk)
{
    return fail(ErrorCode::Damaged,
                Core::tr("This backup is damaged, or was changed or cut: its part %1 does not hold. "
                         "Take another one.")
                    .arg(chunk));
}

struct RawHead
{
    QByteArray bytes;
    Head head;
};

Result<RawHead> readRawHead(const ByteSource& source)
{
    RawHead raw;
    raw.bytes.resize(qsizetype(fixedHeadSize));
    auto count = source(0, bytesOf(raw.bytes));
    if (!count)
        return std::unexpected(count.error());
    const auto size = headSize(Bytes(bytesOf(raw.bytes)).first(static_cast<std::size_t>(*count)));
    if (!size)
        return std::unexpected(size.error());
    raw.bytes.resize(qsizetype(*size));
    count = source(0, bytesOf(raw.bytes));
    if (!count)
        return std::unexpected(count.error());
    auto head = parseHead(Bytes(bytesOf(raw.bytes)).first(static_cast<std::size_t>(*count)));
    if (!head)
        return fail(head);
    raw.head = *std::move(head);
    return raw;
}

} // namespace

ChunkWriter::ChunkWriter(File file, Bytes key)
    : m_file(std::move(file)),
      m_cipher(key),
      m_plain(chunkSize),
      m_sealed(qsizetype(sealedSize), Qt::Uninitialized),
      m_digest(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{}

Result<ChunkWriter> ChunkWriter::begin(File file, const QByteArray& vaultId, qint64 madeMs,
                                       const std::vector<QByteArray>& recipients)
{
    const SecretBytes fileKey = crypto::randomSecret(keySize);
    Head head{vaultId, madeMs, {}};
    for (const QByteArray& recipient : recipients) {
        auto stanza = sealFor(recipient, head, fileKey);
        if (!stanza)
            return fail(stanza);
        head.recipients.push_back(*std::move(stanza));
    }
    const QByteArray bytes = encode(head);
    const auto mac = macOf(asBytes(bytes), fileKey);
    if (!mac)
        return std::unexpected(mac.error());
    const auto key = streamKey(asBytes(bytes), fileKey);
    if (!key)
        return std::unexpected(key.error());
    ChunkWriter writer(std::move(file), *key);
    auto put = writer.put(asBytes(bytes));
    if (put)
        put = writer.put(asBytes(*mac));
    if (!put)
        return fail(put);
    return writer;
}

Result<void> ChunkWriter::put(Bytes bytes)
{
    if (auto written = m_file.writeAt(m_offset, bytes); !written)
        return written;
    m_digest->addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    m_offset += static_cast<qint64>(bytes.size());
    m_unsynced += static_cast<qint64>(bytes.size());
    if (m_unsynced < mostUnsynced)
        return {};
    m_unsynced = 0;
    return m_file.sync();
}

Result<void> ChunkWriter::seal(bool isLast)
{
    const QByteArray nonce = chunkNonce(m_number++, isLast);
    const MutableBytes sealed = bytesOf(m_sealed).first(m_used + tagSize);
    m_cipher.sealInto(asBytes(nonce), {}, m_plain.bytes().first(m_used), sealed);
    m_used = 0;
    return put(sealed);
}

Result<void> ChunkWriter::write(Bytes plain)
{
    while (!plain.empty()) {
        // A full one waits until it is known not to be the last.
        if (m_used == chunkSize) {
            if (auto sealed = seal(false); !sealed)
                return sealed;
        }
        const std::size_t size = std::min(plain.size(), chunkSize - m_used);
        std::ranges::copy(plain.first(size), m_plain.bytes().subspan(m_used).begin());
        m_used += size;
        plain = plain.subspan(size);
    }
    return {};
}

Result<void> ChunkWriter::finish()
{
    auto done = seal(true);
    return done ? m_file.sync() : done;
}

Result<Head> readHead(const ByteSource& source)
{
    auto raw = readRawHead(source);
    if (!raw)
        return fail(raw);
    return std::move(raw->head);
}

ChunkReader::ChunkReader(ByteSource source, Head head, qint64 offset, Bytes key)
    : m_source(std::move(source)),
      m_head(std::move(head)),
      m_offset(offset),
      m_cipher(key),
      m_sealed(qsizetype(sealedSize), Qt::Uninitialized)
{}

Result<ChunkReader> ChunkReader::open(ByteSource source, Bytes privateKey)
{
    auto raw = readRawHead(source);
    if (!raw)
        return fail(raw);
    const auto publicKey = crypto::x25519Public(privateKey);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    const auto& all = raw->head.recipients;
    const auto ours = std::ranges::find(all, *publicKey, &Stanza::publicKey);
    if (ours == all.end())
        return fail(ErrorCode::Refused,
                    Core::tr("This backup was not made for that key. It opens with the recovery file "
                             "of its vault, or by an admin of that day."));
    const auto fileKey = openStanza(*ours, raw->head, privateKey);
    const auto altered = [] {
        return fail(ErrorCode::Tampered, Core::tr("The beginning of this backup was changed. Take another one."));
    };
    if (!fileKey || fileKey->size() != keySize)
        return altered();
    const auto mac = macOf(asBytes(raw->bytes), *fileKey);
    if (!mac)
        return std::unexpected(mac.error());
    std::array<std::uint8_t, macSize> said{};
    const auto count = source(raw->bytes.size(), said);
    if (!count)
        return std::unexpected(count.error());
    if (*count != qint64(macSize) || !equalInConstantTime(asBytes(*mac), said))
        return altered();
    const auto key = streamKey(asBytes(raw->bytes), *fileKey);
    if (!key)
        return std::unexpected(key.error());
    const qint64 offset = raw->bytes.size() + qint64(macSize);
    return ChunkReader(std::move(source), std::move(raw->head), offset, *key);
}

Result<void> ChunkReader::next()
{
    if (m_wasLast)
        return damaged(m_number);
    const auto count = m_source(m_offset, bytesOf(m_sealed));
    if (!count)
        return std::unexpected(count.error());
    const Bytes sealed = Bytes(bytesOf(m_sealed)).first(static_cast<std::size_t>(*count));
    // Only the last one is short; a full one may be either.
    m_wasLast = sealed.size() < sealedSize;
    const QByteArray first = chunkNonce(m_number, m_wasLast);
    auto plain = m_cipher.open(asBytes(first), {}, sealed);
    if (!plain && !m_wasLast) {
        const QByteArray nonce = chunkNonce(m_number, true);
        plain = m_cipher.open(asBytes(nonce), {}, sealed);
        m_wasLast = true;
    }
    // Nothing is written as an empty chunk but an empty stream.
    if (!plain || (plain->isEmpty() && m_number > 0))
        return damaged(m_number);
    m_plain = *std::move(plain);
    m_used = 0;
    m_offset += *count;
    ++m_number;
    return {};
}

Result<void> ChunkReader::read(MutableBytes into)
{
    while (!into.empty()) {
        if (m_used == m_plain.size()) {
            if (auto got = next(); !got)
                return got;
            continue;
        }
        const std::size_t size = std::min(into.size(), m_plain.size() - m_used);
        std::ranges::copy(m_plain.bytes().subspan(m_used, size), into.begin());
        m_used += size;
        into = into.subspan(size);
    }
    return {};
}

Result<void> ChunkReader::expectEnd()
{
    // An empty stream is one empty chunk.
    if (auto got = m_number == 0 ? next() : Result<void>(); !got)
        return got;
    if (m_used != m_plain.size() || !m_wasLast)
        return damaged(m_number);
    std::array<std::uint8_t, 1> more{};
    const auto count = m_source(m_offset, more);
    if (!count)
        return std::unexpected(count.error());
    return *count == 0 ? Result<void>() : damaged(m_number);
}

} // namespace scrim::backup
