// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"
#include "intake/wiped_bytes.h"

#include <atomic>
#include <functional>

namespace scrim::intake {

/// Fills the bytes from the offset on, as File::readAt does; fewer at the end.
using Source = std::function<Result<qint64>(qint64 offset, MutableBytes into)>;

enum class Encoding
{
    Utf8,
    Utf16Little, ///< with a byte order mark: what some spreadsheets call "Unicode text"
    Utf16Big,
    Windows1252, ///< what older ones write in western countries
};
[[nodiscard]] QString name(Encoding encoding);

/// How a file's text is encoded. A byte order mark decides; without one the whole file is read once, and where it is no
/// UTF-8 it is Windows-1252, unless most of it is UTF-8 after all: then single rows are spoilt. WrongFormat for UTF-32;
/// Cancelled.
[[nodiscard]] Result<Encoding> detectEncoding(const Source& file, const std::atomic<bool>* cancelled);

/// Gives a file's text as UTF-8, front to back, in flat and wiped memory. What the encoding does not have (half a
/// surrogate pair, bytes that Windows-1252 leaves open, an odd byte at the end) becomes a byte that is no UTF-8 either,
/// so that its row is rejected.
class DecodedSource
{
public:
    DecodedSource(Source file, Encoding encoding);

    /// A Source; each call goes on where the one before stopped.
    [[nodiscard]] Result<qint64> read(qint64 offset, MutableBytes into);
    /// How many of the file's own bytes are read: for progress.
    [[nodiscard]] qint64 bytesRead() const { return m_fileOffset - static_cast<qint64>(m_filled - m_at); }

private:
    [[nodiscard]] Result<void> refill();
    void decodeOne();
    void decode1252();
    void decode16();
    [[nodiscard]] char16_t unitAt(std::size_t at) const;
    void give(char32_t point);
    void giveSpoilt();

    Source m_file;
    Encoding m_encoding;
    WipedBytes m_raw;
    std::size_t m_at = 0;
    std::size_t m_filled = 0;
    qint64 m_fileOffset = 0;
    bool m_atEnd = false;
    WipedBytes m_ready; ///< of one character: what did not fit into the caller's bytes
    std::size_t m_readyAt = 0;
};

} // namespace scrim::intake
