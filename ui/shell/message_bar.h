// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/bar.h"

#include <QTimer>

namespace scrim::shell {

/// Why something did not happen, in one sentence and never with a field's value in it. objectName "message_bar".
class MessageBar final : public Bar
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    /// Stays until it is closed or the person goes on.
    void refuse(const QString& sentence);
    /// Goes by itself.
    void note(const QString& sentence);
    void dismiss();

private:
    QTimer m_time;
};

} // namespace scrim::shell
