// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace scrim::shell {

/// That a call is open, and for how long; nothing while there is none.
class CallClock final : public QLabel
{
    Q_OBJECT

public:
    explicit CallClock(QWidget* parent = nullptr);
    void follow(models::Desk& desk);
    /// Shows the call if there is one, from now on.
    void showCall();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void tick();

    QPointer<models::Desk> m_desk;
    QTimer m_second;
    QString m_said; ///< to a screen reader, of its own accord
};

} // namespace scrim::shell
