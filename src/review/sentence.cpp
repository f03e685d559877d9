// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sentence.h"

#include "base/shown_time.h"
#include "review/filter.h"
#include "review/sentence_words.h"
#include "review/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonValue>

#include <utility>

namespace scrim::review {

namespace {

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(review)
};

/// Empty where the entry says nothing.
QString text(const QJsonObject& object, const char* key)
{
    const QString value = object.value(QLatin1String(key)).toString();
    return value == QLatin1String("-") ? QString() : value;
}

class Teller
{
public:
    Teller(const QJsonObject& entry, const Telling& telling)
        : m_entry(entry), m_detail(entry.value(QLatin1String("detail")).toObject()), m_telling(telling)
    {}

    [[nodiscard]] QString tell() const
    {
        const QString action = text(m_entry, "action");
        const QString outcome = text(m_entry, "outcome");
        const Ending ending = outcome == QLatin1String("denied")   ? Ending::Denied
                              : outcome == QLatin1String("failed") ? Ending::Failed
                                                                   : Ending::Allowed;
        QString said = sentenceFor(action, ending);
        const std::pair<const char*, QString> places[]{
            {"{when}", when()},
            {"{who}", who()},
            {"{field}", fieldPhrase(text(m_entry, "field"))},
            {"{record}", record()},
            {"{station}", text(m_entry, "station")},
            {"{program}", orUnknown(text(m_detail, "program"))},
            {"{minutes}", number("minutes")},
            {"{other}", other()},
            {"{what}", what(action)},
            {"{act}", shown(Column::Action, action)},
            {"{place}", orUnknown(text(m_detail, "place"))},
            {"{entry}", number("entry")},
            {"{class}", classPhrase(text(m_entry, "class"))},
            {"{note}", withoutStop(text(m_detail, "note"))},
            {"{why}", why()},
            {"{more}", more()},
        };
        return filled(said, places) + lit();
    }

private:
    /// In one pass, so that a text of the entry's that looks like a place is left as it is.
    template<std::size_t N>
    [[nodiscard]] static QString filled(const QString& sentence, const std::pair<const char*, QString> (&places)[N])
    {
        QString out;
        qsizetype at = 0;
        while (at < sentence.size()) {
            const qsizetype open = sentence.indexOf(QLatin1Char('{'), at);
            const qsizetype close = open < 0 ? -1 : sentence.indexOf(QLatin1Char('}'), open);
            if (close < 0)
                break;
            out += sentence.mid(at, open - at);
            const QString place = sentence.mid(open, close - open + 1);
            for (const auto& [name, value] : places) {
                if (place == QLatin1String(name))
                    out += value;
            }
            at = close + 1;
        }
        return out + sentence.mid(at);
    }

    [[nodiscard]] QString when() const
    {
        const QDateTime time =
            QDateTime::fromString(text(m_entry, "time"), Qt::ISODateWithMs).toTimeZone(m_telling.zone);
        const QString day = m_telling.locale.toString(time.date(), QLocale::LongFormat);
        return Said::tr("On %1 at %2").arg(day, shownSeconds(time.time(), m_telling.locale));
    }

    [[nodiscard]] QString who() const
    {
        const QString actor = text(m_entry, "actor");
        const QString role = text(m_entry, "role");
        if (actor.isEmpty())
            return Said::tr("somebody");
        return role.isEmpty() ? actor : Said::tr("%1 (%2)").arg(actor, shown(Column::Role, role));
    }

    [[nodiscard]] QString record() const
    {
        const QString subject = text(m_entry, "subject");
        const QString name = m_telling.subject.isEmpty() ? shortened(subject) : m_telling.subject;
        const QString kind = text(m_detail, "record").isEmpty() ? text(m_detail, "kind") : text(m_detail, "record");
        if (subject.isEmpty())
            return Said::tr("a record");
        if (kind == QLatin1String("customer"))
            return Said::tr("the customer %1").arg(name);
        return kind == QLatin1String("order") ? Said::tr("the order %1").arg(name)
                                              : Said::tr("the record %1").arg(name);
    }

    /// Another person that the entry is about.
    [[nodiscard]] QString other() const
    {
        for (const char* key : {"desk_user", "allowed_by", "requester"}) {
            if (const QString name = text(m_detail, key); !name.isEmpty())
                return name;
        }
        const QString subject = text(m_entry, "subject");
        return subject.isEmpty() ? orUnknown(text(m_entry, "actor")) : subject;
    }

    [[nodiscard]] QString what(const QString& action) const
    {
        if (action == QLatin1String("log.read")) {
            const auto filter = filterFrom(m_detail.value(QLatin1String("filter")).toObject());
            return filter && !filter->isEmpty() ? QStringLiteral(" (%1)").arg(describe(*filter, m_telling.zone))
                                                : QString();
        }
        if (action == QLatin1String("key.rotate"))
            return rotated();
        if (action == QLatin1String("field.verify"))
            return said();
        if (action == QLatin1String("account.create"))
            return shown(Column::Role, text(m_detail, "role"));
        if (const QString how = text(m_detail, "how"); !how.isEmpty())
            return howPhrase(how);
        if (const QString why = text(m_detail, "screen_why"); !why.isEmpty())
            return withoutStop(whyPhrase(why));
        if (const QString screen = text(m_detail, "screen"); !screen.isEmpty())
            return screenPhrase(screen);
        return orUnknown(text(m_detail, "format"));
    }

    [[nodiscard]] QString rotated() const
    {
        const QString phase = text(m_detail, "phase");
        if (phase == QLatin1String("start"))
            return Said::tr("began to rotate the key");
        if (phase == QLatin1String("resume"))
            return Said::tr("went on rotating the key");
        return Said::tr("rotated the key");
    }

    /// In which form a caller said it, and what came of it, where the entry says so.
    [[nodiscard]] QString said() const
    {
        const QString form = text(m_detail, "form");
        const QString part = form.endsWith(QLatin1String("_last4")) ? Said::tr(" (the last four)")
                             : form == QLatin1String("postcode")    ? Said::tr(" (the postcode)")
                                                                    : QString();
        if (!m_detail.value(QLatin1String("error")).isUndefined())
            return part + Said::tr(", which failed");
        const QJsonValue match = m_detail.value(QLatin1String("match"));
        if (!match.isBool())
            return part;
        return part + (match.toBool() ? Said::tr(", and it matched") : Said::tr(", and it did not match"));
    }

    [[nodiscard]] QString why() const
    {
        for (const char* key : {"refusal", "code", "error", "why"}) {
            const QString why = text(m_detail, key);
            if (!why.isEmpty())
                return Said::tr(": %1").arg(withoutStop(whyPhrase(why)));
        }
        return {};
    }

    [[nodiscard]] QString more() const
    {
        QString more;
        if (isSpoken() && text(m_entry, "action") == QLatin1String("field.reveal"))
            more += Said::tr(", told to a screen reader");
        if (const QString call = text(m_entry, "call"); !call.isEmpty())
            more += Said::tr(", during call %1").arg(call);
        if (const QString reason = text(m_entry, "reason"); !reason.isEmpty())
            more += Said::tr(", because: %1").arg(withoutStop(whyPhrase(reason)));
        return more;
    }

    [[nodiscard]] QString lit() const
    {
        const qint64 inEntry = m_detail.value(QLatin1String("lit_ms")).toInteger(-1);
        const qint64 ms = inEntry >= 0 ? inEntry : m_telling.litMs.value_or(-1);
        if (ms < 0)
            return {};
        constexpr double second = 1000;
        const QString seconds = m_telling.locale.toString(static_cast<double>(ms) / second, 'f', 1);
        return QLatin1Char(' ') +
               (isSpoken() ? Said::tr("It could be heard for %1 s.") : Said::tr("It was lit for %1 s.")).arg(seconds);
    }

    /// The field was told to a screen reader, and nothing of it shown.
    [[nodiscard]] bool isSpoken() const { return m_detail.value(QLatin1String("spoken")).toBool(); }

    [[nodiscard]] QString number(const char* key) const
    {
        return m_telling.locale.toString(m_detail.value(QLatin1String(key)).toInteger());
    }

    /// The sentence around it has its own.
    [[nodiscard]] static QString withoutStop(const QString& said)
    {
        return said.endsWith(QLatin1Char('.')) ? said.chopped(1) : said;
    }
    [[nodiscard]] static QString orUnknown(const QString& name) { return name.isEmpty() ? Said::tr("unknown") : name; }

    const QJsonObject& m_entry;
    QJsonObject m_detail;
    const Telling& m_telling;
};

} // namespace

QString sentence(const QJsonObject& entry, const Telling& telling)
{
    return Teller(entry, telling).tell();
}

} // namespace scrim::review
