// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/detail_words.h"

#include "review/sentence_words.h"
#include "review/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace scrim::review {

namespace {

constexpr std::pair<const char*, const char*> labels[]{
    {"allowed_by", QT_TRANSLATE_NOOP("review", "Allowed by")},
    {"approved_by", QT_TRANSLATE_NOOP("review", "Second person")},
    {"by", QT_TRANSLATE_NOOP("review", "By")},
    {"bytes", QT_TRANSLATE_NOOP("review", "Bytes")},
    {"call_ms", QT_TRANSLATE_NOOP("review", "Length of the call, in ms")},
    {"changes", QT_TRANSLATE_NOOP("review", "Changes")},
    {"code", QT_TRANSLATE_NOOP("review", "Why")},
    {"conflicts", QT_TRANSLATE_NOOP("review", "Corrected here and changed by the shop")},
    {"customers", QT_TRANSLATE_NOOP("review", "Customers")},
    {"day", QT_TRANSLATE_NOOP("review", "Day")},
    {"denials", QT_TRANSLATE_NOOP("review", "Acts denied")},
    {"desk_user", QT_TRANSLATE_NOOP("review", "Whose desk")},
    {"disposition", QT_TRANSLATE_NOOP("review", "How the call ended")},
    {"dropped_columns", QT_TRANSLATE_NOOP("review", "Columns left out")},
    {"dry_run", QT_TRANSLATE_NOOP("review", "Trial only")},
    {"entries", QT_TRANSLATE_NOOP("review", "Entries")},
    {"entry", QT_TRANSLATE_NOOP("review", "Entry")},
    {"erased_rows", QT_TRANSLATE_NOOP("review", "Left out: people who were erased")},
    {"error", QT_TRANSLATE_NOOP("review", "Why")},
    {"fields", QT_TRANSLATE_NOOP("review", "Fields")},
    {"file", QT_TRANSLATE_NOOP("review", "File")},
    {"filter", QT_TRANSLATE_NOOP("review", "Filter")},
    {"finding", QT_TRANSLATE_NOOP("review", "Finding")},
    {"findings", QT_TRANSLATE_NOOP("review", "Findings")},
    {"first_seq", QT_TRANSLATE_NOOP("review", "First entry")},
    {"form", QT_TRANSLATE_NOOP("review", "In which form")},
    {"format", QT_TRANSLATE_NOOP("review", "Format")},
    {"how", QT_TRANSLATE_NOOP("review", "How")},
    {"imported", QT_TRANSLATE_NOOP("review", "Imported")},
    {"keys", QT_TRANSLATE_NOOP("review", "Keys")},
    {"kind", QT_TRANSLATE_NOOP("review", "Kind")},
    {"last_seq", QT_TRANSLATE_NOOP("review", "Last entry")},
    {"left_out", QT_TRANSLATE_NOOP("review", "Values left out")},
    {"lit_ms", QT_TRANSLATE_NOOP("review", "Time lit, in ms")},
    {"match", QT_TRANSLATE_NOOP("review", "It matched")},
    {"minutes", QT_TRANSLATE_NOOP("review", "Minutes")},
    {"note", QT_TRANSLATE_NOOP("review", "Note")},
    {"open", QT_TRANSLATE_NOOP("review", "Open")},
    {"phase", QT_TRANSLATE_NOOP("review", "Phase")},
    {"place", QT_TRANSLATE_NOOP("review", "Place")},
    {"policy", QT_TRANSLATE_NOOP("review", "Policy")},
    {"program", QT_TRANSLATE_NOOP("review", "Program")},
    {"read", QT_TRANSLATE_NOOP("review", "Rows read")},
    {"readmits", QT_TRANSLATE_NOOP("review", "Takes in again who was erased")},
    {"readmitted", QT_TRANSLATE_NOOP("review", "Taken in again")},
    {"record", QT_TRANSLATE_NOOP("review", "Kind of record")},
    {"refusal", QT_TRANSLATE_NOOP("review", "Why")},
    {"rejected", QT_TRANSLATE_NOOP("review", "Rejected")},
    {"request", QT_TRANSLATE_NOOP("review", "Request")},
    {"requester", QT_TRANSLATE_NOOP("review", "Asked by")},
    {"reveal", QT_TRANSLATE_NOOP("review", "Entry of the look")},
    {"reveals", QT_TRANSLATE_NOOP("review", "Fields shown")},
    {"reviewed", QT_TRANSLATE_NOOP("review", "Findings decided")},
    {"reviewers", QT_TRANSLATE_NOOP("review", "Reviewed by")},
    {"role", QT_TRANSLATE_NOOP("review", "Role")},
    {"root", QT_TRANSLATE_NOOP("review", "Root of the log")},
    {"rule", QT_TRANSLATE_NOOP("review", "Rule")},
    {"screen", QT_TRANSLATE_NOOP("review", "Screen protection")},
    {"screen_why", QT_TRANSLATE_NOOP("review", "Why the screen is so")},
    {"size", QT_TRANSLATE_NOOP("review", "Size of the log")},
    {"tries_left", QT_TRANSLATE_NOOP("review", "Tries left")},
    {"try", QT_TRANSLATE_NOOP("review", "Entry of the try")},
    {"unchanged", QT_TRANSLATE_NOOP("review", "Unchanged")},
    {"updated", QT_TRANSLATE_NOOP("review", "Updated")},
    {"verdict", QT_TRANSLATE_NOOP("review", "Verdict")},
    {"version", QT_TRANSLATE_NOOP("review", "Version")},
    {"what", QT_TRANSLATE_NOOP("review", "What")},
    {"why", QT_TRANSLATE_NOOP("review", "Why")},
    {"witness", QT_TRANSLATE_NOOP("review", "Witness")},
    {"zone", QT_TRANSLATE_NOOP("review", "Time zone")},
};

struct Said
{
    Q_DECLARE_TR_FUNCTIONS(review)
};

QString kindWord(const QString& kind)
{
    if (kind == QLatin1String("customer"))
        return Said::tr("customer");
    return kind == QLatin1String("order") ? Said::tr("order") : kind;
}

} // namespace

QString detailLabel(const QString& key)
{
    const auto* const found =
        std::ranges::find_if(labels, [&key](const auto& known) { return key == QLatin1String(known.first); });
    return found == std::end(labels) ? key : Said::tr(found->second);
}

QString detailValue(const QString& key, const QString& value)
{
    if (key == QLatin1String("screen"))
        return screenPhrase(value);
    if (key == QLatin1String("how"))
        return howPhrase(value);
    if (key == QLatin1String("role"))
        return shown(Column::Role, value);
    if (key == QLatin1String("record") || key == QLatin1String("kind"))
        return kindWord(value);
    for (const char* why : {"why", "screen_why", "refusal", "error", "code"}) {
        if (key == QLatin1String(why))
            return whyPhrase(value);
    }
    return value;
}

} // namespace scrim::review
