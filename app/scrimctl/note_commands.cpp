// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "notes/note_acts.h"
#include "records/notes.h"
#include "records/store.h"

#include <QDateTime>
#include <QJsonArray>

using namespace scrim;

namespace scrimctl {

namespace {

Result<RecordId> recordOf(const Call& call, records::Store& store)
{
    const QString kind = call.operands.value(1);
    if (kind != QLatin1String("customer") && kind != QLatin1String("order"))
        return fail(ErrorCode::Usage, QStringLiteral("note takes 'customer' or 'order', then an id"));
    return store.resolve(kind == QLatin1String("order") ? RecordKind::Order : RecordKind::Customer,
                         call.operands.value(2));
}

QString timeOf(const records::Note& note)
{
    return QDateTime::fromMSecsSinceEpoch(note.writtenMs).toUTC().toString(Qt::ISODate);
}

QJsonObject toJson(const records::Note& note)
{
    return {{QStringLiteral("id"), note.id},           {QStringLiteral("note"), note.first == 0 ? note.id : note.first},
            {QStringLiteral("version"), note.version}, {QStringLiteral("time"), timeOf(note)},
            {QStringLiteral("author"), note.author},   {QStringLiteral("role"), note.role},
            {QStringLiteral("call"), note.call},       {QStringLiteral("disposition"), note.disposition},
            {QStringLiteral("text"), note.text}};
}

QStringList toLines(const records::Note& note)
{
    const QString disposition = note.disposition.isEmpty() ? QString() : QStringLiteral("  [%1]").arg(note.disposition);
    QStringList lines{QStringLiteral("%1  %2%3  (note %4, version %5)")
                          .arg(timeOf(note), note.author, disposition)
                          .arg(note.first == 0 ? note.id : note.first)
                          .arg(note.version)};
    const QStringList text = note.text.split(QLatin1Char('\n'));
    for (const QString& line : text)
        lines.append(QStringLiteral("    ") + line);
    return lines;
}

Result<Answer> add(Call& call)
{
    bool isNumber = true;
    qint64 corrects = 0;
    if (call.options.isSet(QStringLiteral("corrects")))
        corrects = call.option(QStringLiteral("corrects")).toLongLong(&isNumber);
    if (!isNumber || corrects < 0)
        return fail(ErrorCode::Usage, QStringLiteral("--corrects takes a note's number"));
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    auto cache = person->cache(storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);
    records::Store store(*cache, person->session().keys().key(vault::SharedKey::Index));
    const auto record = recordOf(call, store);
    if (!record)
        return std::unexpected(record.error());
    auto text = call.passwords.askText(call.option(QStringLiteral("text-file")),
                                       QStringLiteral("The note, Ctrl+D at its end:"));
    if (!text)
        return fail(text);
    records::Notes notes(*cache);
    const policy::Policy policy = person->policy();
    notes::Writing writing{.text = std::move(*text),
                           .disposition = call.option(QStringLiteral("disposition")),
                           .corrects = corrects,
                           .kept = {},
                           .masked = {}};
    const auto note = notes::write({person->session(), store, notes, policy}, *record, writing);
    if (!note)
        return std::unexpected(note.error());
    return Answer{toJson(*note), toLines(*note)};
}

Result<Answer> list(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    auto cache = person->cache(storage::Database::Mode::ReadOnly);
    if (!cache)
        return fail(cache);
    records::Store store(*cache, person->session().keys().key(vault::SharedKey::Index));
    const auto record = recordOf(call, store);
    if (!record)
        return std::unexpected(record.error());
    const auto subject = store.subjectOf(*record);
    if (!subject)
        return std::unexpected(subject.error());
    audit::Event opened = person->session().event(QStringLiteral("record.open"));
    opened.subject = *subject;
    if (const auto logged = person->session().record(opened); !logged)
        return std::unexpected(logged.error());
    const auto threads = records::Notes(*cache).of(*record);
    if (!threads)
        return std::unexpected(threads.error());
    Answer answer;
    QJsonArray array;
    for (const records::NoteThread& thread : *threads) {
        QJsonObject note = toJson(thread.now);
        QJsonArray before;
        for (const records::Note& older : thread.before)
            before.append(toJson(older));
        note.insert(QStringLiteral("before"), before);
        array.append(note);
        answer.lines += toLines(thread.now);
    }
    answer.json = {{QStringLiteral("notes"), array}};
    if (threads->empty())
        answer.lines.append(QStringLiteral("Nobody has written a note here."));
    return answer;
}

} // namespace

std::vector<Command> noteCommands()
{
    const QString word = QStringLiteral("note");
    const QStringList as{QStringLiteral("as")};
    const QList<QCommandLineOption> adding{
        {QStringLiteral("text-file"), QStringLiteral("a file with the note, '-' for standard input"),
         QStringLiteral("FILE")},
        {QStringLiteral("disposition"), QStringLiteral("how the call ended, a code of the policy's"),
         QStringLiteral("CODE")},
        {QStringLiteral("corrects"), QStringLiteral("the note of one's own that this one corrects"),
         QStringLiteral("NOTE")}};
    return {
        {{word, QStringLiteral("add")},
         QStringLiteral("DIR customer|order ID"),
         3,
         3,
         QStringLiteral("write a note; card numbers and their like are masked before anything is stored"),
         signInOptions() + adding,
         as,
         add},
        {{word, QStringLiteral("list")},
         QStringLiteral("DIR customer|order ID"),
         3,
         3,
         QStringLiteral("the notes on one record, newest first"),
         signInOptions(),
         as,
         list},
    };
}

} // namespace scrimctl
