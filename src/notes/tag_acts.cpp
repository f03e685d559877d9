// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/tag_acts.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "session/logged.h"

#include <algorithm>

namespace scrim::notes {

Result<QString> checkTag(const policy::RedactionPolicy& policy, const QString& tag)
{
    QString kept = tag.simplified();
    if (kept.isEmpty())
        return fail(ErrorCode::Usage, Core::tr("A tag without a word says nothing."));
    if (kept.size() > longestTag)
        return fail(ErrorCode::Usage, Core::tr("A tag takes %Ln characters at most.", nullptr, int{longestTag}));
    if (std::ranges::any_of(kept, [](QChar character) { return !character.isPrint(); }))
        return fail(ErrorCode::Usage, Core::tr("A tag is made of letters, digits and signs."));
    const QByteArray text = kept.toUtf8();
    if (!policy::Redactor(policy).find(asBytes(text)).empty())
        return fail(ErrorCode::Refused, Core::tr("This looks like a number that may not stand in a tag. Use "
                                                 "words."));
    return kept;
}

Result<void> setTag(const Place& place, records::Tags& tags, qint64 customer, const QString& tag, bool isSet)
{
    const auto kept = isSet ? checkTag(place.policy.redaction, tag) : Result<QString>(tag);
    if (!kept)
        return std::unexpected(kept.error());
    const auto subject = place.store.subjectOf({RecordKind::Customer, customer});
    if (!subject)
        return std::unexpected(subject.error());
    audit::Event event = place.session.event(QStringLiteral("record.tag"));
    event.subject = *subject;
    event.detail = {{QStringLiteral("how"), isSet ? QStringLiteral("added") : QStringLiteral("removed")}};
    return session::logged(place.session, event, [&] {
        return isSet ? tags.add(customer, *kept, place.session.user(), place.session.station().clock().wallMs())
                     : tags.remove(customer, *kept);
    });
}

} // namespace scrim::notes
