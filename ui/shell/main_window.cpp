// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "base/answer.h"
#include "models/call_queue_model.h"
#include "ui/admin/import_page.h"
#include "ui/desk/call_panel.h"
#include "ui/desk/call_queue.h"
#include "ui/desk/desk_page.h"
#include "ui/oversight/oversight_page.h"
#include "ui/protection/protection_page.h"
#include "ui/shell/activity.h"
#include "ui/shell/approval_bar.h"
#include "ui/shell/commands.h"
#include "ui/shell/desk_actions.h"
#include "ui/shell/desk_memory.h"
#include "ui/shell/grant_bar.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/support_bar.h"
#include "ui/shell/theme_actions.h"
#include "ui/shield/screen_guard.h"
#include "ui/sign_in/account_pages.h"
#include "ui/sign_in/lock_page.h"
#include "ui/sign_in/sign_in_page.h"

#include <QApplication>
#include <QStackedWidget>
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
      m_message(new MessageBar(this)),
      m_commands(new Commands(*m_actions, *this))
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
    column->addWidget(m_message);
    setCentralWidget(centre);
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_lock);
    m_stack->addWidget(m_account);

    connectActions();
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
    connect(m_grants, &GrantBar::refused, m_message, &MessageBar::refuse);
    connect(m_grants, &GrantBar::notice, m_message, &MessageBar::note);
    const auto* activity = new Activity(this);
    connect(activity, &Activity::happened, this, [this] {
        if (m_desk != nullptr)
            m_desk->touch();
    });
    connect(activity, &Activity::painting, this, [this] {
        if (m_desk != nullptr)
            m_desk->lockWhenIdle();
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(&m_actions->at(ActionId::FocusSearch), &QAction::triggered, this, &MainWindow::focusSearch);
    connect(&m_actions->at(ActionId::Undo), &QAction::triggered, m_message, &MessageBar::undo);
    connect(m_message, &MessageBar::undoChanged, m_actions, &Actions::setUndo);
    connect(&m_actions->at(ActionId::Back), &QAction::triggered, this, &MainWindow::goBack);
    connect(&m_actions->at(ActionId::AnswerCall), &QAction::triggered, this, [this] { m_queue->answerNext(); });
    connect(&m_actions->at(ActionId::AccessLog), &QAction::triggered, this,
            [this] { m_page->showAside(*m_oversight); });
    connect(&m_actions->at(ActionId::Import), &QAction::triggered, this, [this] { m_page->showAside(*m_import); });
    connect(&m_actions->at(ActionId::ScreenProtection), &QAction::triggered, this,
            [this] { m_page->showAside(*m_protection); });
    connect(&m_actions->at(ActionId::AllowCapture), &QAction::triggered, this, [this] {
        m_page->showAside(*m_protection);
        m_protection->openSupport();
    });
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
    m_approvals->serve(desk);
    m_header->follow(desk);
    m_page = new desk::DeskPage(desk, m_guard, m_clock, this);
    m_stack->addWidget(m_page);
    const auto* deskActions = new DeskActions(*m_actions, *m_page, desk, this);
    m_commands->alsoOffer([deskActions] { return deskActions->commands(); });
    m_memory = new DeskMemory(*this, *m_page, desk, this);
    m_protection = new protection::ProtectionPage(desk, m_guard, m_clock, this);
    m_page->addAside(*m_protection);
    m_oversight = new oversight::OversightPage(desk, m_clock, this);
    m_page->addAside(*m_oversight, desk::DeskPage::Room::All);
    m_import = new admin::ImportPage(desk, this);
    m_page->addAside(*m_import);
    serveCalls(desk);
    m_support->follow(desk);
    m_lock->serve(desk);
    m_account->serve(desk);
    m_signIn->serve(desk);
    if (!demoUsers.empty())
        m_signIn->offer(demoUsers);
    connect(m_page, &desk::DeskPage::refused, m_message, &MessageBar::refuse);
    connect(m_page, &desk::DeskPage::notice, m_message, &MessageBar::note);
    connect(m_page, &desk::DeskPage::undoable, m_message, &MessageBar::offerUndo);
    connect(m_oversight, &oversight::OversightPage::undoable, m_message, &MessageBar::offerUndo);
    connect(m_page, &desk::DeskPage::moved, m_message, &MessageBar::dismiss);
    connect(&desk, &models::Desk::locked, this, &MainWindow::showLock);
    connect(&m_guard, &shield::ScreenGuard::protectionChanged, this, &MainWindow::tellProtection);
    connect(&desk, &models::Desk::captureAllowanceChanged, this,
            [this] { m_guard.allowPictures(m_desk->captureAllowedMs() > 0); });
    tellProtection();
    connect(&desk, &models::Desk::logFailed, m_message, &MessageBar::refuse);
    connect(&desk, &models::Desk::witnessFailed, m_message, &MessageBar::refuse);
    setWindowTitle(tr("%1 – Scrim").arg(desk.vaultName()));
    showSignIn();
}

void MainWindow::serveCalls(models::Desk& desk)
{
    m_calls = new models::CallQueueModel(desk, m_clock, this);
    m_queue = new desk::CallQueue(*m_calls, m_page);
    m_page->placeCalls(*m_queue);
    connect(m_queue, &desk::CallQueue::chosen, m_page, &desk::DeskPage::open);
    connect(m_queue, &desk::CallQueue::searchWanted, m_page, &desk::DeskPage::focusSearch);
    connect(m_calls, &models::CallQueueModel::answered, m_page, [this](int row) {
        m_page->panel().setCaller(m_calls->index(row).data(models::CallQueueModel::NumberRole).toString());
    });
    connect(m_calls, &models::CallQueueModel::arrived, this, [this] { QApplication::alert(this); });
    connect(m_calls, &models::CallQueueModel::refused, m_message, &MessageBar::refuse);
    connect(m_calls, &models::CallQueueModel::unseenChanged, this,
            [this] { m_lock->setCallsWaiting(m_calls->unseen()); });
}

void MainWindow::focusSearch()
{
    if (m_oversight->isVisible())
        m_oversight->focusSearch();
    else
        m_page->focusSearch();
}

void MainWindow::goBack()
{
    if (!m_oversight->isVisible() || !m_oversight->goBack())
        m_page->goBack();
}

void MainWindow::tellProtection()
{
    if (m_desk != nullptr)
        m_desk->setScreen(m_guard.protection().level, m_guard.protection().why);
}

void MainWindow::welcome(const models::Person& person, bool comesBack)
{
    if (person.due.act != session::DueAct::Nothing) {
        m_stack->setCurrentWidget(m_account);
        m_account->settle(person);
        return;
    }
    if (!comesBack) {
        m_import->clear();
        m_page->start();
    }
    enter();
    if (comesBack)
        m_page->resume();
    // It went on behind the lock, and its admin comes back to see how far it is.
    if (comesBack && m_desk->isImporting())
        m_page->showAside(*m_import);
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
    m_memory->takeUp();
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
