// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_up_bar.h"

#include "base/answer.h"
#include "policy/field_words.h"
#include "ui/parts/action_button.h"
#include "ui/shell/actions.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace scrim::shell {

namespace {

constexpr int usualViews = 5;

bool isSame(const session::BudgetRequest& one, const session::BudgetRequest& other)
{
    return one.user == other.user && one.fieldClass == other.fieldClass && one.atMs == other.atMs;
}

QString inWords(const session::BudgetRequest& request)
{
    const QString text = request.isHour ? TopUpBar::tr("%1 asks for more %2 views: %3 of %4 are used this hour.")
                                        : TopUpBar::tr("%1 asks for more %2 views: %3 of %4 are used this shift.");
    return text.arg(request.user, policy::labelInside(request.fieldClass), QString::number(request.used),
                    QString::number(request.of));
}

} // namespace

TopUpBar::TopUpBar(QWidget* parent)
    : Bar(parent), m_views(new QSpinBox(this)), m_give(new parts::ActionButton(QStringLiteral("top_up_give"), this))
{
    setObjectName(QStringLiteral("top_up_bar"));
    m_views->setObjectName(QStringLiteral("top_up_views"));
    m_views->setAccessibleName(tr("How many views more"));
    m_views->setRange(1, session::mostToppedUp);
    m_views->setPrefix(QStringLiteral("+"));
    auto* later = new QPushButton(tr("Not now"), this);
    later->setObjectName(QStringLiteral("top_up_later"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_views, m_give, later})
        row().addWidget(part);
    connect(later, &QPushButton::clicked, this, [this] {
        m_later.push_back(m_waiting.front());
        showNext();
    });
}

void TopUpBar::serve(models::Desk& desk, Actions& actions)
{
    m_desk = &desk;
    m_actions = &actions;
    QAction& act = actions.at(ActionId::GiveViews);
    m_give->serve(act);
    connect(&act, &QAction::triggered, this, &TopUpBar::give);
    connect(&desk, &models::Desk::budgetRequestsChanged, this, &TopUpBar::refresh);
    connect(&desk, &models::Desk::opened, this, [this] {
        m_later.clear();
        refresh();
    });
    connect(&desk, &models::Desk::closed, this, &TopUpBar::clear);
}

void TopUpBar::refresh()
{
    if (m_desk == nullptr || !m_desk->isOpen() || !policy::mayApprove(m_desk->person().role))
        return;
    whenAnswered(m_desk->budgetRequests(), this, [this](const Result<std::vector<session::BudgetRequest>>& waiting) {
        if (!m_desk->isOpen())
            return;
        if (!waiting) {
            Q_EMIT refused(waiting.error().message);
            return;
        }
        m_waiting = *waiting;
        showNext();
    });
}

void TopUpBar::showNext()
{
    std::erase_if(m_waiting, [this](const session::BudgetRequest& request) {
        return std::ranges::any_of(m_later, [&](const auto& later) { return isSame(request, later); });
    });
    m_actions->setViewsWanted(!m_waiting.empty());
    if (m_waiting.empty()) {
        hide();
        return;
    }
    const QString words = inWords(m_waiting.front());
    if (!isHidden() && words == text())
        return;
    m_views->setValue(usualViews);
    say(words);
}

void TopUpBar::give()
{
    if (m_desk == nullptr || m_waiting.empty())
        return;
    const session::BudgetRequest request = m_waiting.front();
    m_actions->setViewsWanted(false);
    whenAnswered(m_desk->topUp(request.user, request.fieldClass, m_views->value()), this,
                 [this, request](const Result<session::TopUp>& given) {
                     if (!m_desk->isOpen())
                         return;
                     if (!given)
                         Q_EMIT refused(given.error().message);
                     else
                         Q_EMIT notice(tr("Given. Your colleague may go on."));
                     // Somebody else may have answered, or nobody waits any more.
                     refresh();
                 });
}

void TopUpBar::clear()
{
    m_waiting.clear();
    m_later.clear();
    m_actions->setViewsWanted(false);
    hide();
}

} // namespace scrim::shell
