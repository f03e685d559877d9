// SPDX-License-Identifier: GPL-3.0-or-later
#include "reveal/lit_journal.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "policy/role.h"
#include "vault/accounts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace scrim::reveal {

namespace {

/// Each line has its place: a write never touches its neighbour, nor does it cross a page, so that no kill tears it.
constexpr std::size_t lineSize = 512;

constexpr QLatin1String actorKey("actor");
constexpr QLatin1String roleKey("role");
constexpr QLatin1String sessionKey("session");
constexpr QLatin1String subjectKey("subject");
constexpr QLatin1String fieldKey("field");
constexpr QLatin1String recordKey("record");
constexpr QLatin1String revealKey("reveal");

bool isHexId(const QString& text)
{
    return text.size() == 32 && text == QString::fromLatin1(QByteArray::fromHex(text.toLatin1()).toHex());
}

/// The concealment that a line stands for. Anybody who may write the folder may write this file, so that only what an
/// entry of ours could have said gets into the log.
std::optional<audit::Event> concealmentIn(const QByteArray& line, qint64 entries)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    audit::Event event;
    event.action = QStringLiteral("field.conceal");
    event.outcome = audit::Outcome::Failed;
    event.actor = object.value(actorKey).toString();
    event.role = object.value(roleKey).toString();
    event.session = object.value(sessionKey).toString();
    event.subject = object.value(subjectKey).toString();
    event.field = object.value(fieldKey).toString();
    const QString record = object.value(recordKey).toString();
    const qint64 seq = object.value(revealKey).toInteger(-1);
    const auto field = policy::fieldFrom(event.field);
    const bool isOurs = vault::isUserName(event.actor) && policy::roleFrom(event.role) && isHexId(event.session) &&
                        isHexId(event.subject) && field && seq >= 0 && seq < entries &&
                        (record == QLatin1String("customer") || record == QLatin1String("order"));
    if (!isOurs)
        return std::nullopt;
    event.fieldClass = policy::name(policy::classOf(*field));
    event.detail = {{recordKey, record}, {revealKey, seq}, {QStringLiteral("why"), QStringLiteral("unknown")}};
    return event;
}

audit::Event damageNoted(const session::Station& station)
{
    audit::Event event = station.event(QStringLiteral("field.conceal"));
    event.subject = QStringLiteral("unknown");
    event.outcome = audit::Outcome::Failed;
    event.detail = {{QStringLiteral("why"), QStringLiteral("unknown")},
                    {QStringLiteral("journal"), QStringLiteral("damaged")}};
    return event;
}

} // namespace

LitJournal LitJournal::open(session::Station& station)
{
    LitJournal journal;
    journal.m_file = File::open(station.paths().lit(), File::Open::CreateOrRW);
    if (!journal.m_file)
        return journal;
    std::array<std::uint8_t, lineCount * lineSize> page{};
    if (const auto read = journal.m_file->readAt(0, page); !read) {
        // What cannot be read must not be written over.
        journal.m_file = std::unexpected(read.error());
        return journal;
    }
    for (std::size_t line = 0; line < lineCount; ++line)
        journal.settle(station, line, Bytes(page).subspan(line * lineSize, lineSize));
    return journal;
}

void LitJournal::settle(session::Station& station, std::size_t line, Bytes bytes)
{
    const auto isZero = [](std::uint8_t byte) { return byte == 0; };
    if (std::ranges::all_of(bytes, isZero))
        return;
    const auto end = std::ranges::find(bytes, 0);
    const bool endsInZeros = std::all_of(end, bytes.end(), isZero);
    const QByteArray text = toByteArray(bytes.first(static_cast<std::size_t>(end - bytes.begin())));
    const auto event = endsInZeros ? concealmentIn(text, station.log().size()) : std::nullopt;
    const auto logged = station.record(event.value_or(damageNoted(station)));
    // What is not on record stays, and so does its place.
    if (!logged || !write(line, {}))
        m_lines[line] = unsettled;
}

Result<void> LitJournal::note(const audit::Event& reveal, qint64 seq)
{
    const std::size_t line = lineOf(none);
    if (line == lineCount) {
        return fail(ErrorCode::Internal,
                    Core::tr("Too many fields count as lit. Nothing more is shown until Scrim is started anew."));
    }
    const QJsonObject object{{actorKey, reveal.actor},
                             {roleKey, reveal.role},
                             {sessionKey, reveal.session},
                             {subjectKey, reveal.subject},
                             {fieldKey, reveal.field},
                             {recordKey, reveal.detail.value(recordKey)},
                             {revealKey, seq}};
    auto written = write(line, QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (written)
        m_lines[line] = seq;
    return written;
}

Result<void> LitJournal::close(session::Station& station, audit::Event end, qint64 reveal)
{
    Owed owed{reveal, std::move(end), station.clock().monotonicMs()};
    auto paid = pay(station, owed);
    if (!paid)
        m_owed.push_back(std::move(owed));
    return paid;
}

Result<void> LitJournal::settleLate(session::Station& station)
{
    while (!m_owed.empty()) {
        Owed& oldest = m_owed.front();
        if (oldest.end)
            oldest.end->detail.insert(QStringLiteral("late_ms"), station.clock().monotonicMs() - oldest.sinceMs);
        if (auto paid = pay(station, oldest); !paid)
            return paid;
        m_owed.erase(m_owed.begin());
    }
    return {};
}

Result<void> LitJournal::pay(session::Station& station, Owed& owed)
{
    if (owed.end) {
        if (auto logged = station.record(*owed.end); !logged)
            return fail(logged);
        owed.end.reset();
    }
    return strike(owed.reveal);
}

Result<void> LitJournal::strike(qint64 seq)
{
    const std::size_t line = lineOf(seq);
    if (line == lineCount)
        return {};
    auto written = write(line, {});
    if (written)
        m_lines[line] = none;
    return written;
}

std::size_t LitJournal::lineOf(qint64 seq) const
{
    return static_cast<std::size_t>(std::ranges::find(m_lines, seq) - m_lines.begin());
}

Result<void> LitJournal::write(std::size_t line, const QByteArray& text)
{
    if (!m_file)
        return std::unexpected(m_file.error());
    if (text.size() >= static_cast<qsizetype>(lineSize))
        return fail(ErrorCode::Internal, QStringLiteral("%1: a line is too long").arg(m_file->path()));
    const QByteArray padded = text.leftJustified(lineSize, '\0');
    return m_file->writeAt(static_cast<qint64>(line) * static_cast<qint64>(lineSize), asBytes(padded));
}

} // namespace scrim::reveal
