// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/import.h"

#include "intake/csv_reader.h"
#include "intake/ledger.h"
#include "intake/shopify_customers.h"
#include "intake/shopify_orders.h"
#include "intake/source_file.h"

#include <QFileInfo>

#include <memory>

namespace scrim::intake {

namespace {

constexpr qint64 recordsPerProgress = 500;

QString action()
{
    return QStringLiteral("import.run");
}

std::unique_ptr<Mapper> mapperFor(Format format, Header header, Sink& sink, const QString& region)
{
    if (format == Format::ShopifyOrders)
        return std::make_unique<ShopifyOrders>(std::move(header), sink, region);
    return std::make_unique<ShopifyCustomers>(std::move(header), sink, region);
}

/// One import: the file, where it goes, and how far it is.
class Run
{
public:
    Run(session::Session& admin, const QString& path, const Options& options, qint64 size)
        : m_admin(admin), m_path(path), m_options(options), m_size(size)
    {}

    Result<Report> operator()(CsvReader& reader, Mapper& mapper, Ledger& ledger, Format format)
    {
        m_format = format;
        if (auto logged = m_admin.record(startEvent()); !logged)
            return fail(logged);
        Result<void> done = readAll(reader, mapper, ledger);
        // What was rejected before a cancellation or failure is worth knowing, too.
        if (auto closed = ledger.close(); !closed && done)
            done = fail(closed);
        Report report = ledger.report();
        report.format = format;
        report.droppedColumns = mapper.header().forbidden();
        report.ignoredColumns = mapper.header().ignored();
        report.remarks = mapper.remarks().all();
        report.maskedCards = mapper.redactedCards();
        auto logged = m_admin.record(endEvent(report, mapper, ledger, done));
        if (!done)
            return std::unexpected(explained(done.error(), ledger));
        if (!logged)
            return fail(logged);
        return report;
    }

private:
    Result<void> readAll(CsvReader& reader, Mapper& mapper, Ledger& ledger)
    {
        if (auto opened = ledger.open(); !opened)
            return opened;
        qint64 records = 0;
        for (;;) {
            if (m_options.cancelled != nullptr && *m_options.cancelled) {
                // Whole rows all of them: they stay.
                if (auto committed = ledger.commit(); !committed)
                    return committed;
                return fail(ErrorCode::Cancelled, QStringLiteral("%1: stopped as asked").arg(m_path));
            }
            const auto record = reader.next();
            if (!record)
                return std::unexpected(record.error());
            if (*record == nullptr)
                break;
            if (auto taken = mapper.take(**record); !taken)
                return taken;
            if (++records % recordsPerProgress == 0)
                tell(reader, ledger);
        }
        if (auto finished = mapper.finish(); !finished)
            return finished;
        auto committed = ledger.commit();
        tell(reader, ledger);
        return committed;
    }

    void tell(const CsvReader& reader, const Ledger& ledger) const
    {
        if (m_options.progress)
            m_options.progress({reader.position(), m_size, ledger.report().read});
    }

    audit::Event startEvent() const
    {
        audit::Event event = m_admin.event(action());
        event.detail = {{QStringLiteral("phase"), QStringLiteral("start")},
                        {QStringLiteral("file"), QFileInfo(m_path).fileName()},
                        {QStringLiteral("format"), name(m_format)},
                        {QStringLiteral("bytes"), m_size}};
        return event;
    }

    audit::Event endEvent(const Report& report, const Mapper& mapper, const Ledger& ledger,
                          const Result<void>& done) const
    {
        audit::Event event = m_admin.event(action(), done ? audit::Outcome::Allowed : audit::Outcome::Failed);
        event.detail = {{QStringLiteral("phase"), QStringLiteral("end")},
                        {QStringLiteral("file"), QFileInfo(m_path).fileName()},
                        {QStringLiteral("format"), name(m_format)},
                        {QStringLiteral("read"), report.read},
                        {QStringLiteral("imported"), report.imported},
                        {QStringLiteral("updated"), report.updated},
                        {QStringLiteral("unchanged"), report.unchanged},
                        {QStringLiteral("rejected"), report.rejected},
                        {QStringLiteral("stored"), ledger.committed()},
                        {QStringLiteral("redacted_cards"), mapper.redactedCards()},
                        {QStringLiteral("dropped_columns"), report.droppedColumns.join(QStringLiteral(", "))}};
        if (!done)
            event.reason = codeName(done.error().code);
        return event;
    }

    Error explained(const Error& error, const Ledger& ledger) const
    {
        return {error.code, QStringLiteral("%1 (%2 rows of %3 are stored; run the import again to complete it)")
                                .arg(error.message, QString::number(ledger.committed()), QFileInfo(m_path).fileName())};
    }

    session::Session& m_admin;
    const QString& m_path;
    const Options& m_options;
    qint64 m_size;
    Format m_format = Format::Auto;
};

} // namespace

QString name(Format format)
{
    switch (format) {
    case Format::ShopifyCustomers:
        return QStringLiteral("shopify-customers");
    case Format::ShopifyOrders:
        return QStringLiteral("shopify-orders");
    case Format::Auto:
        break;
    }
    return QStringLiteral("auto");
}

Result<Format> formatFrom(const QString& text)
{
    for (const Format format : {Format::Auto, Format::ShopifyCustomers, Format::ShopifyOrders}) {
        if (text == name(format))
            return format;
    }
    return fail(ErrorCode::Usage, QStringLiteral("unknown format; known are auto, shopify-customers, shopify-orders"));
}

Result<Report> importFile(session::Session& admin, storage::Database& cache, const QString& path,
                          const Options& options)
{
    if (auto allowed = admin.requireAdmin(action()); !allowed)
        return fail(allowed);
    const Bytes indexKey = admin.keys().key(vault::SharedKey::Index);
    const Bytes importKey = admin.keys().key(vault::SharedKey::Import);
    if (indexKey.empty() || importKey.empty())
        return fail(ErrorCode::Refused, QStringLiteral("your account does not hold the keys to import; ask an admin "
                                                       "who imports already to make you a new one"));
    auto file = openSource(path);
    if (!file)
        return fail(file);
    const auto size = file->size();
    if (!size)
        return std::unexpected(size.error());
    CsvReader reader([&file](qint64 offset, MutableBytes into) { return file->readAt(offset, into); });
    auto header = readHeader(reader, path);
    if (!header)
        return fail(header);
    const auto format = recognise(*header, options.format, path);
    if (!format)
        return std::unexpected(format.error());

    vault::Sealer sealer(admin.station().header());
    records::Writer writer(cache, sealer, indexKey, importKey);
    Ledger ledger(cache, writer,
                  options.rejectsFile.isEmpty() ? defaultRejectsPath(admin.station().paths().folder, path)
                                                : options.rejectsFile);
    if (auto checked = ledger.check(); !checked)
        return fail(checked);
    const auto mapper = mapperFor(*format, std::move(*header), ledger, options.defaultRegion);
    return Run(admin, path, options, *size)(reader, *mapper, ledger, *format);
}

} // namespace scrim::intake
