// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpoint_store.h"

#include "audit/note.h"
#include "base/file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

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
    const QDir dir(m_folder);
    if (!dir.exists())
        return fail(ErrorCode::Damaged, m_folder + QStringLiteral(": the folder of the checkpoints is missing"));
    Listing listing;
    const QStringList names =
        dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Unsorted);
    for (const QString& name : names) {
        bool isNumber = false;
        const qint64 size = name.toLongLong(&isNumber);
        if (isNumber && size >= 0 && QString::number(size) == name)
            listing.sizes.push_back(size);
        else
            listing.strays.append(name);
    }
    std::ranges::sort(listing.sizes);
    return listing;
}

Result<CheckpointStore::Listing> CheckpointStore::list() const
{
    auto listing = listNames();
    if (!listing)
        return listing;
    std::erase_if(listing->sizes, [&](qint64 size) {
        const bool isFile = QFileInfo(path(size)).isFile();
        if (!isFile)
            listing->strays.append(QString::number(size));
        return !isFile;
    });
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
    while (!sizes.empty() && !QFileInfo(path(sizes.back())).isFile())
        sizes.pop_back();
    if (sizes.empty())
        return std::optional<Checkpoint>();
    auto checkpoint = load(sizes.back());
    if (!checkpoint)
        return fail(checkpoint);
    return std::optional(*std::move(checkpoint));
}

bool CheckpointStore::has(qint64 size) const
{
    return QFileInfo::exists(path(size));
}

Result<void> CheckpointStore::save(const Checkpoint& checkpoint) const
{
    return replaceFile(path(checkpoint.size), checkpoint.note);
}

} // namespace scrim::audit
