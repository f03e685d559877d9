// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/preview.h"

#include "base/core_text.h"
#include "intake/feed.h"
#include "intake/preview_sink.h"
#include "intake/source_file.h"

#include <memory>
#include <tuple>

namespace scrim::intake {

namespace {

/// Enough to tell a column's shape; a file may be of any size.
constexpr int mostSampled = 500;
/// Every member is read by itself.
constexpr int mostProbed = 20;
/// An order may have many rows.
constexpr int mostRead = 5000;

Source readerOf(DecodedSource& source)
{
    return [&source](qint64 offset, MutableBytes into) { return source.read(offset, into); };
}

/// The columns that may be mapped; `at` says which of the file's they are.
struct Sample
{
    Columns columns;
    QStringList mustNotBeKept;
};

Result<Sample> sampleCsv(DecodedSource& source, const QString& path)
{
    CsvReader reader(readerOf(source));
    const auto header = readHeader(reader, path);
    if (!header)
        return std::unexpected(header.error());
    Sample sample{{}, header->forbidden()};
    std::vector<std::size_t> at;
    for (std::size_t i = 0; i < header->size(); ++i) {
        const QString name = header->text(static_cast<int>(i));
        if (sample.mustNotBeKept.contains(name) || sample.columns.names.contains(name))
            continue;
        sample.columns.names.append(name);
        at.push_back(i);
    }
    sample.columns.shapes.resize(at.size());
    for (int i = 0; i < mostSampled; ++i) {
        const auto record = reader.next();
        if (!record)
            return std::unexpected(record.error());
        if (*record == nullptr)
            break;
        for (std::size_t column = 0; column < at.size(); ++column) {
            if (at[column] < (*record)->cells.size())
                sample.columns.shapes[column].add((*record)->cells[at[column]]);
        }
    }
    return sample;
}

template<typename Use>
Result<void> eachItem(const Source& file, Encoding encoding, int most, Use use)
{
    DecodedSource source(file, encoding);
    JsonReader reader(readerOf(source));
    for (int i = 0; i < most; ++i) {
        const auto item = reader.next();
        if (!item)
            return std::unexpected(item.error());
        if (*item == nullptr)
            break;
        use(**item);
    }
    return {};
}

/// A member of the records: how it reads as one value, and as an object of values.
struct Member
{
    explicit Member(const QString& path)
        : name(path),
          asValue(std::make_unique<JsonTable>(QStringList{path})),
          asObject(std::make_unique<JsonTable>(QStringList{path + QStringLiteral(".?")}))
    {}
    QString name;
    std::unique_ptr<JsonTable> asValue;
    std::unique_ptr<JsonTable> asObject;
    bool isValue = true;
};

/// The paths of the first records' values: members, and members of objects among them. What stands in lists is left to
/// whoever writes a mapping.
Result<QStringList> pathsOf(const Source& file, Encoding encoding)
{
    JsonTable top({});
    auto done = eachItem(file, encoding, mostProbed, [&top](const JsonItem& item) { std::ignore = top.read(item); });
    if (!done)
        return fail(done);
    std::vector<Member> members;
    for (const QString& name : top.others())
        members.emplace_back(name);
    done = eachItem(file, encoding, mostProbed, [&members](const JsonItem& item) {
        for (Member& member : members) {
            member.isValue = member.isValue && member.asValue->read(item).has_value();
            std::ignore = member.asObject->read(item);
        }
    });
    if (!done)
        return fail(done);
    QStringList paths;
    for (const Member& member : members) {
        if (member.isValue)
            paths.append(member.name);
        for (const QString& path : member.asObject->others()) {
            if (path.startsWith(member.name + QLatin1Char('.')))
                paths.append(path);
        }
    }
    return paths;
}

Result<Sample> sampleJson(const Source& file, Encoding encoding, const QString& path)
{
    const auto paths = pathsOf(file, encoding);
    if (!paths)
        return std::unexpected(paths.error());
    Sample sample{{}, Header(*paths).forbidden()};
    for (const QString& name : *paths) {
        if (!sample.mustNotBeKept.contains(name))
            sample.columns.names.append(name);
    }
    if (sample.columns.names.isEmpty())
        return fail(ErrorCode::WrongFormat,
                    Core::tr("%1: is JSON without a record that can be read; export it again").arg(path));
    sample.columns.shapes.resize(static_cast<std::size_t>(sample.columns.names.size()));
    JsonTable table(sample.columns.names);
    const auto done = eachItem(file, encoding, mostSampled, [&sample, &table](const JsonItem& item) {
        const auto rows = table.read(item);
        for (std::size_t column = 0; rows && column < (*rows)->own.cells.size(); ++column)
            sample.columns.shapes[column].add((*rows)->own.cells[column]);
    });
    if (!done)
        return std::unexpected(done.error());
    return sample;
}

Result<Sample> sampleOf(const Source& file, const QString& path, Encoding encoding)
{
    DecodedSource probe(file, encoding);
    const auto isJson = JsonReader(readerOf(probe)).looksLikeJson();
    if (!isJson)
        return std::unexpected(isJson.error());
    DecodedSource source(file, encoding);
    return *isJson ? sampleJson(file, encoding, path) : sampleCsv(source, path);
}

/// Reads until there are enough rows to show.
Result<void> read(Feed& feed, const PreviewSink& sink, const std::atomic<bool>* cancelled)
{
    for (int i = 0; i < mostRead && !sink.isFull(); ++i) {
        if (cancelled != nullptr && *cancelled)
            return fail(ErrorCode::Cancelled, Core::tr("stopped as asked"));
        const auto isMore = feed.step();
        if (!isMore)
            return std::unexpected(isMore.error());
        if (!*isMore)
            return feed.mapper().finish();
    }
    return {};
}

} // namespace

Result<Preview> preview(const QString& path, const Options& options, int count)
{
    auto file = openSource(path);
    if (!file)
        return fail(file);
    const Source source = [&file](qint64 offset, MutableBytes into) { return file->readAt(offset, into); };
    const auto encoding = detectEncoding(source, options.cancelled);
    if (!encoding)
        return fail(encoding.error().code, QStringLiteral("%1: %2").arg(path, encoding.error().message));
    const auto sample = sampleOf(source, path, *encoding);
    if (!sample)
        return std::unexpected(sample.error());
    Preview shown{{}, *encoding, sample->columns.names, sample->mustNotBeKept, propose(sample->columns), {}, {}, {}};

    PreviewSink sink(count);
    Options how = options;
    auto opened = openFeed(source, path, how, sink, nullptr, *encoding, OrderRows::AsTheyStand);
    const bool isUnknown = !opened && opened.error().code == ErrorCode::WrongFormat && !options.mapping &&
                           options.mappingFile.isEmpty() && options.format == Format::Auto;
    if (isUnknown) {
        shown.lack = lackOf(shown.proposal.mapping);
        if (!shown.lack.isEmpty())
            return shown;
        how.mapping = shown.proposal.mapping;
        opened = openFeed(source, path, how, sink, nullptr, *encoding, OrderRows::AsTheyStand);
    }
    if (!opened)
        return fail(opened);
    if (!isUnknown)
        shown.recognised = opened->recognised;
    if (auto done = read(*opened->feed, sink, options.cancelled); !done)
        return fail(done);
    shown.titles = sink.titles();
    shown.rows = sink.takeRows();
    return shown;
}

} // namespace scrim::intake
