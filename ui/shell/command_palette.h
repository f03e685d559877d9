// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_model.h"
#include "ui/shell/overlay.h"

#include <QStringList>

class QLineEdit;
class QListView;

namespace scrim::shell {

/// One input over a list of all that can be done: type some letters, Enter does the first, the arrows choose another.
/// objectNames "command_palette", "command_input", "command_list".
class CommandPalette final : public Overlay
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget& window);
    /// With these commands, in the order of their menus.
    void openFor(std::vector<Command> commands);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void filter(const QString& typed);
    void move(int by);
    void run(int row);

    CommandModel* m_model;
    QLineEdit* m_input;
    QListView* m_list;
    QStringList m_recent; ///< keys, the latest first
};

} // namespace scrim::shell
