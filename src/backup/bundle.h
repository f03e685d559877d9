// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/chunks.h"
#include "backup/manifest.h"

#include <set>

namespace scrim::backup {

/// What the end of a bundle says was in it.
struct Totals
{
    quint64 files = 0;
    quint64 bytes = 0; ///< of them
};

/// Puts files into a bundle, one behind the other, each with its SHA-256.
class BundleWriter
{
public:
    /// Fills `into` from `offset` on.
    using Content = std::function<Result<void>(qint64 offset, MutableBytes into)>;

    [[nodiscard]] static Result<BundleWriter> begin(ChunkWriter chunks, const Manifest& manifest);
    [[nodiscard]] Result<void> add(const QString& path, qint64 size, std::size_t step, const Content& content);
    [[nodiscard]] Result<void> add(const QString& path, const QByteArray& content);
    /// Durable when it returns.
    [[nodiscard]] Result<Totals> finish();
    [[nodiscard]] const ChunkWriter& chunks() const { return m_chunks; }

private:
    explicit BundleWriter(ChunkWriter chunks) : m_chunks(std::move(chunks)) {}
    ChunkWriter m_chunks;
    Totals m_totals;
};

/// Where a bundle's files go.
class BundleSink
{
public:
    BundleSink() = default;
    virtual ~BundleSink() = default;
    BundleSink(const BundleSink&) = delete;
    BundleSink& operator=(const BundleSink&) = delete;

    [[nodiscard]] virtual Result<void> manifest(const Manifest& manifest) = 0;
    [[nodiscard]] virtual Result<void> begin(const QString& path, quint64 size) = 0;
    [[nodiscard]] virtual Result<void> content(Bytes bytes) = 0;
    /// It is whole, and its SHA-256 holds.
    [[nodiscard]] virtual Result<void> end() = 0;
};

/// All of it in order, each path once. Damaged for anything that a BundleWriter does not write. Only when this returns
/// is the bundle known to be whole: what the sink got before is to be thrown away after an error.
[[nodiscard]] Result<Totals> readBundle(ChunkReader& chunks, BundleSink& sink);

/// The bytes of a file.
[[nodiscard]] Result<ByteSource> sourceOf(const QString& path);

} // namespace scrim::backup
