// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/account_pages.h"

#include "base/answer.h"
#include "ui/sign_in/enrol_page.h"
#include "ui/sign_in/password_page.h"

#include <chrono>

namespace scrim::sign_in {

AccountPages::AccountPages(QWidget* parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("account_pages"));
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &AccountPages::giveUp);
}

void AccountPages::serve(models::Desk& desk)
{
    m_desk = &desk;
}

PasswordPage& AccountPages::passwordPage()
{
    if (m_password == nullptr) {
        m_password = new PasswordPage(this);
        addWidget(m_password);
        connect(m_password, &PasswordPage::changed, this, [this] { goOn(tr("Your password is changed.")); });
        connect(m_password, &PasswordPage::cancelled, this, &AccountPages::giveUp);
    }
    setCurrentWidget(m_password);
    return *m_password;
}

EnrolPage& AccountPages::enrolPage()
{
    if (m_enrol == nullptr) {
        m_enrol = new EnrolPage(this);
        addWidget(m_enrol);
        connect(m_enrol, &EnrolPage::enrolled, this,
                [this] { goOn(tr("From now on you sign in with a code as well.")); });
        connect(m_enrol, &EnrolPage::cancelled, this, &AccountPages::giveUp);
    }
    setCurrentWidget(m_enrol);
    return *m_enrol;
}

void AccountPages::settle(const models::Person& person)
{
    show(person);
}

void AccountPages::show(const models::Person& person)
{
    const QString why = session::sentenceOf(person.due.act);
    // The desk's own idle lock begins with the desk.
    m_deadline.start(std::chrono::minutes(m_desk->policy().signIn.idleLockMinutes));
    if (person.due.act == session::DueAct::SecondFactor)
        enrolPage().begin(*m_desk, person, why);
    else
        passwordPage().begin(*m_desk, person, why);
}

void AccountPages::changePassword()
{
    passwordPage().begin(*m_desk, m_desk->person(), {});
}

void AccountPages::enrol()
{
    enrolPage().begin(*m_desk, m_desk->person(), {});
}

void AccountPages::clear()
{
    m_deadline.stop();
    if (m_password != nullptr)
        m_password->clear();
    if (m_enrol != nullptr)
        m_enrol->clear();
}

void AccountPages::goOn(const QString& notice)
{
    if (m_desk->isOpen()) {
        Q_EMIT left(notice);
        return;
    }
    whenAnswered(m_desk->goOn(), this, [this](const Result<models::Person>& person) {
        if (!person) {
            Q_EMIT refused(person.error().message);
            Q_EMIT turnedBack();
        } else if (person->due.act != session::DueAct::Nothing) {
            show(*person);
        } else {
            m_deadline.stop();
            Q_EMIT arrived();
        }
    });
}

void AccountPages::giveUp()
{
    clear();
    if (m_desk->isOpen())
        Q_EMIT left({});
    else
        Q_EMIT turnedBack();
}

} // namespace scrim::sign_in
