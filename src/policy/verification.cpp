// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/verification.h"

#include "base/core_text.h"

#include <algorithm>
#include <map>
#include <set>

namespace scrim::policy {

namespace {

struct Row
{
    VerifyKind kind;
    Field field;
    VerifyBy by;
    int bits;
    QLatin1String name;
    const char* label;
    const char* shape;
};

constexpr std::array rows{
    Row{VerifyKind::Email, Field::Email, VerifyBy::Token, 20, QLatin1String("email"),
        QT_TRANSLATE_NOOP("scrim::Core", "E-mail"), QT_TRANSLATE_NOOP("scrim::Core", "the whole e-mail address")},
    Row{VerifyKind::Phone, Field::Phone, VerifyBy::Token, 20, QLatin1String("phone"),
        QT_TRANSLATE_NOOP("scrim::Core", "Phone"), QT_TRANSLATE_NOOP("scrim::Core", "the whole phone number")},
    Row{VerifyKind::PhoneLast4, Field::Phone, VerifyBy::Key, 13, QLatin1String("phone_last4"),
        QT_TRANSLATE_NOOP("scrim::Core", "Phone, last four"), QT_TRANSLATE_NOOP("scrim::Core", "four digits")},
    Row{VerifyKind::Postcode, Field::Address, VerifyBy::Key, 12, QLatin1String("postcode"),
        QT_TRANSLATE_NOOP("scrim::Core", "Postcode"), QT_TRANSLATE_NOOP("scrim::Core", "the whole postcode")},
    Row{VerifyKind::BirthDate, Field::BirthDate, VerifyBy::Key, 14, QLatin1String("birth_date"),
        QT_TRANSLATE_NOOP("scrim::Core", "Birth date"),
        QT_TRANSLATE_NOOP("scrim::Core", "day, month and four digits of the year")},
    Row{VerifyKind::NationalId, Field::NationalId, VerifyBy::Key, 20, QLatin1String("national_id"),
        QT_TRANSLATE_NOOP("scrim::Core", "National ID"), QT_TRANSLATE_NOOP("scrim::Core", "the whole number")},
    Row{VerifyKind::NationalIdLast4, Field::NationalId, VerifyBy::Mask, 13, QLatin1String("national_id_last4"),
        QT_TRANSLATE_NOOP("scrim::Core", "National ID, last four"),
        QT_TRANSLATE_NOOP("scrim::Core", "four letters or digits")},
    Row{VerifyKind::CardLast4, Field::CardNumber, VerifyBy::Mask, 13, QLatin1String("card_last4"),
        QT_TRANSLATE_NOOP("scrim::Core", "Card, last four"), QT_TRANSLATE_NOOP("scrim::Core", "four digits")},
};

constexpr bool standInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind != static_cast<VerifyKind>(i))
            return false;
    }
    return rows.size() == allVerifyKinds.size();
}
static_assert(standInOrder());

const Row& rowOf(VerifyKind kind)
{
    return rows[static_cast<std::size_t>(kind)];
}

} // namespace

Field fieldOf(VerifyKind kind)
{
    return rowOf(kind).field;
}

VerifyBy verifyBy(VerifyKind kind)
{
    return rowOf(kind).by;
}

int bitsOf(VerifyKind kind)
{
    return rowOf(kind).bits;
}

QString name(VerifyKind kind)
{
    return rowOf(kind).name;
}

QString label(VerifyKind kind)
{
    return Core::tr(rowOf(kind).label);
}

QString shape(VerifyKind kind)
{
    return Core::tr(rowOf(kind).shape);
}

std::optional<VerifyKind> verifyKindFrom(QStringView text)
{
    const auto found = std::ranges::find_if(rows, [text](const Row& row) { return row.name == text; });
    return found == rows.end() ? std::nullopt : std::optional(found->kind);
}

int counted(const VerificationPolicy& policy, std::span<const VerifyKind> matched)
{
    std::set<Field> fields;
    std::set<FieldClass> classes;
    for (const VerifyKind kind : matched) {
        fields.insert(fieldOf(kind));
        classes.insert(classOf(fieldOf(kind)));
    }
    const auto count = static_cast<int>(policy.differentClasses ? classes.size() : fields.size());
    return std::min(count, policy.fieldsNeeded);
}

bool isVerified(const VerificationPolicy& policy, std::span<const VerifyKind> matched)
{
    std::map<Field, int> bits;
    for (const VerifyKind kind : matched)
        bits[fieldOf(kind)] = std::max(bits[fieldOf(kind)], bitsOf(kind));
    int sum = 0;
    for (const auto& [field, own] : bits)
        sum += own;
    return counted(policy, matched) >= policy.fieldsNeeded && sum >= policy.leastBits;
}

} // namespace scrim::policy
