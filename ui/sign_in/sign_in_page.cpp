// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/sign_in_page.h"

#include "base/answer.h"
#include "ui/parts/inline_error.h"
#include "ui/shield/forget.h"
#include "ui/shield/quiet_label.h"
#include "ui/shield/secret_input.h"
#include "ui/sign_in/card.h"
#include "ui/sign_in/lockout_note.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrim::sign_in {

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent),
      m_column(centredColumn(*this)),
      m_where(new shield::QuietLabel(QString(), this)),
      m_name(new QLineEdit(this)),
      m_password(new shield::SecretInput(tr("Password"), this)),
      m_code(new shield::SecretInput(tr("Code, if you have a second factor"), this)),
      m_button(new QPushButton(this)),
      m_error(new parts::InlineError(this)),
      m_lockout(new LockoutNote(*m_error))
{
    setObjectName(QStringLiteral("sign_in_page"));
    m_name->setObjectName(QStringLiteral("user_name"));
    m_name->setAccessibleName(tr("User name"));
    m_name->setMaxLength(64);
    m_name->setMinimumHeight(m_password->sizeHint().height());
    m_password->setObjectName(QStringLiteral("password"));
    m_code->setObjectName(QStringLiteral("sign_in_code"));
    m_button->setObjectName(QStringLiteral("sign_in_button"));
    m_button->setDefault(true);
    m_button->setMinimumHeight(m_password->sizeHint().height());
    m_error->setObjectName(QStringLiteral("sign_in_error"));

    m_column->addStretch(2);
    m_column->addWidget(makeTitle(QStringLiteral("Scrim"), *this));
    m_column->addWidget(m_where);
    m_column->addSpacing(8);
    m_column->addWidget(makeLabel(tr("User name"), *m_name, *this));
    m_column->addWidget(m_name);
    m_column->addWidget(makeLabel(tr("Password"), *m_password, *this));
    m_column->addWidget(m_password);
    m_column->addWidget(makeLabel(tr("Code, if you have a second factor"), *m_code, *this));
    m_column->addWidget(m_code);
    m_column->addSpacing(8);
    m_column->addWidget(m_button);
    m_column->addWidget(m_error);
    m_column->addStretch(3);

    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &shield::SecretInput::submitted, this, &SignInPage::submit);
    connect(m_code, &shield::SecretInput::submitted, this, &SignInPage::submit);
    connect(m_button, &QPushButton::clicked, this, &SignInPage::submit);
    setTabOrder(m_name, m_password);
    setTabOrder(m_password, m_code);
    setTabOrder(m_code, m_button);
    prepare({});
}

void SignInPage::prepare(const QString& message)
{
    m_desk = nullptr;
    m_where->setText(message);
    setBusy(false);
}

void SignInPage::serve(models::Desk& desk)
{
    m_desk = &desk;
    m_where->setText(desk.vaultName());
    setBusy(false);
    if (isVisible())
        m_name->setFocus();
}

void SignInPage::offer(const std::vector<DemoUser>& users)
{
    auto* panel = new DemoPanel(users, this);
    connect(panel, &DemoPanel::chosen, this, [this](const QString& name) {
        m_name->setText(name);
        m_password->setFocus();
    });
    m_column->insertWidget(m_column->indexOf(m_error) + 1, panel);
}

void SignInPage::reset()
{
    shield::forget(*m_name);
    m_password->clear();
    m_code->clear();
    m_error->clearMessage();
    m_lockout->stop();
    setBusy(false);
}

void SignInPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    (m_name->text().isEmpty() ? static_cast<QWidget*>(m_name) : m_password)->setFocus();
}

void SignInPage::setBusy(bool busy)
{
    const bool open = m_desk != nullptr && !busy;
    m_name->setEnabled(open);
    m_password->setEnabled(open);
    m_code->setEnabled(open);
    m_button->setEnabled(open);
    m_button->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

void SignInPage::submit()
{
    if (m_desk == nullptr || !m_button->isEnabled())
        return;
    m_lockout->stop();
    if (m_name->text().isEmpty() || m_password->length() == 0) {
        m_error->say(tr("Type your user name and your password."));
        (m_name->text().isEmpty() ? static_cast<QWidget*>(m_name) : m_password)->setFocus();
        return;
    }
    m_error->clearMessage();
    setBusy(true);
    whenAnswered(m_desk->signIn(m_name->text(), m_password->take(), m_code->take()), this,
                 [this](const Result<models::Person>& person) { answer(person); });
    Q_EMIT begun();
}

void SignInPage::answer(const Result<models::Person>& person)
{
    setBusy(false);
    if (person) {
        reset();
        Q_EMIT signedIn(*person);
        return;
    }
    if (person.error().code == ErrorCode::LockedOut && m_desk != nullptr)
        m_lockout->start(m_desk->lockoutMs());
    else
        m_error->say(person.error().message);
    m_password->setFocus();
}

} // namespace scrim::sign_in
