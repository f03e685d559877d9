// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/feed.h"

#include "base/core_text.h"
#include "base/listed.h"
#include "intake/csv_feed.h"
#include "intake/mapped_customers.h"
#include "intake/mapped_orders.h"
#include "intake/mapped_refunds.h"
#include "intake/shopify_customers.h"
#include "intake/shopify_orders.h"
#include "intake/source_file.h"

#include <utility>

namespace scrim::intake {

namespace {

constexpr int mostProbed = 100; ///< records looked at for one that says what they are

class JsonFeed final : public Feed
{
public:
    JsonFeed(std::unique_ptr<DecodedSource> source, std::unique_ptr<Mapped> mapped, Sink& sink, const LineList* only,
             bool isPlain)
        : m_source(std::move(source)),
          m_reader([this](qint64 offset, MutableBytes into) { return m_source->read(offset, into); }),
          m_table(mapped->mapping().columns()),
          m_mapped(std::move(mapped)),
          m_sink(sink),
          m_only(only),
          m_isPlain(isPlain)
    {}

    Result<bool> step() override
    {
        const auto item = m_reader.next();
        if (!item)
            return std::unexpected(item.error());
        if (*item == nullptr) {
            if (m_reader.endsEarly())
                m_mapped->remark(m_last, QStringLiteral(QT_TRANSLATE_NOOP(
                                             "scrim::Core", "the file ends before its list does: it may be cut off")));
            return false;
        }
        m_last = (*item)->line;
        if (m_only != nullptr && !m_only->hasRecord((*item)->number)) {
            skip();
            return true;
        }
        auto taken = take(**item);
        if (!taken)
            return std::unexpected(taken.error());
        return true;
    }
    qint64 bytesRead() const override { return m_isPlain ? m_reader.position() : m_source->bytesRead(); }
    const Mapper& mapper() const override { return *m_mapped; }
    Mapper& mapper() override { return *m_mapped; }
    QStringList dropped() const override
    {
        return m_mapped->header().forbidden() + Header(m_table.others()).forbidden();
    }
    QStringList ignored() const override { return Header(m_table.others()).ignored(); }

private:
    Result<void> take(const JsonItem& item)
    {
        m_mapped->setRecord(item.number);
        const auto rows = m_table.read(item);
        if (rows)
            return m_mapped->take(**rows);
        if (rows.error().isBroken)
            m_reader.endBroken();
        return m_sink.reject(m_mapped->reject(item.line, rows.error().column, rows.error().reason));
    }

    std::unique_ptr<DecodedSource> m_source;
    JsonReader m_reader;
    JsonTable m_table;
    std::unique_ptr<Mapped> m_mapped;
    Sink& m_sink;
    const LineList* m_only;
    bool m_isPlain; ///< the reader's place is the file's
    qint64 m_last = 1;
};

std::unique_ptr<Mapped> mappedFor(Header header, Sink& sink, const Mapping& mapping, const Options& options)
{
    MapDefaults defaults{options.defaultRegion, options.defaultCurrency};
    switch (mapping.records) {
    case Mapping::Records::Orders:
        return std::make_unique<MappedOrders>(std::move(header), sink, mapping, std::move(defaults));
    case Mapping::Records::Refunds:
        return std::make_unique<MappedRefunds>(std::move(header), sink, mapping, std::move(defaults));
    case Mapping::Records::Customers:
        break;
    }
    return std::make_unique<MappedCustomers>(std::move(header), sink, mapping, std::move(defaults));
}

bool hasMapping(const Options& options)
{
    return options.mapping || !options.mappingFile.isEmpty();
}

Result<Mapping> mappingOf(const Options& options)
{
    return options.mapping ? Result<Mapping>(*options.mapping) : readMapping(options.mappingFile);
}

Recognised byMapping(const Options& options)
{
    return {Format::Csv, options.mapping
                             ? Core::tr("it was said what its columns are")
                             : Core::tr("the mapping %1 says what its columns are").arg(options.mappingFile)};
}

std::unique_ptr<DecodedSource> decoded(const Source& file, Encoding encoding)
{
    return std::make_unique<DecodedSource>(file, encoding);
}

Source sourceOf(DecodedSource& source)
{
    return [&source](qint64 offset, MutableBytes into) { return source.read(offset, into); };
}

/// The names of the first record's members that can be read.
Result<QStringList> probe(const Source& file, Encoding encoding, const QString& path)
{
    const auto source = decoded(file, encoding);
    JsonReader reader(sourceOf(*source));
    for (int i = 0; i < mostProbed; ++i) {
        const auto item = reader.next();
        if (!item)
            return std::unexpected(item.error());
        if (*item == nullptr)
            break;
        JsonTable table({});
        if (table.read(**item) && !table.others().isEmpty())
            return table.others();
    }
    return fail(ErrorCode::WrongFormat,
                Core::tr("%1: is JSON without a record that can be read; export it again").arg(path));
}

Result<Opened> openJson(const Source& file, const QString& path, const Options& options, Sink& sink,
                        const LineList* only, Encoding encoding)
{
    const auto members = probe(file, encoding, path);
    if (!members)
        return std::unexpected(members.error());
    Recognised recognised = byMapping(options);
    Result<Mapping> mapping = hasMapping(options) ? mappingOf(options) : Mapping();
    if (!hasMapping(options)) {
        const auto found = recogniseJson(*members, options.format, path);
        if (!found)
            return std::unexpected(found.error());
        recognised = *found;
        mapping = builtInMapping(name(recognised.format));
    }
    if (!mapping)
        return fail(mapping);
    auto mapped = mappedFor(Header(mapping->columns()), sink, *mapping, options);
    if (!mapped->missing().isEmpty())
        return fail(ErrorCode::WrongFormat,
                    Core::tr("%1: what must not be stored was asked for: %2").arg(path, listed(mapped->missing())));
    return Opened{
        encoding, recognised,
        std::make_unique<JsonFeed>(decoded(file, encoding), std::move(mapped), sink, only, encoding == Encoding::Utf8)};
}

Result<std::unique_ptr<Mapper>> csvMapper(Header header, const Recognised& recognised, const QString& path,
                                          const Options& options, Sink& sink)
{
    if (recognised.format == Format::ShopifyOrders)
        return std::make_unique<ShopifyOrders>(std::move(header), sink, options.defaultRegion);
    if (recognised.format == Format::ShopifyCustomers)
        return std::make_unique<ShopifyCustomers>(std::move(header), sink, options.defaultRegion,
                                                  options.defaultCurrency);
    auto mapping = recognised.format == Format::Csv ? mappingOf(options) : builtInMapping(name(recognised.format));
    if (!mapping)
        return fail(mapping);
    auto mapped = mappedFor(std::move(header), sink, *mapping, options);
    // Shops leave out columns of an export; a mapping that names one which is not there is mistaken.
    if (recognised.format == Format::Csv && !mapped->missing().isEmpty())
        return fail(ErrorCode::WrongFormat,
                    Core::tr("%1: does not have these columns of the mapping, or they must not be stored: %2")
                        .arg(path, listed(mapped->missing())));
    return mapped;
}

/// The file from its begin, and its header.
Result<CsvFeed::Reading> readCsv(const Source& file, Encoding encoding, const QString& path, Header& header)
{
    CsvFeed::Reading reading{decoded(file, encoding), nullptr};
    reading.reader = std::make_unique<CsvReader>(sourceOf(*reading.source));
    auto names = readHeader(*reading.reader, path);
    if (!names)
        return fail(names);
    header = std::move(*names);
    return reading;
}

Result<Opened> openCsv(const Source& file, const QString& path, const Options& options, Sink& sink,
                       const LineList* only, Encoding encoding, OrderRows rows)
{
    Header header;
    auto reading = readCsv(file, encoding, path, header);
    if (!reading)
        return fail(reading);
    Recognised recognised = byMapping(options);
    if (!hasMapping(options)) {
        const auto found = recognise(header, options.format, path);
        if (!found)
            return std::unexpected(found.error());
        recognised = *found;
    }
    auto mapper = csvMapper(std::move(header), recognised, path, options, sink);
    if (!mapper)
        return fail(mapper);
    std::function<Result<CsvFeed::Reading>()> again;
    if (rows == OrderRows::Together)
        again = [file, encoding, path] {
            Header same;
            return readCsv(file, encoding, path, same);
        };
    return Opened{encoding, recognised,
                  std::make_unique<CsvFeed>(std::move(*reading), std::move(*mapper), sink, only,
                                            encoding == Encoding::Utf8, std::move(again))};
}

} // namespace

Result<Opened> openFeed(const Source& file, const QString& path, const Options& options, Sink& sink,
                        const LineList* only, std::optional<Encoding> known, OrderRows rows)
{
    if (options.format == Format::Csv && !hasMapping(options))
        return fail(ErrorCode::Usage, QStringLiteral("the format csv needs a mapping: --map FILE"));
    if (hasMapping(options) && options.format != Format::Auto && options.format != Format::Csv)
        return fail(ErrorCode::Usage,
                    QStringLiteral("a mapping goes with the format csv, not with %1").arg(name(options.format)));
    const auto encoding = known ? Result<Encoding>(*known) : detectEncoding(file, options.cancelled);
    if (!encoding)
        return fail(encoding.error().code, QStringLiteral("%1: %2").arg(path, encoding.error().message));
    const auto source = decoded(file, *encoding);
    const auto looksLikeJson = JsonReader(sourceOf(*source)).looksLikeJson();
    if (!looksLikeJson)
        return std::unexpected(looksLikeJson.error());
    return *looksLikeJson ? openJson(file, path, options, sink, only, *encoding)
                          : openCsv(file, path, options, sink, only, *encoding, rows);
}

} // namespace scrim::intake
