// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/password_page.h"

#include "base/answer.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"
#include "ui/shield/secret_input.h"
#include "ui/sign_in/card.h"
#include "ui/sign_in/lockout_note.h"
#include "ui/sign_in/strength_meter.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrim::sign_in {

PasswordPage::PasswordPage(QWidget* parent)
    : QWidget(parent),
      m_why(parts::makeQuiet(*this)),
      m_old(new shield::SecretInput(tr("Present password"), this)),
      m_new(new shield::SecretInput(tr("New password"), this)),
      m_again(new shield::SecretInput(tr("New password once more"), this)),
      m_strength(new StrengthMeter(*m_new, this)),
      m_save(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_error(new parts::InlineError(this)),
      m_lockout(new LockoutNote(*m_error))
{
    setObjectName(QStringLiteral("password_page"));
    setAccessibleName(tr("Change password"));
    m_why->setObjectName(QStringLiteral("password_why"));
    m_old->setObjectName(QStringLiteral("password_old"));
    m_new->setObjectName(QStringLiteral("password_new"));
    m_again->setObjectName(QStringLiteral("password_again"));
    m_save->setObjectName(QStringLiteral("password_save"));
    m_save->setDefault(true);
    m_save->setMinimumHeight(m_old->sizeHint().height());
    m_cancel->setObjectName(QStringLiteral("password_cancel"));
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setFlat(true);
    m_error->setObjectName(QStringLiteral("password_error"));
    build();
    connect(m_old, &shield::SecretInput::submitted, this, [this] { m_new->setFocus(); });
    connect(m_new, &shield::SecretInput::submitted, this, [this] { m_again->setFocus(); });
    connect(m_again, &shield::SecretInput::submitted, this, &PasswordPage::submit);
    connect(m_save, &QPushButton::clicked, this, &PasswordPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordPage::cancelled);
    setBusy(false);
}

void PasswordPage::build()
{
    QVBoxLayout* column = centredColumn(*this);
    column->addStretch(2);
    column->addWidget(makeTitle(tr("Change password"), *this));
    column->addWidget(m_why);
    column->addSpacing(parts::unit);
    column->addWidget(makeLabel(tr("Present password"), *m_old, *this));
    column->addWidget(m_old);
    column->addWidget(makeLabel(tr("New password"), *m_new, *this));
    column->addWidget(m_new);
    column->addWidget(m_strength);
    column->addWidget(makeLabel(tr("New password once more"), *m_again, *this));
    column->addWidget(m_again);
    column->addSpacing(parts::unit);
    column->addWidget(m_save);
    column->addWidget(m_cancel);
    column->addWidget(m_error);
    column->addStretch(3);
    QWidget* before = m_old;
    for (QWidget* next : std::initializer_list<QWidget*>{m_new, m_again, m_save, m_cancel}) {
        setTabOrder(before, next);
        before = next;
    }
}

void PasswordPage::begin(models::Desk& desk, const models::Person& person, const QString& why)
{
    clear();
    m_desk = &desk;
    m_strength->setUser(person.name);
    parts::setTextOrHide(*m_why, why);
    m_old->setFocus();
}

void PasswordPage::clear()
{
    for (shield::SecretInput* input : {m_old, m_new, m_again})
        input->clear();
    m_error->clearMessage();
    m_lockout->stop();
    setBusy(false);
}

void PasswordPage::setBusy(bool busy)
{
    for (QWidget* control : std::initializer_list<QWidget*>{m_old, m_new, m_again, m_save, m_cancel})
        control->setEnabled(!busy);
    m_save->setText(busy ? tr("Changing…") : tr("Change password"));
}

void PasswordPage::submit()
{
    if (m_desk == nullptr || !m_save->isEnabled())
        return;
    m_lockout->stop();
    for (shield::SecretInput* input : {m_old, m_new, m_again}) {
        if (input->length() == 0) {
            m_error->say(tr("Fill in all three fields."));
            input->setFocus();
            return;
        }
    }
    SecretBytes fresh = m_new->take();
    if (!fresh.equals(m_again->take())) {
        m_error->say(tr("The two new passwords differ. Type both again."));
        m_new->setFocus();
        return;
    }
    m_error->clearMessage();
    setBusy(true);
    whenAnswered(m_desk->changePassword(m_old->take(), std::move(fresh)), this,
                 [this](const Result<void>& done) { answer(done); });
}

void PasswordPage::answer(const Result<void>& done)
{
    setBusy(false);
    if (done) {
        clear();
        Q_EMIT changed();
        return;
    }
    if (done.error().code == ErrorCode::LockedOut && m_desk != nullptr)
        m_lockout->start(m_desk->lockoutMs());
    else
        m_error->say(done.error().message);
    m_old->setFocus();
}

} // namespace scrim::sign_in
