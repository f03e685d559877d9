// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/bundle.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/hash.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <vector>

namespace scrim::backup {

namespace {

constexpr std::size_t readStep = 256 * 1024;
constexpr std::size_t digestSize = 32;

template<typename T>
std::array<std::uint8_t, sizeof(T)> bigEndian(T value)
{
    std::array<std::uint8_t, sizeof(T)> bytes{};
    qToBigEndian(value, bytes.data());
    return bytes;
}

std::unexpected<Error> damaged(const QString& why)
{
    return fail(ErrorCode::Damaged, Core::tr("This backup cannot be read: %1. Take another one.").arg(why));
}

void take(QCryptographicHash& digest, Bytes bytes)
{
    digest.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

class Reading
{
public:
    Reading(ChunkReader& chunks, BundleSink& sink) : m_chunks(chunks), m_sink(sink), m_buffer(readStep) {}

    Result<Totals> operator()()
    {
        if (auto done = takeManifest(); !done)
            return fail(done);
        for (;;) {
            const auto part = number<quint8>();
            if (!part)
                return std::unexpected(part.error());
            if (*part == static_cast<quint8>(Part::End))
                return takeEnd();
            if (*part != static_cast<quint8>(Part::File))
                return damaged(Core::tr("there is something unknown in it"));
            if (auto done = takeFile(); !done)
                return fail(done);
        }
    }

private:
    template<typename T>
    Result<T> number()
    {
        std::array<std::uint8_t, sizeof(T)> bytes{};
        if (auto read = m_chunks.read(bytes); !read)
            return fail(read);
        return qFromBigEndian<T>(bytes.data());
    }

    Result<QByteArray> text(std::size_t size)
    {
        QByteArray bytes(qsizetype(size), Qt::Uninitialized);
        if (auto read = m_chunks.read({reinterpret_cast<std::uint8_t*>(bytes.data()), size}); !read)
            return fail(read);
        return bytes;
    }

    Result<void> takeManifest()
    {
        const auto part = number<quint8>();
        if (!part)
            return std::unexpected(part.error());
        const auto size = number<quint32>();
        if (!size)
            return std::unexpected(size.error());
        if (*part != static_cast<quint8>(Part::Manifest) || *size > longestManifest)
            return damaged(Core::tr("it does not begin with what it is"));
        const auto bytes = text(*size);
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto manifest = parseManifest(*bytes);
        return manifest ? m_sink.manifest(*manifest) : std::unexpected(manifest.error());
    }

    Result<void> takeFile()
    {
        const auto length = number<quint16>();
        if (!length)
            return std::unexpected(length.error());
        if (*length > longestPath)
            return damaged(Core::tr("a name in it is too long"));
        const auto name = text(*length);
        if (!name)
            return std::unexpected(name.error());
        const auto size = number<quint64>();
        if (!size)
            return std::unexpected(size.error());
        const QString path = QString::fromLatin1(*name);
        if (!isVaultPath(path) || *size > largestFile)
            return damaged(Core::tr("it holds something that is no part of a vault"));
        if (!m_seen.insert(*name).second)
            return damaged(Core::tr("it holds a file twice"));
        if (auto begun = m_sink.begin(path, *size); !begun)
            return begun;
        if (auto done = takeContent(*size, path); !done)
            return done;
        ++m_totals.files;
        m_totals.bytes += *size;
        return m_sink.end();
    }

    Result<void> takeContent(quint64 size, const QString& path)
    {
        QCryptographicHash digest(QCryptographicHash::Sha256);
        for (quint64 left = size; left > 0;) {
            const auto step = static_cast<std::size_t>(std::min<quint64>(left, m_buffer.size()));
            const MutableBytes bytes = std::span(m_buffer).first(step);
            if (auto read = m_chunks.read(bytes); !read)
                return read;
            take(digest, bytes);
            if (auto taken = m_sink.content(bytes); !taken)
                return taken;
            left -= step;
        }
        const auto said = text(digestSize);
        if (!said)
            return std::unexpected(said.error());
        return digest.result() == *said ? Result<void>()
                                        : damaged(Core::tr("%1 is not what was put into it").arg(path));
    }

    Result<Totals> takeEnd()
    {
        const auto files = number<quint64>();
        if (!files)
            return std::unexpected(files.error());
        const auto bytes = number<quint64>();
        if (!bytes)
            return std::unexpected(bytes.error());
        if (*files != m_totals.files || *bytes != m_totals.bytes)
            return damaged(Core::tr("it does not hold what it should"));
        if (auto end = m_chunks.expectEnd(); !end)
            return fail(end);
        return m_totals;
    }

    ChunkReader& m_chunks;
    BundleSink& m_sink;
    std::vector<std::uint8_t> m_buffer;
    std::set<QByteArray> m_seen;
    Totals m_totals;
};

} // namespace

Result<BundleWriter> BundleWriter::begin(ChunkWriter chunks, const Manifest& manifest)
{
    BundleWriter writer(std::move(chunks));
    const QByteArray bytes = serialize(manifest);
    if (bytes.size() > qsizetype(longestManifest))
        return fail(ErrorCode::Internal, QStringLiteral("a manifest of a backup is too long"));
    auto done = writer.m_chunks.write(bigEndian(static_cast<quint8>(Part::Manifest)));
    if (done)
        done = writer.m_chunks.write(bigEndian(static_cast<quint32>(bytes.size())));
    if (done)
        done = writer.m_chunks.write(asBytes(bytes));
    if (!done)
        return fail(done);
    return writer;
}

Result<void> BundleWriter::add(const QString& path, qint64 size, std::size_t step, const Content& content)
{
    if (!isVaultPath(path))
        return fail(ErrorCode::Internal, QStringLiteral("%1: a backup does not take it").arg(path));
    const QByteArray name = path.toLatin1();
    auto done = m_chunks.write(bigEndian(static_cast<quint8>(Part::File)));
    if (done)
        done = m_chunks.write(bigEndian(static_cast<quint16>(name.size())));
    if (done)
        done = m_chunks.write(asBytes(name));
    if (done)
        done = m_chunks.write(bigEndian(static_cast<quint64>(size)));
    QCryptographicHash digest(QCryptographicHash::Sha256);
    std::vector<std::uint8_t> buffer(static_cast<std::size_t>(std::min(size, static_cast<qint64>(step))));
    for (qint64 at = 0; done && at < size; at += static_cast<qint64>(step)) {
        const MutableBytes bytes =
            std::span(buffer).first(static_cast<std::size_t>(std::min(size - at, static_cast<qint64>(step))));
        done = content(at, bytes);
        if (!done)
            break;
        take(digest, bytes);
        done = m_chunks.write(bytes);
    }
    if (!done)
        return done;
    ++m_totals.files;
    m_totals.bytes += static_cast<quint64>(size);
    const QByteArray result = digest.result();
    return m_chunks.write(asBytes(result));
}

Result<void> BundleWriter::add(const QString& path, const QByteArray& content)
{
    return add(path, content.size(), readStep, [&](qint64 offset, MutableBytes into) -> Result<void> {
        std::ranges::copy(asBytes(content).subspan(static_cast<std::size_t>(offset), into.size()), into.begin());
        return {};
    });
}

Result<Totals> BundleWriter::finish()
{
    auto done = m_chunks.write(bigEndian(static_cast<quint8>(Part::End)));
    if (done)
        done = m_chunks.write(bigEndian(m_totals.files));
    if (done)
        done = m_chunks.write(bigEndian(m_totals.bytes));
    if (done)
        done = m_chunks.finish();
    if (!done)
        return fail(done);
    return m_totals;
}

Result<Totals> readBundle(ChunkReader& chunks, BundleSink& sink)
{
    return Reading(chunks, sink)();
}

Result<ByteSource> sourceOf(const QString& path)
{
    auto opened = File::open(path, File::Open::Read);
    if (!opened)
        return fail(opened);
    return [file = std::make_shared<File>(*std::move(opened))](qint64 offset, MutableBytes into) {
        return file->readAt(offset, into);
    };
}

} // namespace scrim::backup
