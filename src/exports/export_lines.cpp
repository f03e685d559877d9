// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/export_lines.h"

#include "audit/in_order.h"

#include <deque>
#include <functional>
#include <future>
#include <utility>
#include <vector>

namespace scrim::exports {

namespace {

constexpr std::size_t rowsAtOnce = 256; ///< for one thread
constexpr qint64 progressEvery = 1024;

/// Rows become lines on other threads where there are any, and go to the sink in their order.
class Lines
{
public:
    explicit Lines(const LineExport& what) : m_what(what) {}

    Result<void> take(const audit::ReadEntry& entry)
    {
        if (m_what.cancelled != nullptr && *m_what.cancelled)
            return fail(ErrorCode::Cancelled, QStringLiteral("the export was cancelled"));
        auto row = rowOf(entry);
        if (!row)
            return std::unexpected(row.error());
        if (++m_looked % progressEvery == 0 && m_what.progress)
            m_what.progress(m_looked, m_written);
        if (!m_what.selection.takes(*row))
            return {};
        m_rows.push_back(*std::move(row));
        ++m_written;
        return m_rows.size() < rowsAtOnce ? Result<void>() : startLines();
    }

    Result<qint64> finish()
    {
        auto done = startLines();
        while (done && !m_underWay.empty())
            done = sinkFirst();
        if (!done)
            return fail(done);
        if (m_what.progress)
            m_what.progress(m_looked, m_written);
        return m_written;
    }

private:
    static QByteArray linesOf(const LineExport& what, const std::vector<Row>& rows)
    {
        QByteArray lines;
        for (const Row& row : rows)
            lines += lineOf(what.format, row, what.source) + '\n';
        return lines;
    }

    /// Waits for the first lines where enough are under way.
    Result<void> startLines()
    {
        if (m_rows.empty())
            return {};
        const auto how = m_threads > 1 ? std::launch::async | std::launch::deferred : std::launch::deferred;
        m_underWay.push_back(std::async(how, linesOf, std::cref(m_what), std::exchange(m_rows, {})));
        return m_underWay.size() < m_threads ? Result<void>() : sinkFirst();
    }

    Result<void> sinkFirst()
    {
        const QByteArray lines = m_underWay.front().get();
        m_underWay.pop_front();
        return m_what.sink(lines);
    }

    const LineExport& m_what;
    const std::size_t m_threads = static_cast<std::size_t>(audit::usefulThreads());
    std::vector<Row> m_rows;
    std::deque<std::future<QByteArray>> m_underWay;
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
