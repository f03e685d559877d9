// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/hidden.h"

namespace scrim::records {

namespace {

const QString nothing = QStringLiteral("••••");

} // namespace

Hidden::Hidden(const policy::Policy& policy, policy::Role role)
{
    for (const policy::FieldClass fieldClass : policy::allFieldClasses) {
        m_classes[static_cast<std::size_t>(fieldClass)] = policy.of(role, fieldClass).mask == policy::MaskRule::All;
    }
}

bool Hidden::hides(policy::Field field) const
{
    return m_classes[static_cast<std::size_t>(policy::classOf(field))];
}

void Hidden::apply(std::vector<MaskedField>& fields) const
{
    for (MaskedField& field : fields) {
        if (hides(field.field))
            field.mask = nothing;
    }
}

void Hidden::apply(std::vector<EditedField>& edits) const
{
    for (EditedField& edit : edits) {
        if (!hides(edit.field))
            continue;
        for (FieldVersion& version : edit.versions)
            version.mask = nothing;
        if (!edit.shopMask.isEmpty())
            edit.shopMask = nothing;
    }
}

void Hidden::apply(Hit& hit) const
{
    apply(hit.masked);
    if (hit.id.kind == RecordKind::Customer && hides(policy::Field::Address))
        hit.subtitle.clear();
}

void Hidden::apply(std::vector<Hit>& hits) const
{
    for (Hit& hit : hits)
        apply(hit);
}

void Hidden::apply(Customer& customer) const
{
    apply(customer.fields);
    apply(customer.edits);
}

void Hidden::apply(Order& order) const
{
    apply(order.fields);
    apply(order.edits);
}

} // namespace scrim::records
