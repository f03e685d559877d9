// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/import.h"

#include "base/core_text.h"
#include "base/worker.h"
#include "intake/courier.h"
#include "intake/feed.h"
#include "intake/ledger.h"
#include "intake/line_list.h"
#include "intake/source_file.h"

#include <QFileInfo>

#include <optional>

namespace scrim::intake {

namespace {

QString action()
{
    return QStringLiteral("import.run");
}

/// A header of a hundred thousand columns is no reason to write them all.
QStringList shortened(const QStringList& names)
{
    constexpr qsizetype most = 40;
    if (names.size() <= most)
        return names;
    return names.mid(0, most) << QStringLiteral("and %1 more").arg(names.size() - most);
}

/// The way of a file's records from the thread that reads to the one that writes.
struct Passage
{
    Passage(records::Writer& writesTo, records::Drafter drafter)
        : writer(writesTo), courier(queue, std::move(drafter), hints)
    {}

    records::Writer& writer;
    ParcelQueue queue;
    Courier::Hints hints;
    Courier courier;
};

/// One import: the file, where it goes, and how far it is.
class Run
{
public:
    /// `size`: of the file, when it was opened.
    Run(const Access& access, const File& file, qint64 size, const Options& options)
        : m_access(access), m_file(file), m_path(file.path()), m_options(options), m_size(size)
    {}

    Result<Report> operator()(Opened& opened, Passage& passage, Ledger& ledger)
    {
        m_format = opened.recognised.format;
        Feed& feed = *opened.feed;
        if (auto logged = m_access.record(startEvent()); !logged)
            return fail(logged);
        Result<void> done = run(feed, passage, ledger);
        if (done)
            done = checkUnchanged();
        if (!m_options.isDryRun && (done || ledger.isLoad())) {
            if (m_options.progress && ledger.isLoad())
                m_options.progress({m_size, m_size, ledger.report().read + feed.skipped(), true});
            if (auto finished = ledger.finish(); !finished && done)
                done = finished;
        }
        // What was rejected before a cancellation or failure is worth knowing, too.
        if (auto closed = ledger.close(); !closed && done)
            done = fail(closed);
        Report report = ledger.report();
        report.format = m_format;
        report.because = opened.recognised.because;
        report.encoding = opened.encoding;
        report.isDryRun = m_options.isDryRun;
        report.skipped = feed.skipped();
        report.droppedColumns = shortened(feed.dropped());
        report.ignoredColumns = shortened(feed.ignored());
        report.remarks = feed.mapper().remarks().all();
        report.maskedCards = feed.mapper().redactedCards();
        report.maskedCodes = feed.mapper().redactedCodes();
        auto logged = m_access.record(endEvent(report, ledger, done));
        if (!done)
            return std::unexpected(explained(done.error(), ledger));
        if (!logged)
            return fail(logged);
        return report;
    }

private:
    /// One thread reads, makes records and seals; this one stores.
    Result<void> run(Feed& feed, Passage& passage, Ledger& ledger)
    {
        passage.courier.start(passage.writer.ids(),
                              [&feed] { return Courier::Place{feed.bytesRead(), feed.skipped()}; });
        Worker reader(QStringLiteral("import reader"));
        const auto reading = reader.run([this, &feed, &passage] {
            auto read = readAll(feed, passage.courier);
            passage.queue.end();
            return read;
        });
        const Result<void> stored = storeAll(passage, ledger);
        passage.queue.close();
        const Result<void> read = reading.result();
        const auto isStopped = [](const Result<void>& done) {
            return !done && done.error().code == ErrorCode::Cancelled;
        };
        if (!stored && !isStopped(stored))
            return stored;
        if (!read && !isStopped(read))
            return read;
        // Whole rows all of them: they stay, also where it was stopped.
        if (auto committed = ledger.commit(); !committed)
            return committed;
        if (isStopped(stored) || isStopped(read))
            return fail(ErrorCode::Cancelled, Core::tr("%1: stopped as asked").arg(m_path));
        return {};
    }

    /// Rows may have been read in halves, or not at all, where another program writes the file.
    [[nodiscard]] Result<void> checkUnchanged() const
    {
        const auto now = m_file.size();
        if (!now)
            return std::unexpected(now.error());
        if (*now == m_size)
            return {};
        return fail(ErrorCode::InUse,
                    Core::tr("%1: was changed while it was read; wait until it is written").arg(m_path));
    }

    [[nodiscard]] bool isCancelled() const { return m_options.cancelled != nullptr && *m_options.cancelled; }
    [[nodiscard]] static std::unexpected<Error> stopped()
    {
        return fail(ErrorCode::Cancelled, Core::tr("stopped as asked"));
    }

    Result<void> readAll(Feed& feed, Courier& courier) const
    {
        for (;;) {
            if (isCancelled())
                return stopped();
            const auto isMore = feed.step();
            if (!isMore)
                return std::unexpected(isMore.error());
            if (!*isMore)
                break;
        }
        if (auto finished = feed.mapper().finish(); !finished)
            return finished;
        return courier.flush();
    }

    Result<void> storeAll(Passage& passage, Ledger& ledger) const
    {
        while (auto item = passage.queue.next()) {
            if (const auto* question = std::get_if<Question>(&*item)) {
                passage.queue.answer(ledger.currencyOf(question->source, question->orderId));
                continue;
            }
            Batch& batch = std::get<Batch>(*item);
            for (const Parcel& parcel : batch.parcels) {
                if (isCancelled())
                    return stopped();
                if (auto taken = ledger.take(parcel); !taken)
                    return taken;
            }
            passage.hints.recordsAreKnown = ledger.knowsRecords();
            passage.hints.customersAreKnown = passage.writer.findsCustomers();
            if (m_options.progress)
                m_options.progress({batch.bytesRead, m_size, ledger.report().read + batch.skipped});
            passage.queue.giveBack(std::move(batch));
        }
        return {};
    }

    audit::Event startEvent() const
    {
        audit::Event event = m_access.blank;
        event.detail = {{QStringLiteral("phase"), QStringLiteral("start")},
                        {QStringLiteral("file"), QFileInfo(m_path).fileName()},
                        {QStringLiteral("format"), name(m_format)},
                        {QStringLiteral("bytes"), m_size}};
        if (m_options.isDryRun)
            event.detail.insert(QStringLiteral("dry_run"), true);
        if (!m_options.onlyLines.isEmpty())
            event.detail.insert(QStringLiteral("only_lines"), true);
        if (!m_options.readmit.isEmpty()) {
            event.reason = m_options.readmit;
            event.detail.insert(QStringLiteral("readmits"), true);
        }
        return event;
    }

    audit::Event endEvent(const Report& report, const Ledger& ledger, const Result<void>& done) const
    {
        audit::Event event = m_access.blank;
        event.outcome = done ? audit::Outcome::Allowed : audit::Outcome::Failed;
        event.detail = {{QStringLiteral("phase"), QStringLiteral("end")},
                        {QStringLiteral("file"), QFileInfo(m_path).fileName()},
                        {QStringLiteral("format"), name(m_format)},
                        {QStringLiteral("read"), report.read},
                        {QStringLiteral("imported"), report.imported},
                        {QStringLiteral("updated"), report.updated},
                        {QStringLiteral("unchanged"), report.unchanged},
                        {QStringLiteral("rejected"), report.rejected},
                        {QStringLiteral("conflicts"), report.conflicts},
                        {QStringLiteral("stored"), ledger.committed()},
                        {QStringLiteral("redacted_cards"), report.maskedCards},
                        {QStringLiteral("redacted_codes"), report.maskedCodes},
                        {QStringLiteral("dropped_columns"), report.droppedColumns.join(QStringLiteral(", "))}};
        if (m_options.isDryRun)
            event.detail.insert(QStringLiteral("dry_run"), true);
        if (report.erased > 0)
            event.detail.insert(QStringLiteral("erased_rows"), report.erased);
        if (report.readmitted > 0)
            event.detail.insert(QStringLiteral("readmitted"), report.readmitted);
        if (!done)
            event.reason = codeName(done.error().code);
        return event;
    }

    Error explained(const Error& error, const Ledger& ledger) const
    {
        return {error.code, Core::tr("%1 (%2 rows of %3 are stored; run the import again to complete it)")
                                .arg(error.message, QString::number(ledger.committed()), QFileInfo(m_path).fileName())};
    }

    const Access& m_access;
    const File& m_file;
    const QString& m_path;
    const Options& m_options;
    qint64 m_size;
    Format m_format = Format::Auto;
};

} // namespace

namespace {

/// An import larger than the cache is a load: what is there already is the smaller part of what its indexes will hold.
Ledger::Way wayOf(const Options& options, qint64 size, const storage::Database& cache)
{
    if (options.isDryRun)
        return Ledger::Way::Dry;
    const bool isLarger = size > QFileInfo(cache.path()).size();
    return isLarger && options.onlyLines.isEmpty() ? Ledger::Way::Load : Ledger::Way::Add;
}

} // namespace

Result<Access> accessOf(session::Session& admin)
{
    if (auto allowed = admin.requireAdmin(action()); !allowed)
        return fail(allowed);
    if (auto current = admin.keepUp(); !current)
        return fail(current);
    const Bytes indexKey = admin.keys().key(vault::SharedKey::Index);
    const Bytes importKey = admin.keys().key(vault::SharedKey::Import);
    if (indexKey.empty() || importKey.empty())
        return fail(ErrorCode::Refused, Core::tr("your account does not hold the keys to import; ask an admin "
                                                 "who imports already to make you a new one"));
    auto erasedKey = vault::ErasedListKey::of(admin.station().header(), admin.keys().key(vault::SharedKey::Cache));
    if (!erasedKey)
        return fail(erasedKey);
    return Access{admin.station().header(),
                  admin.station().paths().folder,
                  SecretBytes::copyOf(indexKey),
                  SecretBytes::copyOf(importKey),
                  *std::move(erasedKey),
                  admin.event(action()),
                  [&admin](const audit::Event& event) { return admin.record(event); }};
}

Result<Report> importFile(session::Session& admin, storage::Database& cache, const QString& path,
                          const Options& options)
{
    const auto access = accessOf(admin);
    if (!access)
        return std::unexpected(access.error());
    return importFile(*access, cache, path, options);
}

Result<Report> importFile(const Access& access, storage::Database& cache, const QString& path, const Options& options)
{
    if (!options.readmit.isEmpty() && options.onlyLines.isEmpty())
        return fail(ErrorCode::Usage, Core::tr("Name the lines of those who are to be taken in again."));
    auto file = openSource(path);
    if (!file)
        return fail(file);
    const auto size = file->size();
    if (!size)
        return std::unexpected(size.error());
    std::optional<LineList> only;
    if (!options.onlyLines.isEmpty()) {
        auto list = LineList::read(options.onlyLines);
        if (!list)
            return fail(list);
        only.emplace(std::move(*list));
    }
    auto people =
        vault::ErasedPeople::of({access.folder}, access.header, {access.erasedKey.bytes.clone()}, access.indexKey);
    if (!people)
        return fail(people);
    records::Admission admission(*people, !options.readmit.isEmpty());
    vault::Sealer sealer(access.header);
    records::Writer writer(cache, sealer, access.indexKey, access.importKey, &admission);
    Ledger ledger(cache, writer, admission,
                  options.rejectsFile.isEmpty() ? defaultRejectsPath(access.folder, path) : options.rejectsFile,
                  wayOf(options, *size, cache));
    if (auto checked = ledger.check(); !checked)
        return fail(checked);
    const Source source = [&file](qint64 offset, MutableBytes into) { return file->readAt(offset, into); };
    Passage passage(writer, records::Drafter(sealer, access.indexKey, access.importKey));
    auto opened = openFeed(source, path, options, passage.courier, only ? &*only : nullptr);
    if (!opened)
        return fail(opened);
    return Run(access, *file, *size, options)(*opened, passage, ledger);
}

} // namespace scrim::intake
