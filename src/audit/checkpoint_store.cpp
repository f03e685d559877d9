// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpoint_store.h"

#include "audit/note.h"
#include "base/file.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace scrim::audit {

CheckpointStore::CheckpointStore(const QString& folder, QByteArray vkey)
    : m_folder(folder + QStringLiteral("/checkpoints")), m_vkey(std::move(vkey))
{}

QString CheckpointStore::path(qint64 size) const
{
    return m_folder + QLatin1Char('/') + QString::number(size);
}

/// Without looking at what the names stand for.
Result<CheckpointStore::Listing> CheckpointStore::listNames() const
{
    // Not QDir, to which a folder that cannot be read is an empty one.
    std::error_code error;
    std::filesystem::directory_iterator file(QFile::encodeName(m_folder).toStdString(), error);
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return fail(ErrorCode::Damaged, m_folder + QStringLiteral(": the folder of the checkpoints is missing"));
    Listing listing;
    for (const std::filesystem::directory_iterator end; !error && file != end; file.increment(error)) {
        const QString name = QFile::decodeName(file->path().filename().string().c_str());
        bool isNumber = false;
        const qint64 size = name.toLongLong(&isNumber);
        if (isNumber && size >= 0 && QString::number(size) == name)
            listing.sizes.push_back(size);
        else
            listing.strays.append(name);
    }
    if (error)
        return fail(
            ErrorCode::Io,
            QStringLiteral("%1: cannot list it: %2").arg(m_folder, QString::fromLocal8Bit(error.message().c_str())));
    std::ranges::sort(listing.sizes);
    return listing;
}

/// How long the regular file under that size's name is; nothing where there is none.
Result<std::optional<std::uintmax_t>> CheckpointStore::fileSize(qint64 size) const
{
    std::error_code error;
    const std::filesystem::path file(QFile::encodeName(path(size)).toStdString());
    const auto status = std::filesystem::status(file, error);
    if (status.type() != std::filesystem::file_type::none && !std::filesystem::is_regular_file(status))
        return std::optional<std::uintmax_t>();
    const auto bytes = error ? 0 : std::filesystem::file_size(file, error);
    if (error)
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot be looked at: %2")
                                       .arg(path(size), QString::fromLocal8Bit(error.message().c_str())));
    return std::optional(bytes);
}

Result<CheckpointStore::Listing> CheckpointStore::list() const
{
    auto names = listNames();
    if (!names)
        return names;
    Listing listing{{}, std::move(names->strays)};
    for (const qint64 size : names->sizes) {
        const auto bytes = fileSize(size);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (!*bytes)
            listing.strays.append(QString::number(size));
        else if (**bytes > 0)
            listing.sizes.push_back(size);
    }
    return listing;
}

Result<Checkpoint> CheckpointStore::load(qint64 size) const
{
    const auto note = readFile(path(size), maxNoteSize);
    if (!note)
        return std::unexpected(note.error());
    auto checkpoint = verifyCheckpoint(*note, m_vkey);
    if (!checkpoint)
        return fail(checkpoint.error().code, path(size) + QStringLiteral(": ") + checkpoint.error().message);
    if (checkpoint->size != size)
        return fail(ErrorCode::Tampered,
                    QStringLiteral("%1: it is the checkpoint of size %2").arg(path(size)).arg(checkpoint->size));
    return checkpoint;
}

Result<std::optional<Checkpoint>> CheckpointStore::newest() const
{
    auto listing = listNames(); // there may be thousands, and one is wanted
    if (!listing)
        return std::unexpected(listing.error());
    std::vector<qint64>& sizes = listing->sizes;
    while (!sizes.empty()) {
        const auto isOne = has(sizes.back());
        if (!isOne)
            return std::unexpected(isOne.error());
        if (*isOne)
            break;
        sizes.pop_back();
    }
    if (sizes.empty())
        return std::optional<Checkpoint>();
    auto checkpoint = load(sizes.back());
    if (!checkpoint)
        return fail(checkpoint);
    return std::optional(*std::move(checkpoint));
}

Result<bool> CheckpointStore::has(qint64 size) const
{
    const auto bytes = fileSize(size);
    if (!bytes)
        return std::unexpected(bytes.error());
    return bytes->value_or(0) > 0;
}

Result<Checkpoint> CheckpointStore::verify(const QByteArray& note) const
{
    return verifyCheckpoint(note, m_vkey);
}

Result<void> CheckpointStore::save(const Checkpoint& checkpoint, Sync sync) const
{
    return sync == Sync::Yes ? replaceFile(path(checkpoint.size), checkpoint.note)
                             : replaceFileUnsynced(path(checkpoint.size), checkpoint.note);
}

Result<void> CheckpointStore::syncFrom(qint64 size) const
{
    const auto listing = listNames();
    if (!listing)
        return std::unexpected(listing.error());
    for (auto at = std::ranges::lower_bound(listing->sizes, size); at != listing->sizes.end(); ++at) {
        auto file = File::open(path(*at), File::Open::Read);
        if (!file)
            return fail(file);
        if (auto synced = file->sync(); !synced)
            return synced;
    }
    return syncFolder(m_folder);
}

} // namespace scrim::audit
