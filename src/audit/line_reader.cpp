// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/line_reader.h"

#include <QFileInfo>

#include <utility>

namespace scrim::audit {

namespace {

constexpr qsizetype chunkSize = 1024 * 1024;

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

/// The next chunk behind `bytes`; its size, 0 at the file's end.
Result<qint64> LineReader::readOn(QByteArray& bytes)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + chunkSize);
    const auto count = m_file.readAt(m_offset, {reinterpret_cast<std::uint8_t*>(bytes.data() + before), chunkSize});
    bytes.truncate(before + count.value_or(0));
    m_offset += count.value_or(0);
    return count;
}

void LineReader::split(Lines& into)
{
    std::string_view rest(into.bytes.constData(), static_cast<std::size_t>(into.bytes.size()));
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view text = rest.substr(0, end);
        const auto limit = static_cast<std::size_t>(m_limit);
        into.lines.push_back({text.substr(0, limit), text.size() > limit, end < rest.size()});
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    m_count += static_cast<qint64>(into.lines.size());
}

Result<LineReader::Lines> LineReader::next()
{
    Lines lines{m_count, {}, std::exchange(m_rest, {})};
    for (;;) {
        const auto count = readOn(lines.bytes);
        if (!count)
            return std::unexpected(count.error());
        const qsizetype end = lines.bytes.lastIndexOf('\n') + 1;
        if (end > 0) {
            m_rest = lines.bytes.mid(end);
            lines.bytes.truncate(end);
        }
        if (end > 0 || *count == 0)
            break;
        // A line beyond the limit: one byte more than it takes shows that.
        lines.bytes.truncate(std::min(lines.bytes.size(), m_limit + 1));
    }
    split(lines);
    return lines;
}

Result<const LineReader::Line*> LineCursor::next()
{
    if (m_at == m_lines.lines.size()) {
        auto lines = m_reader.next();
        if (!lines)
            return std::unexpected(lines.error());
        m_lines = *std::move(lines);
        m_at = 0;
        if (m_lines.lines.empty())
            return nullptr;
    }
    return &m_lines.lines[m_at++];
}

} // namespace scrim::audit
