// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/shell/bar.h"

#include <QPointer>
#include <QTimer>

namespace scrim::shell {

/// While pictures of the screen are allowed for support: how long still, and a way to end it now. objectName
/// "support_bar".
class SupportBar final : public Bar
{
    Q_OBJECT

public:
    explicit SupportBar(QWidget* parent = nullptr);
    /// Shows what `desk` allows from now on, and nothing while it allows nothing.
    void follow(models::Desk& desk);

private:
    void appear();
    void count();

    QPointer<models::Desk> m_desk;
    QTimer m_second;
};

} // namespace scrim::shell
