// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/support_card.h"

#include "base/answer.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"
#include "ui/protection/words.h"
#include "ui/shield/forget.h"
#include "ui/shield/secret_input.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace scrim::protection {

namespace {

constexpr int usualMinutes = 5;
constexpr int longestName = 64;
constexpr int formWidth = 84 * parts::unit;

} // namespace

SupportCard::SupportCard(models::Desk& desk, QWidget* parent)
    : QFrame(parent),
      m_desk(desk),
      m_state(parts::makeQuiet(*this)),
      m_open(new QPushButton(tr("Allow pictures for support…"), this)),
      m_form(new QWidget(this)),
      m_name(new QLineEdit(m_form)),
      m_password(new shield::SecretInput(tr("Password of the second person"), m_form)),
      m_code(new shield::SecretInput(tr("Code of the second person, if they have a second factor"), m_form)),
      m_minutes(new QSpinBox(m_form)),
      m_allow(new QPushButton(m_form)),
      m_cancel(new QPushButton(tr("Cancel"), m_form)),
      m_error(new parts::InlineError(m_form))
{
    setObjectName(QStringLiteral("support_card"));
    setAccessibleName(tr("Pictures for support"));
    m_state->setObjectName(QStringLiteral("support_state"));
    m_open->setObjectName(QStringLiteral("support_open"));
    m_name->setObjectName(QStringLiteral("support_name"));
    m_name->setAccessibleName(tr("Name of the second person"));
    m_name->setMaxLength(longestName);
    m_password->setObjectName(QStringLiteral("support_password"));
    m_code->setObjectName(QStringLiteral("support_code"));
    m_minutes->setObjectName(QStringLiteral("support_minutes"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setSuffix(tr(" min"));
    m_allow->setObjectName(QStringLiteral("support_allow"));
    m_allow->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("support_cancel"));
    m_error->setObjectName(QStringLiteral("support_error"));
    build();

    connect(m_open, &QPushButton::clicked, this, &SupportCard::open);
    connect(m_cancel, &QPushButton::clicked, this, &SupportCard::reset);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &shield::SecretInput::submitted, this, &SupportCard::submit);
    connect(m_code, &shield::SecretInput::submitted, this, &SupportCard::submit);
    connect(m_allow, &QPushButton::clicked, this, &SupportCard::submit);
    connect(&desk, &models::Desk::captureAllowanceChanged, this, &SupportCard::refresh);
    reset();
}

void SupportCard::build()
{
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * parts::unit);
    grid->setVerticalSpacing(parts::unit / 2);
    const auto add = [this, grid](int at, const QString& text, QWidget& control) {
        control.setMinimumHeight(m_password->sizeHint().height());
        auto* label = parts::makeLabel(text, *m_form);
        label->setBuddy(&control);
        grid->addWidget(label, 0, at);
        grid->addWidget(&control, 1, at);
    };
    add(0, tr("Second person's name"), *m_name);
    add(1, tr("Their password"), *m_password);
    add(2, tr("Code, if they have one"), *m_code);
    add(3, tr("For", "how long"), *m_minutes);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(parts::unit);
    buttons->addWidget(m_allow);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    grid->setRowMinimumHeight(2, parts::unit / 2);
    grid->addLayout(buttons, 3, 0, 1, 4);
    grid->addWidget(m_error, 4, 0, 1, 4);
    m_form->setMaximumWidth(formWidth);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit);
    column->addWidget(parts::makeSection(tr("Pictures for support"), *this));
    column->addWidget(m_state);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_form);
}

void SupportCard::open()
{
    refresh();
    if (m_open->isHidden())
        return;
    m_open->hide();
    m_form->show();
    m_name->setFocus();
}

void SupportCard::reset()
{
    const bool hadFocus = m_form->isAncestorOf(window()->focusWidget());
    shield::forget(*m_name);
    m_password->clear();
    m_code->clear();
    m_error->clearMessage();
    m_form->hide();
    setBusy(false);
    refresh();
    if (hadFocus)
        (m_open->isHidden() ? static_cast<QWidget*>(this) : m_open)->setFocus();
}

void SupportCard::refresh()
{
    const int most = m_desk.policy().supportCaptureMinutes;
    const bool holds = m_desk.captureAllowedMs() > 0;
    const bool isPossible = most > 0 && !holds;
    m_minutes->setRange(1, std::max(1, most));
    if (m_form->isHidden())
        m_minutes->setValue(std::min(usualMinutes, most));
    if (!isPossible)
        m_form->hide();
    m_open->setVisible(isPossible && m_form->isHidden());
    if (holds)
        m_state->setText(
            tr("Pictures of the screen are allowed at the moment. The bar at the window's bottom ends it."));
    else if (const QString file = m_desk.policy().lockedBy(QStringLiteral("shield.support_capture_minutes"));
             most == 0 && !file.isEmpty())
        m_state->setText(tr("Pictures of the screen for support are not allowed on this machine.") + QLatin1Char(' ') +
                         setByIt(file));
    else if (most == 0)
        m_state->setText(tr("The policy of this vault does not allow pictures of the screen for support."));
    else
        m_state->setText(tr(
            "To show support what this screen shows, a second person, a supervisor or an administrator, allows "
            "pictures of it for some minutes. Nothing can be shown meanwhile, and it is on record under their name."));
}

void SupportCard::setBusy(bool busy)
{
    for (QWidget* control : std::initializer_list<QWidget*>{m_name, m_password, m_code, m_minutes, m_allow, m_cancel})
        control->setEnabled(!busy);
    m_allow->setText(busy ? tr("Checking…") : tr("Allow pictures"));
}

void SupportCard::submit()
{
    if (!m_allow->isEnabled())
        return;
    if (m_name->text().isEmpty() || m_password->length() == 0) {
        m_error->say(tr("A second person types their name and their password here."));
        (m_name->text().isEmpty() ? static_cast<QWidget*>(m_name) : m_password)->setFocus();
        return;
    }
    m_error->clearMessage();
    setFocus(); // from a field that is switched off it would go to the far end of the window
    setBusy(true);
    whenAnswered(m_desk.allowCapture(m_name->text(), m_password->take(), m_minutes->value(), m_code->take()), this,
                 [this](const Result<void>& allowed) { answer(allowed); });
}

void SupportCard::answer(const Result<void>& allowed)
{
    setBusy(false);
    if (allowed) {
        reset();
        return;
    }
    // Closed meanwhile, as by the lock: nobody is there to read it.
    if (m_form->isHidden())
        return;
    m_error->say(allowed.error().message);
    m_password->setFocus();
}

} // namespace scrim::protection
