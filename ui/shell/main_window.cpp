// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "base/answer.h"
#include "models/call_queue_model.h"
#include "ui/desk/desk_page.h"
#include "ui/parts/tab_order.h"
#include "ui/shell/activity.h"
#include "ui/shell/approval_bar.h"
#include "ui/shell/commands.h"
#include "ui/shell/desk_pages.h"
#include "ui/shell/grant_bar.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/support_bar.h"
#include "ui/shell/theme_actions.h"
#include "ui/shell/top_up_bar.h"
#include "ui/shield/screen_guard.h"
#include "ui/sign_in/account_pages.h"
#include "ui/sign_in/lock_page.h"
#include "ui/sign_in/sign_in_page.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace scrim::shell {

namespace {

constexpr QSize firstSize(1280, 720);
constexpr QSize smallest(900, 540);

} // namespace

MainWindow::MainWindow(Theme& theme, shield::ScreenGuard& guard, const Clock& clock, QWidget* parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_guard(guard),
      m_clock(clock),
      m_actions(new Actions(*this)),
      m_header(new HeaderBar(*m_actions, this)),
      m_stack(new QStackedWidget(this)),
      m_signIn(new sign_in::SignInPage(this)),
      m_lock(new sign_in::LockPage(this)),
      m_account(new sign_in::AccountPages(this)),
      m_support(new SupportBar(this)),
      m_grants(new GrantBar(this)),
      m_approvals(new ApprovalBar(this)),
      m_topUps(new TopUpBar(this)),
      m_message(new MessageBar(this)),
      m_commands(new Commands(*m_actions, *this)),
      m_activity(new Activity(this))
{
    setObjectName(QStringLiteral("main_window"));
    setAccessibleName(QStringLiteral("Scrim"));
    setWindowTitle(QStringLiteral("Scrim"));
    setMinimumSize(smallest);
    resize(firstSize);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_support);
    column->addWidget(m_grants);
    column->addWidget(m_approvals);
    column->addWidget(m_topUps);
    column->addWidget(m_message);
    setCentralWidget(centre);
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_lock);
    m_stack->addWidget(m_account);

    connectActions();
    // Once the page that waits is painted.
    connect(m_signIn, &sign_in::SignInPage::begun, this, [this] { QTimer::singleShot(0, this, &MainWindow::furnish); });
    connect(m_signIn, &sign_in::SignInPage::signedIn, this,
            [this](const models::Person& person) { welcome(person, false); });
    connect(m_lock, &sign_in::LockPage::unlocked, this,
            [this](const models::Person& person) { welcome(person, true); });
    connect(m_account, &sign_in::AccountPages::arrived, this, [this] { welcome(m_desk->person(), false); });
    connect(m_account, &sign_in::AccountPages::turnedBack, this, &MainWindow::signOut);
    connect(m_account, &sign_in::AccountPages::refused, m_message, &MessageBar::refuse);
    connect(m_account, &sign_in::AccountPages::left, this, [this](const QString& notice) {
        enter();
        m_page->resume();
        if (!notice.isEmpty())
            m_message->note(notice);
    });
    connect(m_lock, &sign_in::LockPage::somebodyElse, this, &MainWindow::signOut);
    connect(m_approvals, &ApprovalBar::refused, m_message, &MessageBar::refuse);
    connect(m_approvals, &ApprovalBar::notice, m_message, &MessageBar::note);
    connect(m_topUps, &TopUpBar::refused, m_message, &MessageBar::refuse);
    connect(m_topUps, &TopUpBar::notice, m_message, &MessageBar::note);
    connect(m_grants, &GrantBar::refused, m_message, &MessageBar::refuse);
    connect(m_grants, &GrantBar::notice, m_message, &MessageBar::note);
    connect(m_activity, &Activity::happened, this, [this] {
        if (m_desk != nullptr)
            m_desk->touch();
    });
    connect(m_activity, &Activity::painting, this, [this] {
        if (m_desk != nullptr)
            m_desk->lockWhenIdle();
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(&m_actions->at(ActionId::Undo), &QAction::triggered, m_message, &MessageBar::undo);
    connect(m_message, &MessageBar::undoChanged, m_actions, &Actions::setUndo);
    connect(&m_actions->at(ActionId::ChangePassword), &QAction::triggered, this, [this] {
        showAccount();
        m_account->changePassword();
    });
    connect(&m_actions->at(ActionId::SecondFactor), &QAction::triggered, this, [this] {
        showAccount();
        m_account->enrol();
    });
    connect(&m_actions->at(ActionId::Lock), &QAction::triggered, this, [this] { lock(QStringLiteral("key")); });
    connect(&m_actions->at(ActionId::SignOut), &QAction::triggered, this, &MainWindow::signOut);
    connect(&m_actions->at(ActionId::Quit), &QAction::triggered, this, &QWidget::close);
    connectTheme(*m_actions, m_theme);
}

void MainWindow::prepare(const QString& sentence)
{
    m_signIn->prepare(sentence);
    showSignIn();
}

void MainWindow::serve(models::Desk& desk, const std::vector<sign_in::DemoUser>& demoUsers)
{
    m_desk = &desk;
    takeCalls();
    m_approvals->serve(desk);
    m_topUps->serve(desk, *m_actions);
    m_header->follow(desk);
    m_support->follow(desk);
    m_lock->serve(desk);
    m_account->serve(desk);
    m_signIn->serve(desk);
    if (!demoUsers.empty())
        m_signIn->offer(demoUsers);
    connect(&desk, &models::Desk::locked, this, &MainWindow::showLock);
    connect(&m_guard, &shield::ScreenGuard::protectionChanged, this, &MainWindow::tellProtection);
    connect(&desk, &models::Desk::captureAllowanceChanged, this,
            [this] { m_guard.allowPictures(m_desk->captureAllowedMs() > 0); });
    tellProtection();
    connect(&desk, &models::Desk::logFailed, m_message, &MessageBar::refuse);
    connect(&desk, &models::Desk::witnessFailed, m_message, &MessageBar::refuse);
    setWindowTitle(tr("%1 – Scrim").arg(desk.vaultName()));
    showSignIn();
    const auto afterwards = [this] { QTimer::singleShot(0, this, &MainWindow::painted); };
    connect(m_activity, &Activity::painting, this, afterwards, Qt::SingleShotConnection);
}

/// Calls come in whether somebody has signed in or not.
void MainWindow::takeCalls()
{
    m_calls = new models::CallQueueModel(*m_desk, m_clock, this);
    connect(m_calls, &models::CallQueueModel::unseenChanged, this,
            [this] { m_lock->setCallsWaiting(m_calls->unseen()); });
    connect(m_calls, &models::CallQueueModel::arrived, this, [this] { QApplication::alert(this); });
    connect(m_calls, &models::CallQueueModel::refused, m_message, &MessageBar::refuse);
}

void MainWindow::furnish()
{
    if (m_pages != nullptr)
        return;
    m_pages = new DeskPages(*m_desk, *m_calls, m_guard, m_clock, *m_actions, *m_message, *this);
    m_page = &m_pages->page();
    m_stack->addWidget(m_page);
    m_commands->alsoOffer([this] { return m_pages->commands(); });
}

void MainWindow::tellProtection()
{
    if (m_desk != nullptr)
        m_desk->setScreen(m_guard.protection().level, m_guard.protection().why);
}

void MainWindow::welcome(const models::Person& person, bool comesBack)
{
    furnish();
    if (person.due.act != session::DueAct::Nothing) {
        m_stack->setCurrentWidget(m_account);
        m_account->settle(person);
        return;
    }
    if (!comesBack)
        m_pages->start();
    enter();
    if (comesBack)
        m_pages->comeBack();
    const int days = person.due.daysLeft;
    if (days >= 0 && days <= session::warningDays)
        m_message->note(
            days == 1 ? tr("Your password is over tomorrow. Change it: Desk > Change password.")
                      : tr("Your password is over in %Ln days. Change it: Desk > Change password.", nullptr, days));
}

/// In the desk's place, so that nothing of a record is seen beside it.
void MainWindow::showAccount()
{
    m_page->suspend(reveal::Concealed::Left);
    m_actions->setAtDesk(false);
    for (const ActionId id : {ActionId::Lock, ActionId::SignOut})
        m_actions->at(id).setEnabled(true);
    m_stack->setCurrentWidget(m_account);
}

void MainWindow::enter()
{
    m_guard.trustRemote(m_desk->policy().trustRemote);
    m_stack->setCurrentWidget(m_page);
    m_header->show(m_desk->person());
    m_actions->offerTo(m_desk->person().role, m_desk->policy());
    m_actions->setAtDesk(true);
    m_pages->takeUp();
    m_grants->ask(*m_desk);
    m_approvals->ask();
}

void MainWindow::lock(const QString& why, const std::function<void()>& afterwards)
{
    if (m_desk == nullptr || !m_desk->isOpen()) {
        afterwards();
        return;
    }
    // First dark, then on record: a log that cannot be written must not keep a desk open.
    showLock();
    whenAnswered(m_desk->lock(why), this, [this, afterwards](const Result<void>& logged) {
        if (!logged)
            m_message->refuse(logged.error().message);
        afterwards();
    });
}

void MainWindow::showLock()
{
    m_page->suspend(reveal::Concealed::Locked);
    leaveDesk();
    m_stack->setCurrentWidget(m_lock);
}

void MainWindow::signOut()
{
    m_page->suspend(reveal::Concealed::SignedOut);
    showSignIn();
    whenAnswered(m_desk->signOut(), this, [this](const Result<void>& logged) {
        if (!logged)
            m_message->refuse(logged.error().message);
    });
}

void MainWindow::showSignIn()
{
    leaveDesk();
    m_signIn->reset();
    m_stack->setCurrentWidget(m_signIn);
}

void MainWindow::leaveDesk()
{
    m_commands->dismiss();
    m_account->clear();
    m_grants->clear();
    m_approvals->clear();
    m_message->dismiss();
    m_header->clear();
    m_actions->setAtDesk(false);
    m_actions->offerToNobody();
}

bool MainWindow::focusNextPrevChild(bool isNext)
{
    return parts::moveByTab(*this, isNext);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_page != nullptr) {
        m_page->suspend(reveal::Concealed::SignedOut);
        if (!m_desk->person().name.isEmpty())
            (void)m_desk->signOut();
    }
    QMainWindow::closeEvent(event);
}

} // namespace scrim::shell
