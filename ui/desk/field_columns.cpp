// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/field_columns.h"

#include "ui/parts/look.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/spotlight.h"

#include <QVBoxLayout>

#include <algorithm>

namespace scrim::desk {

using namespace parts;

namespace {

template<typename Second>
Columns split(const std::vector<records::MaskedField>& fields, Second isSecond)
{
    Columns columns;
    for (const records::MaskedField& field : fields)
        columns[isSecond(field.field) ? 1 : 0].push_back(field);
    for (auto& column : columns)
        std::ranges::stable_sort(column, {}, &records::MaskedField::field);
    return columns;
}

bool isAddress(policy::Field field)
{
    return policy::classOf(field) == policy::FieldClass::Address;
}

} // namespace

Columns customerColumns(const std::vector<records::MaskedField>& fields)
{
    const auto isDelicate = [](policy::Field field) {
        const policy::FieldClass fieldClass = policy::classOf(field);
        return fieldClass == policy::FieldClass::Identity || fieldClass == policy::FieldClass::Payment;
    };
    Columns columns = split(fields, isDelicate);
    // Most shops know neither; then the address stands beside the contact.
    return columns[1].empty() ? split(fields, isAddress) : columns;
}

Columns orderColumns(const std::vector<records::MaskedField>& fields)
{
    return split(fields, [](policy::Field field) {
        return field == policy::Field::ShippingAddress || field == policy::Field::ShippingPhone;
    });
}

FieldColumns::FieldColumns(shield::Spotlight& spotlight, QWidget* parent) : QWidget(parent), m_spotlight(spotlight)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * unit);
    for (QVBoxLayout*& column : m_columns) {
        column = new QVBoxLayout;
        column->setSpacing(unit);
        row->addLayout(column, 1);
    }
}

void FieldColumns::show(RecordId record, const Columns& columns)
{
    clear();
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (const records::MaskedField& field : columns[i]) {
            auto* widget = new shield::MaskedField(m_spotlight, record, field, this);
            m_columns[i]->addWidget(widget);
            widget->show();
            if (before != nullptr)
                setTabOrder(before, widget);
            before = widget;
        }
        m_columns[i]->addStretch(1);
    }
}

void FieldColumns::clear()
{
    for (QVBoxLayout* column : m_columns) {
        while (QLayoutItem* item = column->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
}

} // namespace scrim::desk
