// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/field_columns.h"

#include "ui/desk/dial_button.h"
#include "ui/desk/edit_notes.h"
#include "ui/desk/edit_prompt.h"
#include "ui/parts/look.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/spotlight.h"

#include <QPushButton>
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

void FieldColumns::show(RecordId record, const Columns& columns, const std::vector<records::EditedField>& edits)
{
    clear();
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (const records::MaskedField& field : columns[i]) {
            QWidget* widget = addField(*m_columns[i], record, field);
            if (before != nullptr)
                setTabOrder(before, widget);
            before = widget;
            const auto edit = std::ranges::find(edits, field.field, &records::EditedField::field);
            if (edit != edits.end())
                addNotes(*m_columns[i], record, *edit);
        }
        m_columns[i]->addStretch(1);
    }
}

QWidget* FieldColumns::addField(QVBoxLayout& column, RecordId record, const records::MaskedField& field)
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    auto* widget = new shield::MaskedField(m_spotlight, record, field, holder);
    row->addWidget(widget, 1);
    column.addWidget(holder);
    holder->show();
    if (m_prompt != nullptr && DialButton::isWanted(m_prompt->desk(), field.field)) {
        auto* dial = new DialButton(m_prompt->desk(), record, field.field, holder);
        row->addWidget(dial);
        setTabOrder(widget, dial);
        connect(dial, &DialButton::refused, m_prompt, &EditPrompt::refused);
        connect(dial, &DialButton::notice, m_prompt, &EditPrompt::notice);
    }
    if (m_prompt == nullptr || !m_prompt->desk().mayEdit(field.field))
        return widget;
    auto* button = new QPushButton(tr("Edit"), holder);
    button->setObjectName(QStringLiteral("edit_") + policy::name(field.field));
    button->setAccessibleName(tr("Correct the field %1").arg(policy::label(field.field)));
    button->setFlat(true);
    button->setFixedWidth(button->fontMetrics().horizontalAdvance(button->text()) + 2 * unit);
    row->addWidget(button);
    setTabOrder(widget, button);
    connect(button, &QPushButton::clicked, this, [this, widget] { m_prompt->ask(*widget); });
    return widget;
}

void FieldColumns::addNotes(QVBoxLayout& column, RecordId record, const records::EditedField& edit)
{
    const bool mayEdit = m_prompt != nullptr && m_prompt->desk().mayEdit(edit.field);
    const QString person = m_prompt != nullptr ? m_prompt->desk().person().name : QString();
    auto* notes = new EditNotes(edit, person, mayEdit, this);
    column.addWidget(notes);
    notes->show();
    const policy::Field field = edit.field;
    connect(notes, &EditNotes::undoAsked, this, [this, record, field] { m_prompt->undo(record, field); });
    connect(notes, &EditNotes::keepAsked, this,
            [this, record, field] { m_prompt->settle(record, field, editing::Settle::KeepOurs); });
    connect(notes, &EditNotes::takeAsked, this,
            [this, record, field] { m_prompt->settle(record, field, editing::Settle::TakeShops); });
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
