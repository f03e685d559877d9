// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/sign_in/demo_panel.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <vector>

class QStackedWidget;

namespace scrim::desk {
class DeskPage;
} // namespace scrim::desk
namespace scrim::models {
class CallQueueModel;
} // namespace scrim::models
namespace scrim::shield {
class ScreenGuard;
} // namespace scrim::shield
namespace scrim::sign_in {
class AccountPages;
class LockPage;
class SignInPage;
} // namespace scrim::sign_in

namespace scrim::shell {

class Activity;
class ApprovalBar;
class Commands;
class DeskPages;
class GrantBar;
class HeaderBar;
class MessageBar;
class SupportBar;
class TopUpBar;

/// The console's one window: sign in, work, lock; which of the three is seen, and what can be done there.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    MainWindow(Theme& theme, shield::ScreenGuard& guard, const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// No vault yet: says what is being waited for, or why there will be none.
    void prepare(const QString& sentence);
    /// `desk` must end before the window does, after close(): an answer of its must never look for a widget that is
    /// gone. `demoUsers` are listed beside the sign-in.
    void serve(models::Desk& desk, const std::vector<sign_in::DemoUser>& demoUsers = {});
    /// Dark at once, then on record with `why` (session::Session::lock), and then `afterwards`, at once where nobody is
    /// at the desk.
    void lock(const QString& why, const std::function<void()>& afterwards = [] {});
    /// The calls at this desk; null before serve().
    [[nodiscard]] models::CallQueueModel* calls() { return m_calls; }
    /// Makes the pages behind the sign-in, for some ten milliseconds; nothing where they are made. Done by itself while
    /// the keys of the first who signs in are derived, so that neither the start nor the sign-in waits for it.
    void furnish();

Q_SIGNALS:
    /// The window that serve() was called for is on screen, and what may come after that can begin.
    void painted();

protected:
    void closeEvent(QCloseEvent* event) override;
    /// In the order of parts::tabOrder().
    bool focusNextPrevChild(bool isNext) override;

private:
    void connectActions();
    void takeCalls();
    void tellProtection();
    void welcome(const models::Person& person, bool comesBack);
    void showAccount();
    void enter();
    void showLock();
    void signOut();
    void showSignIn();
    /// Nothing of a desk is seen any more.
    void leaveDesk();

    Theme& m_theme;
    shield::ScreenGuard& m_guard;
    const Clock& m_clock;
    Actions* m_actions;
    HeaderBar* m_header;
    QStackedWidget* m_stack;
    sign_in::SignInPage* m_signIn;
    sign_in::LockPage* m_lock;
    sign_in::AccountPages* m_account;
    models::CallQueueModel* m_calls = nullptr;
    DeskPages* m_pages = nullptr;
    desk::DeskPage* m_page = nullptr; ///< of those
    SupportBar* m_support;
    GrantBar* m_grants;
    ApprovalBar* m_approvals;
    TopUpBar* m_topUps;
    MessageBar* m_message;
    Commands* m_commands;
    Activity* m_activity;
    QPointer<models::Desk> m_desk;
};

} // namespace scrim::shell
