// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/bar.h"

#include <QTimer>

#include <functional>

class QPushButton;

namespace scrim::shell {

/// Why something did not happen, or that it did, in one sentence and never with a field's value or a name in it.
/// objectName "message_bar".
class MessageBar final : public Bar
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    /// Stays until it is closed or the person goes on.
    void refuse(const QString& sentence);
    /// Goes by itself.
    void note(const QString& sentence);
    /// The same with a way back, as long as it is seen.
    void offerUndo(const QString& sentence, const std::function<void()>& undo);
    [[nodiscard]] bool canUndo() const { return m_act != nullptr; }
    /// Takes the way back; nothing where there is none.
    void undo();
    void dismiss();

Q_SIGNALS:
    void undoChanged(bool canUndo);

private:
    void setUndo(std::function<void()> undo);

    QPushButton* m_undo;
    std::function<void()> m_act;
    QTimer m_time;
};

} // namespace scrim::shell
