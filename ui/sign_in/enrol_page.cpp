// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/enrol_page.h"

#include "base/answer.h"
#include "base/bytes.h"
#include "ui/parts/inline_error.h"
#include "ui/parts/look.h"
#include "ui/parts/text_box.h"
#include "ui/shield/secret_input.h"
#include "ui/sign_in/card.h"
#include "ui/sign_in/lockout_note.h"
#include "ui/sign_in/qr_code.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scrim::sign_in {

namespace {

constexpr int codeRows = 10;

QVBoxLayout* columnOf(QWidget& step)
{
    auto* column = new QVBoxLayout(&step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::unit);
    return column;
}

QLabel* quietText(const QString& text, QWidget& parent)
{
    QLabel* label = parts::makeQuiet(parent);
    label->setText(text);
    return label;
}

/// In groups of four, as a person types them.
QString grouped(const QString& text)
{
    QString groups;
    for (qsizetype at = 0; at < text.size(); at += 4)
        groups += (at > 0 ? QStringLiteral(" ") : QString()) + text.mid(at, 4);
    return groups;
}

} // namespace

EnrolPage::EnrolPage(QWidget* parent)
    : QWidget(parent),
      m_why(parts::makeQuiet(*this)),
      m_steps(new QStackedWidget(this)),
      m_password(new shield::SecretInput(tr("Password"), this)),
      m_presentLabel(makeLabel(tr("Present code"), *this, *this)),
      m_present(new shield::SecretInput(tr("Code of the app that you use now"), this)),
      m_next(new QPushButton(this)),
      m_qr(new QrCode(this)),
      m_secret(new QLabel(this)),
      m_code(new shield::SecretInput(tr("Code that the app shows"), this)),
      m_confirm(new QPushButton(this)),
      m_codes(new parts::TextBox(this)),
      m_copy(new QPushButton(tr("Copy all"), this)),
      m_done(new QPushButton(tr("I have kept them"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_error(new parts::InlineError(this)),
      m_lockout(new LockoutNote(*m_error))
{
    setObjectName(QStringLiteral("enrol_page"));
    setAccessibleName(tr("Second factor"));
    m_error->setObjectName(QStringLiteral("enrol_error"));
    m_cancel->setObjectName(QStringLiteral("enrol_cancel"));
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setFlat(true);
    for (QPushButton* forward : {m_next, m_confirm, m_done})
        forward->setDefault(true);
    for (QWidget* step : {makeProofStep(), makeCodeStep(), makeKeepStep()})
        m_steps->addWidget(step);
    QVBoxLayout* column = centredColumn(*this);
    column->addStretch(2);
    column->addWidget(makeTitle(tr("Second factor"), *this));
    column->addWidget(m_why);
    column->addWidget(m_steps);
    column->addWidget(m_cancel);
    column->addWidget(m_error);
    column->addStretch(3);
    connect(m_cancel, &QPushButton::clicked, this, &EnrolPage::cancelled);
    setBusy(false);
}

QWidget* EnrolPage::makeProofStep()
{
    m_password->setObjectName(QStringLiteral("enrol_password"));
    m_present->setObjectName(QStringLiteral("enrol_present_code"));
    m_next->setObjectName(QStringLiteral("enrol_next"));
    auto* step = new QWidget(m_steps);
    QVBoxLayout* column = columnOf(*step);
    column->addWidget(quietText(tr("You need an authenticator app on your phone. From then on you sign in with your "
                                   "password and a code that the app shows."),
                                *step));
    column->addWidget(makeLabel(tr("Password"), *m_password, *step));
    column->addWidget(m_password);
    m_presentLabel->setBuddy(m_present);
    column->addWidget(m_presentLabel);
    column->addWidget(m_present);
    column->addWidget(m_next);
    column->addStretch();
    connect(m_password, &shield::SecretInput::submitted, this, &EnrolPage::prove);
    connect(m_present, &shield::SecretInput::submitted, this, &EnrolPage::prove);
    connect(m_next, &QPushButton::clicked, this, &EnrolPage::prove);
    return step;
}

QWidget* EnrolPage::makeCodeStep()
{
    m_qr->setObjectName(QStringLiteral("totp_qr"));
    m_secret->setObjectName(QStringLiteral("totp_secret"));
    m_secret->setFont(parts::fixedPitch(font()));
    m_secret->setWordWrap(true);
    m_secret->setFrameShape(QFrame::StyledPanel);
    m_secret->setTextFormat(Qt::PlainText);
    m_secret->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_secret->setFocusPolicy(Qt::StrongFocus); // which the flags have lowered to that of the pointer
    m_code->setObjectName(QStringLiteral("totp_code"));
    m_confirm->setObjectName(QStringLiteral("totp_confirm"));
    m_confirm->setDefault(true);
    auto* step = new QWidget(m_steps);
    QVBoxLayout* column = columnOf(*step);
    column->addWidget(quietText(tr("Scan this with the app, or type the text below into it."), *step));
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    column->addWidget(m_secret);
    column->addWidget(makeLabel(tr("Code that the app shows"), *m_code, *step));
    column->addWidget(m_code);
    column->addWidget(m_confirm);
    column->addStretch();
    connect(m_code, &shield::SecretInput::submitted, this, &EnrolPage::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &EnrolPage::confirm);
    return step;
}

QWidget* EnrolPage::makeKeepStep()
{
    m_codes->setObjectName(QStringLiteral("recovery_codes"));
    m_codes->setAccessibleName(tr("Recovery codes"));
    m_codes->setReadOnly(true);
    m_codes->setUndoRedoEnabled(false);
    m_codes->setTabChangesFocus(true);
    m_codes->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_codes->setFont(parts::fixedPitch(font()));
    m_codes->setFixedHeight(m_codes->fontMetrics().lineSpacing() * (codeRows + 1));
    m_copy->setObjectName(QStringLiteral("recovery_copy"));
    m_done->setObjectName(QStringLiteral("recovery_done"));
    auto* step = new QWidget(m_steps);
    QVBoxLayout* column = columnOf(*step);
    column->addWidget(quietText(tr("Each of these codes signs you in once without the phone. You see them only now: "
                                   "write them down or print them, and keep them away from this desk."),
                                *step));
    column->addWidget(m_codes);
    column->addWidget(m_copy);
    column->addWidget(m_done);
    column->addStretch();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_codes->toPlainText()); });
    connect(m_done, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT enrolled();
    });
    return step;
}

void EnrolPage::begin(models::Desk& desk, const models::Person& person, const QString& why)
{
    clear();
    m_desk = &desk;
    parts::setTextOrHide(*m_why, why);
    m_presentLabel->setVisible(person.hasFactor);
    m_present->setVisible(person.hasFactor);
    m_password->setFocus();
}

void EnrolPage::clear()
{
    for (shield::SecretInput* input : {m_password, m_present, m_code})
        input->clear();
    forgetSecret();
    m_codes->clear();
    m_error->clearMessage();
    m_lockout->stop();
    m_cancel->show();
    m_steps->setCurrentIndex(0);
    setBusy(false);
}

void EnrolPage::forgetSecret()
{
    m_qr->clear();
    m_secret->clear();
    m_secret->setAccessibleName({});
}

void EnrolPage::setBusy(bool busy)
{
    for (QWidget* control : std::initializer_list<QWidget*>{m_password, m_present, m_next, m_code, m_confirm, m_cancel})
        control->setEnabled(!busy);
    m_next->setText(busy ? tr("Checking…") : tr("Show the QR code"));
    m_confirm->setText(busy ? tr("Checking…") : tr("Confirm"));
}

void EnrolPage::prove()
{
    if (m_desk == nullptr || !m_next->isEnabled())
        return;
    m_lockout->stop();
    if (m_password->length() == 0) {
        m_error->say(tr("Type your password."));
        m_password->setFocus();
        return;
    }
    m_error->clearMessage();
    setBusy(true);
    whenAnswered(m_desk->beginEnrolment(m_password->take(), m_present->take()), this,
                 [this](const Result<std::shared_ptr<session::Enrolment>>& begun) {
                     setBusy(false);
                     if (begun)
                         show(**begun);
                     else
                         fail(begun.error(), *m_password);
                 });
}

/// Here alone the secret becomes text that Qt keeps: a person has to read it, or have it read to them.
void EnrolPage::show(const session::Enrolment& enrolment)
{
    m_qr->show(enrolment.uri);
    m_secret->setText(grouped(QString::fromLatin1(toByteArray(enrolment.secret))));
    m_secret->setAccessibleName(tr("Secret for the app: %1").arg(m_secret->text()));
    m_codes->setPlainText(QString::fromLatin1(toByteArray(enrolment.recoveryCodes)).trimmed());
    m_steps->setCurrentIndex(1);
    m_code->setFocus();
}

void EnrolPage::confirm()
{
    if (m_desk == nullptr || !m_confirm->isEnabled())
        return;
    if (m_code->length() == 0) {
        m_error->say(tr("Type the code that the app shows."));
        m_code->setFocus();
        return;
    }
    m_error->clearMessage();
    setBusy(true);
    whenAnswered(m_desk->confirmEnrolment(m_code->take()), this, [this](const Result<void>& confirmed) {
        setBusy(false);
        if (!confirmed) {
            fail(confirmed.error(), *m_code);
            return;
        }
        forgetSecret();
        m_cancel->hide();
        m_steps->setCurrentIndex(2);
        m_codes->setFocus();
    });
}

void EnrolPage::fail(const Error& error, shield::SecretInput& again)
{
    if (error.code == ErrorCode::LockedOut && m_desk != nullptr)
        m_lockout->start(m_desk->lockoutMs());
    else
        m_error->say(error.message);
    again.setFocus();
}

} // namespace scrim::sign_in
