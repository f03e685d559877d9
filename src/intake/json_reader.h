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
    Unclosed,  ///< the next record begins within it
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
/// so a forgotten quotation mark costs its record and not all behind it. Where a bracket is missing, the border is that
/// of the records behind it as well: then the next one is looked for where a line begins as the spoilt one's did.
class JsonReader
{
public:
    static constexpr std::size_t itemLimit = std::size_t{4} << 20U;

    explicit JsonReader(Source source);

    /// Whether the file begins as JSON does; nothing is taken.
    [[nodiscard]] Result<bool> looksLikeJson();
    /// The next record; null at the end.
    [[nodiscard]] Result<const JsonItem*> next();
    /// The item that was given last is no JSON: it ends before the line in it that seems to begin the next record, if
    /// there is one, and next() goes on with that.
    void endBroken();
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
    /// Where the next record seems to begin in the text of one; none: nowhere.
    [[nodiscard]] std::optional<std::size_t> secondRecordIn(Bytes text) const;
    /// Makes what stands before that the item, unless the record is closed there.
    bool endsUnclosed(Bytes text);
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
    std::optional<std::size_t> m_indent =
        0; ///< how much white space the line begins with, as long as it is all there is
    std::optional<std::size_t> m_itemIndent; ///< of the line that the item begins
    Place m_place = Place::Top;
    bool m_inWrapper = false;           ///< the list stands in one
    std::optional<bool> m_isLineByLine; ///< decided at the first object
    bool m_hasWrappers = false;         ///< so is this
    bool m_hasBroken = false;           ///< an item was ended by endBroken(): the next may have to be as well
    JsonItem m_item;
    std::size_t m_taken = 0; ///< of the window: the item that was given last
};

} // namespace scrim::intake
