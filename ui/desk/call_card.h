// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/parts/panel_card.h"

#include <QTimer>

class QAction;
class QLabel;

namespace scrim::parts {
class ActionButton;
} // namespace scrim::parts

namespace scrim::desk {

/// Whether somebody is on the phone, who, and for how long; the button that begins or ends it. objectName "call_card".
class CallCard final : public parts::PanelCard
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit CallCard(models::Desk& desk, QWidget* parent = nullptr);
    /// The acts behind its buttons.
    void serve(QAction& start, QAction& end);
    /// The caller's number as everybody may see it; empty where it was not passed on. Forgotten with the call.
    void setCaller(const QString& mask);
    /// Looks at the desk's call anew.
    void refresh();

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void tick();

    models::Desk& m_desk;
    QLabel* m_title;
    QLabel* m_time;
    QLabel* m_caller;
    parts::ActionButton* m_start;
    parts::ActionButton* m_end;
    QString m_mask;
    QTimer m_second;
};

/// "3:07", "1:02:07"; always from left to right.
[[nodiscard]] QString clockText(qint64 ms);

} // namespace scrim::desk
