// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/encoding.h"

#include <QByteArray>

#include <optional>

namespace scrim::intake {

enum class JsonFault
{
    None,
    TooLong,   ///< more than JsonReader::itemLimit
    Truncated, ///< the file ends within it
    NoRecord,  ///< something else stands where a record should begin
};

/// One record's text, from its first brace to its last.
struct JsonItem
{
    qint64 line = 0;   ///< the physical line it starts on, from 1
    qint64 number = 0; ///< counted from 1
    JsonFault fault = JsonFault::None;
    Bytes text; ///< until the next item is read
};

/// Finds the records of a JSON file one by one, in flat and wiped memory: [{...}, ...], one object a line, objects or
/// lists behind one another (pages that were put together), and lists within an object, such as {"customers": [...]},
/// {"data": [...]} or a batch's {"create": [...], "update": [...]}. It looks for borders alone: what is within them is
/// JsonTable's to read, so a record that is no JSON costs only itself. RFC 8259 allows no line break within a string,
/// so a forgotten quotation mark costs its record and not all behind it.
class JsonReader
{
public:
    static constexpr std::size_t itemLimit = std::size_t{4} << 20U;

    explicit JsonReader(Source source);

    /// Whether the file begins as JSON does; nothing is taken.
    [[nodiscard]] Result<bool> looksLikeJson();
    /// The next record; null at the end.
    [[nodiscard]] Result<const JsonItem*> next();
    /// At the end: whether a list or its object was not closed, so that the file may be cut off.
    [[nodiscard]] bool endsEarly() const { return m_place != Place::Top; }
    /// Bytes done with.
    [[nodiscard]] qint64 position() const { return m_windowOffset + static_cast<qint64>(m_at); }

private:
    enum class Place
    {
        Top,
        Wrapper, ///< among the members of an object that holds lists
        List,
    };
    /// How far a value's end has been looked for.
    struct Scan
    {
        std::size_t depth = 0;
        bool isString = false;
        bool isEscaped = false;
        bool isScalar = false;
        std::size_t length = 0;
        bool isDone = false;
    };

    [[nodiscard]] Result<void> refill();
    [[nodiscard]] Result<bool> skipSpace();
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Result<bool> stepTop(std::uint8_t byte);
    [[nodiscard]] Result<bool> stepWrapper(std::uint8_t byte);
    [[nodiscard]] Result<bool> stepList(std::uint8_t byte);
    [[nodiscard]] Result<void> takeValue(bool isLine);
    [[nodiscard]] Result<bool> enterMember();
    [[nodiscard]] bool isWrapper() const;
    [[nodiscard]] bool hasLines() const;
    [[nodiscard]] Bytes rest() const { return Bytes(m_window).subspan(m_at, m_filled - m_at); }
    static void advance(Bytes text, Scan& scan);
    void consume(std::size_t count);

    Source m_source;
    std::size_t m_ahead = std::size_t{256} << 10U; ///< how much is looked at at once; itemLimit at most
    WipedBytes m_window;
    std::size_t m_at = 0;
    std::size_t m_filled = 0;
    qint64 m_windowOffset = 0;
    bool m_atEnd = false;
    qint64 m_line = 1;
    std::uint8_t m_last = 0; ///< byte that was consumed
    Place m_place = Place::Top;
    bool m_inWrapper = false;           ///< the list stands in one
    std::optional<bool> m_isLineByLine; ///< decided at the first object
    bool m_hasWrappers = false;         ///< so is this
    JsonItem m_item;
    std::size_t m_taken = 0; ///< of the window: the item that was given last
};

} // namespace scrim::intake
