// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/grant_bar.h"

#include "base/answer.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace scrim::shell {

GrantBar::GrantBar(QWidget* parent) : Bar(parent), m_approve(new QPushButton(tr("Approve"), this))
{
    setObjectName(QStringLiteral("grant_bar"));
    m_approve->setObjectName(QStringLiteral("grant_approve"));
    auto* later = new QPushButton(tr("Not now"), this);
    later->setObjectName(QStringLiteral("grant_later"));
    row().addWidget(m_approve);
    row().addWidget(later);
    connect(m_approve, &QPushButton::clicked, this, &GrantBar::approve);
    connect(later, &QPushButton::clicked, this, [this] {
        m_waiting.erase(m_waiting.begin());
        showNext();
    });
}

void GrantBar::ask(models::Desk& desk)
{
    clear();
    m_desk = &desk;
    whenAnswered(desk.pendingGrants(), this, [this](const Result<std::vector<models::PendingGrant>>& waiting) {
        if (!waiting) {
            Q_EMIT refused(waiting.error().message);
            return;
        }
        m_waiting = *waiting;
        showNext();
    });
}

void GrantBar::clear()
{
    m_waiting.clear();
    hide();
}

void GrantBar::showNext()
{
    if (m_waiting.empty() || m_desk == nullptr || !m_desk->isOpen()) {
        clear();
        return;
    }
    const models::PendingGrant& next = m_waiting.front();
    m_approve->setEnabled(true);
    say(tr("%1 (%2) waits for access. Approving passes on keys that you hold; it is recorded under your name.")
            .arg(next.user, policy::label(next.role)));
}

void GrantBar::approve()
{
    if (m_desk == nullptr || m_waiting.empty())
        return;
    m_approve->setEnabled(false);
    const QString user = m_waiting.front().user;
    whenAnswered(m_desk->approve(user), this, [this, user](const Result<void>& done) { approved(user, done); });
}

void GrantBar::approved(const QString& user, const Result<void>& done)
{
    if (!done) {
        m_approve->setEnabled(true);
        Q_EMIT refused(done.error().message);
        return;
    }
    std::erase_if(m_waiting, [&user](const models::PendingGrant& grant) { return grant.user == user; });
    Q_EMIT notice(tr("Approved. Your colleague has access now."));
    showNext();
}

} // namespace scrim::shell
