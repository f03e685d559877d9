// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/parts/panel_card.h"

#include <QHash>
#include <QTimer>

#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace scrim::parts {
class ActionButton;
} // namespace scrim::parts

namespace scrim::desk {

/// Whether somebody is on the phone, who, and for how long; the buttons of the call, and those that are on hold.
/// objectName "call_card".
class CallCard final : public parts::PanelCard
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit CallCard(models::Desk& desk, QWidget* parent = nullptr);
    /// The acts behind its buttons.
    void serve(QAction& start, QAction& end);
    void serveHold(QAction& hold);
    /// The caller's number as everybody may see it; empty where it was not passed on. Forgotten with the call.
    void setCaller(const QString& mask);
    /// Looks at the desk's call anew.
    void refresh();

Q_SIGNALS:
    /// A call on hold is to be taken up again.
    void resumeWanted(const QString& id);

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void tick();
    void listHeld();
    [[nodiscard]] QString heldText(const session::Call& call) const;

    models::Desk& m_desk;
    QLabel* m_title;
    QLabel* m_time;
    QLabel* m_caller;
    parts::ActionButton* m_start;
    parts::ActionButton* m_end;
    parts::ActionButton* m_hold;
    QVBoxLayout* m_held;                ///< a button for each call on hold
    std::vector<QPushButton*> m_resume; ///< in their order
    QHash<QString, QString> m_masks;    ///< by call
    QTimer m_second;
};

/// "3:07", "1:02:07"; always from left to right.
[[nodiscard]] QString clockText(qint64 ms);

} // namespace scrim::desk
