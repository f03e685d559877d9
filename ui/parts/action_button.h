// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace scrim::parts {

/// A button that does what an action of the registry does: its text, whether it can be pressed and whether it is there
/// are the action's, and its key stands in the tool tip.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Does nothing before serve().
    explicit ActionButton(const QString& objectName, QWidget* parent = nullptr);
    /// `action` must outlive it, or be gone with the window. `text` instead of the action's own, where there is less
    /// room; may be empty.
    void serve(QAction& action, const QString& text = {});

private:
    void follow(const QAction& action, const QString& text);
};

} // namespace scrim::parts
