// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/export_lines.h"

namespace scrim::exports {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;
constexpr qint64 progressEvery = 1024;

class Lines
{
public:
    explicit Lines(const LineExport& what) : m_what(what) {}

    Result<void> take(const audit::ReadEntry& entry)
    {
        if (m_what.cancelled != nullptr && *m_what.cancelled)
            return fail(ErrorCode::Cancelled, QStringLiteral("the export was cancelled"));
        const auto row = rowOf(entry);
        if (!row)
            return std::unexpected(row.error());
        if (++m_looked % progressEvery == 0 && m_what.progress)
            m_what.progress(m_looked, m_written);
        if (!m_what.selection.takes(*row))
            return {};
        m_buffer += lineOf(m_what.format, *row, m_what.source);
        m_buffer += '\n';
        ++m_written;
        return m_buffer.size() < bufferSize ? Result<void>() : flush();
    }

    Result<qint64> finish()
    {
        if (auto flushed = flush(); !flushed)
            return fail(flushed);
        if (m_what.progress)
            m_what.progress(m_looked, m_written);
        return m_written;
    }

private:
    Result<void> flush()
    {
        if (m_buffer.isEmpty())
            return {};
        auto taken = m_what.sink(m_buffer);
        m_buffer.clear();
        return taken;
    }

    const LineExport& m_what;
    QByteArray m_buffer;
    qint64 m_looked = 0;
    qint64 m_written = 0;
};

} // namespace

Result<qint64> exportLines(const QString& folder, const audit::ReaderKeys& keys, const LineExport& what)
{
    if (keys.readersPrivate.empty())
        return fail(ErrorCode::Refused, QStringLiteral("exporting the log needs the log readers' key: ask a supervisor "
                                                       "or an auditor"));
    Lines lines(what);
    Result<void> taken;
    const auto read =
        audit::readLog(folder, keys, what.selection.fromSeq, what.selection.toSeq, [&](const audit::ReadEntry& entry) {
            taken = lines.take(entry);
            return taken.has_value();
        });
    if (!read)
        return std::unexpected(read.error());
    if (!taken)
        return fail(taken);
    return lines.finish();
}

} // namespace scrim::exports
