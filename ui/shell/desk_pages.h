// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_model.h"

#include <QObject>

#include <vector>

class QWidget;

namespace scrim {
class Clock;
} // namespace scrim
namespace scrim::admin {
class ImportPage;
} // namespace scrim::admin
namespace scrim::desk {
class CallQueue;
class DeskPage;
} // namespace scrim::desk
namespace scrim::models {
class CallQueueModel;
class Desk;
} // namespace scrim::models
namespace scrim::oversight {
class OversightPage;
} // namespace scrim::oversight
namespace scrim::protection {
class ProtectionPage;
} // namespace scrim::protection
namespace scrim::shield {
class ScreenGuard;
} // namespace scrim::shield

namespace scrim::shell {

class Actions;
class DeskActions;
class DeskMemory;
class MessageBar;

/// What somebody who has signed in works at: the desk's page, the pages that open in its place, and the calls. Their
/// acts are the registry's, and what they have to say stands in the message bar.
class DeskPages final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it; the pages are `window`'s.
    DeskPages(models::Desk& desk, models::CallQueueModel& calls, shield::ScreenGuard& guard, const Clock& clock,
              Actions& actions, MessageBar& message, QWidget& window);

    [[nodiscard]] desk::DeskPage& page() { return *m_page; }
    /// What the palette offers of the moment: to go to each customer that is open.
    [[nodiscard]] std::vector<Command> commands() const;

    /// Somebody new sits down.
    void start();
    /// Whose desk it is finds window and columns as they left them.
    void takeUp();
    /// The same person is back from behind the lock.
    void comeBack();

private:
    void connectActions(Actions& actions);
    void connectCalls(models::CallQueueModel& calls);
    void focusSearch();
    void goBack();

    models::Desk& m_desk;
    desk::DeskPage* m_page;
    DeskActions* m_deskActions;
    DeskMemory* m_memory;
    protection::ProtectionPage* m_protection;
    oversight::OversightPage* m_oversight;
    admin::ImportPage* m_import;
    desk::CallQueue* m_queue;
};

} // namespace scrim::shell
