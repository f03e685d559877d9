// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "intake/encoding.h"

#include <array>
#include <vector>

namespace scrim::intake {

/// Why a record cannot be read as text.
enum class Defect
{
    None,
    Quotes,  ///< a quotation mark that is not closed, or closed in the middle of a cell
    TooLong, ///< more than CsvReader::recordLimit
    Nul,     ///< a zero byte
    Utf8,    ///< bytes that are not UTF-8
};

struct CsvRecord
{
    qint64 line = 0; ///< the physical line it starts on, from 1
    Defect defect = Defect::None;
    std::vector<Bytes> cells; ///< until the next record is read; with Quotes and TooLong only those before the fault
};

/// Reads CSV (RFC 4180) as shops and spreadsheets write it: with or without a byte order mark, lines ending in CRLF, LF
/// or CR, quoted line breaks, commas, semicolons or tabs between cells, blank lines, no line break at the end. Memory
/// is flat, whatever the file's size.
///
/// A record whose quotes are broken costs its first physical line; reading goes on with the next one, so that one
/// forgotten quotation mark does not swallow the rows behind it.
class CsvReader
{
public:
    static constexpr std::size_t recordLimit = std::size_t{1} << 20U;

    using Source = intake::Source;
    explicit CsvReader(Source source);

    /// The next record that is not blank; null at the end.
    [[nodiscard]] Result<const CsvRecord*> next();
    /// Bytes read and done with.
    [[nodiscard]] qint64 position() const { return m_windowOffset + static_cast<qint64>(m_at); }

private:
    [[nodiscard]] Result<void> refill();
    void skipByteOrderMark();
    [[nodiscard]] bool takesNamedDelimiter();
    void chooseDelimiter();
    [[nodiscard]] Result<void> readRecord();
    [[nodiscard]] Defect readCells(Bytes text, bool isCut, std::size_t& at);
    [[nodiscard]] Defect readQuoted(Bytes text, std::size_t& at);
    void keepCells();
    [[nodiscard]] Result<void> skipLine();
    void consume(std::size_t count);
    [[nodiscard]] Bytes rest() const;
    void setDelimiter(std::uint8_t delimiter);

    Source m_source;
    WipedBytes m_window; ///< part of the file, from m_windowOffset on
    std::size_t m_at = 0;
    std::size_t m_filled = 0;
    qint64 m_windowOffset = 0;
    bool m_atEnd = false;
    std::uint8_t m_delimiter = ',';
    std::array<bool, 256> m_endsCell{}; ///< by byte
    qint64 m_line = 1;
    std::uint8_t m_last = 0;  ///< byte that was consumed
    qint64 m_noSpanUntil = 0; ///< before it, quoted cells end with their line: this part was read once in vain
    WipedBytes m_text;        ///< the record's cells that have quotes of their own, resolved; others stay in the window
    CsvRecord m_record;
};

} // namespace scrim::intake
