// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/lock_page.h"

#include "base/answer.h"
#include "ui/parts/inline_error.h"
#include "ui/shield/announcer.h"
#include "ui/shield/quiet_label.h"
#include "ui/shield/secret_input.h"
#include "ui/sign_in/card.h"
#include "ui/sign_in/lockout_note.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrim::sign_in {

LockPage::LockPage(QWidget* parent)
    : QWidget(parent),
      m_who(new shield::QuietLabel(QString(), this)),
      m_calls(new QLabel(this)),
      m_password(new shield::SecretInput(tr("Password"), this)),
      m_button(new QPushButton(this)),
      m_other(new QPushButton(tr("Sign in as somebody else"), this)),
      m_error(new parts::InlineError(this)),
      m_lockout(new LockoutNote(*m_error))
{
    setObjectName(QStringLiteral("lock_page"));
    m_password->setObjectName(QStringLiteral("unlock_password"));
    m_button->setObjectName(QStringLiteral("unlock_button"));
    m_button->setDefault(true);
    m_button->setMinimumHeight(m_password->sizeHint().height());
    m_other->setObjectName(QStringLiteral("somebody_else_button"));
    m_other->setFlat(true);
    m_error->setObjectName(QStringLiteral("lock_error"));
    m_calls->setObjectName(QStringLiteral("calls_waiting"));
    m_calls->hide();

    QVBoxLayout* column = centredColumn(*this);
    column->addStretch(2);
    column->addWidget(makeTitle(tr("Locked"), *this));
    column->addWidget(m_who);
    column->addWidget(m_calls);
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("Password"), *m_password, *this));
    column->addWidget(m_password);
    column->addSpacing(8);
    column->addWidget(m_button);
    column->addWidget(m_other);
    column->addWidget(m_error);
    column->addStretch(3);

    connect(m_password, &shield::SecretInput::submitted, this, &LockPage::submit);
    connect(m_button, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_other, &QPushButton::clicked, this, &LockPage::somebodyElse);
    setTabOrder(m_password, m_button);
    setTabOrder(m_button, m_other);
    setBusy(false);
}

void LockPage::serve(models::Desk& desk)
{
    m_desk = &desk;
}

void LockPage::setCallsWaiting(int count)
{
    m_calls->setText(count == 1 ? tr("A call waits. Unlock the desk to see it.")
                                : tr("%Ln calls wait. Unlock the desk to see them.", nullptr, count));
    m_calls->setVisible(count > 0);
}

void LockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_error->clearMessage();
    m_lockout->stop();
    m_password->clear();
    if (m_desk != nullptr)
        m_who->setText(tr("%1 is signed in. Type your password to go on.").arg(m_desk->person().name));
    m_password->setFocus();
    shield::announce(*this, tr("The desk is locked."));
}

void LockPage::setBusy(bool busy)
{
    m_password->setEnabled(!busy);
    m_button->setEnabled(!busy);
    m_other->setEnabled(!busy);
    m_button->setText(busy ? tr("Unlocking…") : tr("Unlock"));
}

void LockPage::submit()
{
    if (m_desk == nullptr || !m_button->isEnabled())
        return;
    m_lockout->stop();
    if (m_password->length() == 0) {
        m_error->say(tr("Type your password."));
        m_password->setFocus();
        return;
    }
    m_error->clearMessage();
    setBusy(true);
    whenAnswered(m_desk->unlock(m_password->take()), this,
                 [this](const Result<models::Person>& person) { answer(person); });
}

void LockPage::answer(const Result<models::Person>& person)
{
    setBusy(false);
    if (person) {
        Q_EMIT unlocked(*person);
        return;
    }
    if (person.error().code == ErrorCode::LockedOut && m_desk != nullptr)
        m_lockout->start(m_desk->lockoutMs());
    else if (person.error().code == ErrorCode::BadCredential) // nobody was asked for a name or a code
        m_error->say(tr("The password is wrong, or your account is disabled. Try again, or ask an admin."));
    else
        m_error->say(person.error().message);
    m_password->setFocus();
}

} // namespace scrim::sign_in
