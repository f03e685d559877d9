// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/feed.h"
#include "intake_testkit.h"

#include <QFile>
#include <QTemporaryDir>

namespace scrim::intake::testkit {

/// What became of a file, and what it was taken for.
struct Fed
{
    Outcome outcome;
    Format format = Format::Auto;
    QString because;
    Encoding encoding = Encoding::Utf8;
    QStringList dropped;
    QStringList ignored;
    qint64 rows = 0; ///< stored and rejected
};

/// Runs a whole file through the format that it is found to be in. `currencies`: of orders that are there already.
[[nodiscard]] inline Result<Fed> feed(const QByteArray& file, const Options& options = {},
                                      const QMap<QString, QString>& currencies = {})
{
    MemorySink sink;
    sink.currencies = currencies;
    auto opened = openFeed(sourceOf(file), QStringLiteral("file"), options, sink, nullptr);
    if (!opened)
        return fail(opened);
    for (;;) {
        const auto isMore = opened->feed->step();
        if (!isMore)
            return std::unexpected(isMore.error());
        if (!*isMore)
            break;
    }
    if (auto finished = opened->feed->mapper().finish(); !finished)
        return fail(finished);
    Fed fed{sink.take(),      opened->recognised.format, opened->recognised.because,
            opened->encoding, opened->feed->dropped(),   opened->feed->ignored()};
    fed.outcome.remarks = shown(opened->feed->mapper().remarks());
    fed.rows = fed.outcome.rejects.size();
    for (const Stored& stored : fed.outcome.stored)
        fed.rows += stored.rows;
    return fed;
}

/// The same by a mapping of the caller's.
[[nodiscard]] inline Result<Fed> feedBy(const QByteArray& mapping, const QByteArray& file, Options options = {})
{
    const QTemporaryDir folder;
    options.mappingFile = folder.filePath(QStringLiteral("mapping.json"));
    QFile written(options.mappingFile);
    if (!written.open(QIODevice::WriteOnly) || written.write(mapping) != mapping.size())
        qFatal("cannot write the test's file");
    written.close();
    return feed(file, options);
}

} // namespace scrim::intake::testkit
