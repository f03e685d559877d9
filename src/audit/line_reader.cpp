// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/line_reader.h"

#include <QFileInfo>

#include <algorithm>

namespace scrim::audit {

namespace {

constexpr qsizetype chunkSize = 256 * 1024;

} // namespace

Result<LineReader> LineReader::open(const QString& path, qsizetype limit)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::Damaged, path + QStringLiteral(": it is no file"));
    auto file = File::open(path, File::Open::Read);
    if (!file)
        return fail(file);
    return LineReader(*std::move(file), limit);
}

/// The next chunk in the buffer's place; false at the file's end.
Result<bool> LineReader::fill()
{
    m_buffer.resize(chunkSize);
    m_at = 0;
    const auto count = m_file.readAt(m_offset, {reinterpret_cast<std::uint8_t*>(m_buffer.data()), chunkSize});
    if (!count)
        return std::unexpected(count.error());
    m_buffer.truncate(*count);
    m_offset += *count;
    return *count > 0;
}

Result<std::optional<LineReader::Line>> LineReader::next()
{
    Line line;
    bool isEmpty = true;
    for (;;) {
        if (m_at == m_buffer.size()) {
            const auto more = fill();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                return isEmpty ? std::optional<Line>() : std::optional(std::move(line));
        }
        isEmpty = false;
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        const qsizetype stop = end < 0 ? m_buffer.size() : end;
        const qsizetype taken = std::min(stop - m_at, m_limit - line.text.size());
        line.isTooLong = line.isTooLong || taken < stop - m_at;
        line.text.append(m_buffer.constData() + m_at, taken);
        m_at = stop;
        if (end >= 0) {
            ++m_at;
            line.hasLineEnd = true;
            return line;
        }
    }
}

} // namespace scrim::audit
