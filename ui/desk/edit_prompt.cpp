// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/edit_prompt.h"

#include "base/answer.h"
#include "ui/parts/direction.h"
#include "ui/parts/look.h"
#include "ui/shield/announcer.h"
#include "ui/shield/beside.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/secret_input.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;

namespace {

constexpr int panelWidth = 46 * unit;

/// Other lists on the page have a "Phone", too.
QString spoken(const QString& label)
{
    return EditPrompt::tr("%1, new value").arg(label);
}

/// What a line shows while it is typed: its kind, for whom it stands empty.
QString hintOf(policy::FieldKind kind)
{
    switch (kind) {
    case policy::FieldKind::Phone:
        return EditPrompt::tr("Begin with + and the country code.");
    case policy::FieldKind::BirthDate:
        return EditPrompt::tr("A day like 1980-12-31 or 31.12.1980.");
    case policy::FieldKind::Address:
        return EditPrompt::tr("The whole address, as it shall stand on a parcel.");
    default:
        return EditPrompt::tr("The whole new value.");
    }
}

} // namespace

EditPrompt::EditPrompt(models::Desk& desk, QWidget& page)
    : QFrame(&page),
      m_desk(desk),
      m_title(makeSection({}, *this)),
      m_says(makeLabel({}, *this)),
      m_form(new QWidget(this)),
      m_trouble(makeLabel({}, *this)),
      m_forward(new QPushButton(this)),
      m_back(new QPushButton(tr("Leave it"), this))
{
    setObjectName(QStringLiteral("edit_prompt"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(panelWidth);
    m_says->setObjectName(QStringLiteral("edit_says"));
    m_trouble->setObjectName(QStringLiteral("edit_trouble"));
    m_forward->setObjectName(QStringLiteral("edit_forward"));
    m_back->setObjectName(QStringLiteral("edit_back"));
    m_forward->setDefault(true);
    for (QLabel* label : {m_says, m_trouble})
        label->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_says, m_form, m_trouble})
        column->addWidget(part);
    column->addLayout(buttons);
    hide();
    connect(m_forward, &QPushButton::clicked, this, &EditPrompt::forward);
    connect(m_back, &QPushButton::clicked, this, &EditPrompt::dismiss);
}

void EditPrompt::ask(shield::MaskedField& field)
{
    dismiss();
    m_field = &field;
    m_record = field.record();
    m_what = field.field();
    const quint64 number = ++m_asked;
    whenAnswered(m_desk.beginEdit(m_record, m_what), this, [this, number](const Result<models::FieldSeen>& seen) {
        if (number != m_asked)
            return;
        if (seen)
            open(*seen);
        else
            Q_EMIT refused(seen.error().message);
    });
}

void EditPrompt::open(const models::FieldSeen& seen)
{
    if (m_field == nullptr)
        return;
    m_title->setText(tr("Correct: %1").arg(policy::label(m_what)));
    setAccessibleName(m_title->text());
    makeInputs();
    const QString before =
        seen.mask.isEmpty() ? QString() : tr("Now: %1").arg(inItsOrder(seen.mask)) + QLatin1Char('\n');
    show(Step::Typing, before + hintOf(policy::kindOf(m_what)));
    shield::placeBeside(*m_field, *this);
    QFrame::show();
    raise();
    m_secrets.front()->setFocus(Qt::PopupFocusReason);
}

/// Made anew for each field, so that nothing typed outlives its panel.
void EditPrompt::makeInputs()
{
    delete m_form;
    m_secrets.clear();
    m_lines.clear();
    m_form = new QWidget(this);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(unit);
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_form);
    if (policy::kindOf(m_what) != policy::FieldKind::Address) {
        addSecret(QStringLiteral("edit_value"), policy::label(m_what));
        return;
    }
    if (m_record.kind == RecordKind::Order)
        addSecret(QStringLiteral("edit_name"), tr("Name"));
    addSecret(QStringLiteral("edit_street"), tr("Street"));
    addSecret(QStringLiteral("edit_street2"), tr("Second line"));
    addSecret(QStringLiteral("edit_postcode"), tr("Postcode"));
    addLine(QStringLiteral("edit_town"), tr("Town"));
    addLine(QStringLiteral("edit_country"), tr("Country"));
}

shield::SecretInput& EditPrompt::addSecret(const QString& name, const QString& label)
{
    auto* input = new shield::SecretInput(spoken(label), m_form);
    input->setObjectName(name);
    static_cast<QFormLayout*>(m_form->layout())->addRow(label, input);
    connect(input, &shield::SecretInput::submitted, this, &EditPrompt::forward);
    m_secrets.push_back(input);
    return *input;
}

QLineEdit& EditPrompt::addLine(const QString& name, const QString& label)
{
    auto* input = new QLineEdit(m_form);
    input->setObjectName(name);
    input->setAccessibleName(spoken(label));
    static_cast<QFormLayout*>(m_form->layout())->addRow(label, input);
    connect(input, &QLineEdit::returnPressed, this, &EditPrompt::forward);
    m_lines.push_back(input);
    return *input;
}

void EditPrompt::show(Step step, const QString& says)
{
    m_step = step;
    m_says->setText(says);
    m_says->setAccessibleName(says);
    m_form->setVisible(step == Step::Typing);
    m_forward->setText(step == Step::Typing       ? tr("Check")
                       : step == Step::Confirming ? tr("Store it")
                                                  : tr("Keep mine"));
    m_back->setText(step == Step::Overtaken ? tr("Keep theirs") : tr("Leave it"));
    m_forward->setEnabled(true);
    say({});
    adjustSize();
}

void EditPrompt::say(const QString& trouble)
{
    setTextOrHide(*m_trouble, trouble);
    m_trouble->setAccessibleName(trouble);
    if (trouble.isEmpty())
        return;
    adjustSize();
    shield::announce(*this, trouble);
}

void EditPrompt::forward()
{
    if (!m_forward->isEnabled())
        return;
    m_forward->setEnabled(false);
    if (m_step == Step::Typing)
        prepare();
    else
        save();
}

void EditPrompt::prepare()
{
    editing::Typed typed;
    std::size_t next = 0;
    if (policy::kindOf(m_what) == policy::FieldKind::Address) {
        if (m_record.kind == RecordKind::Order)
            typed.name = m_secrets[next++]->take();
        typed.street = m_secrets[next++]->take();
        typed.street2 = m_secrets[next++]->take();
        typed.postcode = m_secrets[next++]->take();
        typed.town = m_lines[0]->text();
        typed.country = m_lines[1]->text();
    } else {
        typed.value = m_secrets[next]->take();
        typed.region = QLocale::system().name().section(QLatin1Char('_'), 1, 1);
    }
    const quint64 number = ++m_asked;
    whenAnswered(m_desk.prepareEdit(std::move(typed)), this, [this, number](const Result<QString>& mask) {
        if (number != m_asked)
            return;
        m_forward->setEnabled(true);
        if (!mask) {
            say(mask.error().message);
            m_secrets.front()->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_maskAfter = *mask;
        show(Step::Confirming, tr("Everybody will see: %1\nStore it?").arg(inItsOrder(m_maskAfter)));
        m_forward->setFocus(Qt::OtherFocusReason);
    });
}

void EditPrompt::save()
{
    const quint64 number = ++m_asked;
    whenAnswered(m_desk.saveEdit(m_overVersion), this, [this, number](const Result<editing::Outcome>& outcome) {
        if (number == m_asked)
            take(outcome);
    });
}

void EditPrompt::take(const Result<editing::Outcome>& outcome)
{
    m_forward->setEnabled(true);
    if (!outcome) {
        say(outcome.error().message);
        return;
    }
    if (!outcome->isStored) {
        m_overVersion = outcome->versionNow;
        show(Step::Overtaken, tr("Somebody else has changed it meanwhile.\nTheirs: %1\nYours: %2")
                                  .arg(inItsOrder(outcome->maskNow), inItsOrder(m_maskAfter)));
        return;
    }
    const RecordId record = m_record;
    dismiss();
    Q_EMIT notice(tr("%1 is corrected.").arg(policy::label(m_what)));
    Q_EMIT edited(record);
}

void EditPrompt::undo(RecordId record, policy::Field field)
{
    whenAnswered(m_desk.undoEdit(record, field), this, [this, record](const Result<editing::Outcome>& outcome) {
        if (!outcome)
            Q_EMIT refused(outcome.error().message);
        else
            Q_EMIT edited(record);
    });
}

void EditPrompt::settle(RecordId record, policy::Field field, editing::Settle how)
{
    whenAnswered(m_desk.settleEdit(record, field, how), this, [this, record](const Result<editing::Outcome>& outcome) {
        if (!outcome)
            Q_EMIT refused(outcome.error().message);
        else
            Q_EMIT edited(record);
    });
}

void EditPrompt::dismiss()
{
    ++m_asked;
    m_overVersion.clear();
    m_maskAfter.clear();
    if (!isVisible())
        return;
    for (shield::SecretInput* input : m_secrets)
        input->clear();
    m_desk.dropEdit();
    hide();
    if (m_field != nullptr)
        m_field->setFocus(Qt::OtherFocusReason);
}

void EditPrompt::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace scrim::desk
