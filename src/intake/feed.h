// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/encoding.h"
#include "intake/import.h"
#include "intake/json_reader.h"
#include "intake/json_table.h"
#include "intake/line_list.h"
#include "intake/mapped.h"
#include "intake/mapper.h"

#include <memory>
#include <optional>

namespace scrim::intake {

/// Reads a file's records one by one and hands them to its format.
class Feed
{
public:
    virtual ~Feed() = default;
    Feed() = default;
    Feed(const Feed&) = delete;
    Feed& operator=(const Feed&) = delete;

    /// One record; false at the end.
    [[nodiscard]] virtual Result<bool> step() = 0;
    /// Of the file's own bytes.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual const Mapper& mapper() const = 0;
    [[nodiscard]] virtual Mapper& mapper() = 0;
    [[nodiscard]] virtual QStringList dropped() const = 0;
    [[nodiscard]] virtual QStringList ignored() const = 0;
    /// Records that the list of lines does not name.
    [[nodiscard]] qint64 skipped() const { return m_skipped; }

protected:
    void skip() { ++m_skipped; }

private:
    qint64 m_skipped = 0;
};

/// How a file is to be read: found out before the first record is stored.
struct Opened
{
    Encoding encoding = Encoding::Utf8;
    Recognised recognised;
    std::unique_ptr<Feed> feed;
};

enum class OrderRows
{
    Together, ///< brought together, wherever in the file they stand
    AsTheyStand,
};

/// Finds out a file's encoding, kind and format and makes the feed for it. `file` must outlive the feed. WrongFormat,
/// or Usage for options that do not go together.
/// Which encoding it has is looked for, unless the caller knows it.
[[nodiscard]] Result<Opened> openFeed(const Source& file, const QString& path, const Options& options, Sink& sink,
                                      const LineList* only, std::optional<Encoding> known = {},
                                      OrderRows rows = OrderRows::Together);

} // namespace scrim::intake
