// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit_kit.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <map>

namespace scrim::testkit {

/// A folder's files by their names in it.
using Files = std::map<QString, QByteArray>;

[[nodiscard]] inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& bytes)
{
    // Removed first: some file systems flush a file that was emptied and written again.
    QFile::remove(path);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

[[nodiscard]] inline Files filesIn(const QString& folder)
{
    Files files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        files[QDir(folder).relativeFilePath(path)] = contents(path);
    }
    return files;
}

/// A log with entries and checkpoints, exported; and folders with changed copies of the export.
struct BundleKit : AuditKit
{
    QString bundle = temporary.filePath(QStringLiteral("bundle"));
    Files files;
    int threads = 0; ///< for verdict()

    /// `checkpoints` are the sizes at which one is signed; the last is the export's end. Each entry's reason is as long
    /// as `reason` says.
    explicit BundleKit(const QList<int>& checkpoints, int reason = 0)
    {
        const auto log = make();
        mustBe(log->startSession(writer.publicKey));
        for (const int size : checkpoints) {
            while (log->size() < size) {
                audit::Event event = someEvent(static_cast<int>(log->size()));
                event.reason = QString(reason, QLatin1Char('r'));
                mustBe(log->append(event));
            }
            mustBe(log->checkpoint());
        }
        mustBe(audit::exportBundle(folder, vkey(), readerKeys(), bundle));
        files = filesIn(bundle);
    }

    [[nodiscard]] QByteArray& entries() { return files[QStringLiteral("entries.jsonl")]; }
    [[nodiscard]] QByteArray& leaves() { return files[QStringLiteral("leaves")]; }
    [[nodiscard]] QByteArray& newest() { return files[QStringLiteral("checkpoint")]; }
    [[nodiscard]] QByteArray& checkpoint(int size) { return files[QStringLiteral("checkpoints/%1").arg(size)]; }

    [[nodiscard]] QList<QByteArray> lines() { return entries().chopped(1).split('\n'); }
    void setLines(const QList<QByteArray>& lines) { entries() = lines.join('\n') + '\n'; }

    /// What the verifier says of a bundle of `files` as they are now.
    [[nodiscard]] audit::Verdict verdict(const std::vector<QByteArray>& witnesses = {}, const QByteArray& key = {})
    {
        const QString copy = temporary.filePath(QStringLiteral("copy"));
        QDir().mkpath(copy + QStringLiteral("/checkpoints"));
        for (const auto& [name, bytes] : copied) {
            if (!files.contains(name))
                removeWithFolder(copy, name);
        }
        for (const auto& [name, bytes] : files) {
            if (!copied.contains(name) || copied[name] != bytes)
                write(copy + QLatin1Char('/') + name, bytes);
        }
        copied = files;
        const auto verdict = audit::verifyBundle(copy, witnesses, key, threads);
        mustBe(verdict);
        return *verdict;
    }

private:
    Files copied; ///< what lies in the copy, so that only what changes is written

    static void removeWithFolder(const QString& folder, const QString& name)
    {
        QFile::remove(folder + QLatin1Char('/') + name);
        const QString parent = QFileInfo(name).path();
        if (parent != QStringLiteral(".") && parent != QStringLiteral("checkpoints"))
            QDir(folder).rmpath(parent);
    }
    template<typename T>
    static void mustBe(const Result<T>& result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }
};

} // namespace scrim::testkit
