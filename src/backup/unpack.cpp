// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/unpack.h"

#include "audit/folder_lock.h"
#include "base/bytes.h"
#include "base/core_text.h"
#include "base/fresh_name.h"
#include "vault/recovery.h"

#include <QDir>
#include <QFileInfo>

namespace scrim::backup {

namespace {

/// Takes what every bundle says of itself, and passes on what there is to write.
class Reading final : public BundleSink
{
public:
    explicit Reading(BundleSink* next) : m_next(next) {}

    Result<void> manifest(const Manifest& manifest) override
    {
        m_manifest = manifest;
        return m_next == nullptr ? Result<void>() : m_next->manifest(manifest);
    }
    Result<void> begin(const QString& path, quint64 size) override
    {
        return m_next == nullptr ? Result<void>() : m_next->begin(path, size);
    }
    Result<void> content(Bytes bytes) override { return m_next == nullptr ? Result<void>() : m_next->content(bytes); }
    Result<void> end() override { return m_next == nullptr ? Result<void>() : m_next->end(); }

    [[nodiscard]] const Manifest& manifestRead() const { return m_manifest; }

private:
    BundleSink* m_next;
    Manifest m_manifest;
};

class FolderSink final : public BundleSink
{
public:
    explicit FolderSink(QString folder) : m_folder(std::move(folder)) {}

    Result<void> manifest(const Manifest&) override { return {}; }
    Result<void> begin(const QString& path, quint64) override
    {
        const QString target = m_folder + QLatin1Char('/') + path;
        if (!QDir().mkpath(QFileInfo(target).path()))
            return fail(ErrorCode::Io, Core::tr("%1: cannot make its folder").arg(target));
        auto file = File::open(target, File::Open::CreateNew);
        if (!file)
            return fail(file);
        m_file = *std::move(file);
        m_offset = 0;
        return {};
    }
    Result<void> content(Bytes bytes) override
    {
        const qint64 at = m_offset;
        m_offset += static_cast<qint64>(bytes.size());
        return m_file.writeAt(at, bytes);
    }
    Result<void> end() override
    {
        m_file.close();
        return {};
    }

private:
    QString m_folder;
    File m_file;
    qint64 m_offset = 0;
};

Result<ChunkReader> openWith(ByteSource source, const Opener& opener)
{
    if (opener.admin != nullptr)
        return ChunkReader::open(std::move(source), opener.admin->keys().ownPrivate);
    const auto recovery = vault::parseRecoveryFile(opener.recoveryFile);
    if (!recovery)
        return std::unexpected(recovery.error());
    const auto head = readHead(source);
    if (!head)
        return std::unexpected(head.error());
    if (recovery->vaultId.toLatin1() != head->vaultId.toHex())
        return fail(ErrorCode::Refused, Core::tr("This recovery file belongs to another vault than the backup."));
    return ChunkReader::open(std::move(source), recovery->privateKey);
}

} // namespace

Result<Contents> readInto(const QString& bundle, const Opener& opener, BundleSink* sink,
                          const std::function<bool(qint64, qint64)>& goOn)
{
    const qint64 size = QFileInfo(bundle).size();
    const auto file = sourceOf(bundle);
    if (!file)
        return std::unexpected(file.error());
    const ByteSource source = [&](qint64 offset, MutableBytes into) -> Result<qint64> {
        if (goOn && !goOn(offset, size))
            return fail(ErrorCode::Cancelled, Core::tr("Stopped as asked. Nothing was kept."));
        return (*file)(offset, into);
    };
    auto chunks = openWith(source, opener);
    if (!chunks)
        return fail(chunks);
    Reading reading(sink);
    const auto totals = readBundle(*chunks, reading);
    if (!totals)
        return std::unexpected(totals.error());
    const auto checkpoint = checkpointOf(reading.manifestRead());
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    return Contents{QString::fromLatin1(chunks->head().vaultId.toHex()), chunks->head().madeMs, reading.manifestRead(),
                    *checkpoint, *totals};
}

Result<Unpacked> Unpacked::into(const QString& folder)
{
    auto made = makePrivateFolder(folder);
    if (!made && made.error().code == ErrorCode::Exists)
        return fail(ErrorCode::Exists,
                    Core::tr("%1: is there already: another restore is going on, or one was ended in "
                             "the middle. In that case remove it, and run this again.")
                        .arg(folder));
    if (!made)
        return fail(made);
    return Unpacked(folder);
}

Unpacked::Unpacked(Unpacked&& other) noexcept : m_folder(std::exchange(other.m_folder, QString())) {}

Unpacked::~Unpacked()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

Result<Contents> Unpacked::fill(const RestoreOrder& order)
{
    FolderSink sink(m_folder);
    auto contents = readInto(order.bundle, order.opener, &sink, order.goOn);
    if (!contents)
        return contents;
    // What every log's folder has beside what a bundle holds.
    const std::array<std::uint8_t, sizeof(quint64)> untouched{};
    if (auto lock = createFile(audit::lockPath(m_folder + QStringLiteral("/log")), untouched); !lock)
        return fail(lock);
    if (auto synced = syncFileSystem(m_folder); !synced)
        return fail(synced);
    return contents;
}

Result<void> Unpacked::keepAs(const QString& name)
{
    auto done = syncFileSystem(m_folder);
    if (done)
        done = renameFresh(m_folder, name);
    if (done)
        m_folder.clear();
    return done;
}

} // namespace scrim::backup
