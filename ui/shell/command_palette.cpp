// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/parts/look.h"
#include "ui/parts/state_pane.h"
#include "ui/shell/command_delegate.h"
#include "ui/shield/forget.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace scrim::shell {

namespace {

using parts::unit;

constexpr QSize mostSize(72 * unit, 56 * unit);
constexpr int longestTyped = 60;
constexpr qsizetype mostRecent = 6;

} // namespace

CommandPalette::CommandPalette(QWidget& window)
    : Overlay(window), m_model(new CommandModel(this)), m_input(new QLineEdit(&card())), m_list(new QListView(&card()))
{
    setObjectName(QStringLiteral("command_palette"));
    setAccessibleName(tr("All commands"));
    setCardSize(mostSize);
    m_input->setObjectName(QStringLiteral("command_input"));
    m_input->setAccessibleName(tr("What do you want to do?"));
    m_input->setPlaceholderText(tr("What do you want to do?"));
    m_input->setMaxLength(longestTyped);
    m_input->setMinimumHeight(5 * unit);
    m_input->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("command_list"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* nothing = new parts::StatePane(*m_list);
    nothing->setObjectName(QStringLiteral("command_nothing"));
    nothing->say(QStringLiteral("command"), tr("There is no such command"),
                 tr("Try another word for it, or press Esc and open the menus above."));
    column().addWidget(m_input);
    column().addWidget(m_list, 1);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
}

void CommandPalette::openFor(std::vector<Command> commands)
{
    m_model->setCommands(std::move(commands), m_recent);
    shield::forget(*m_input);
    filter({});
    openWith(*m_input);
}

void CommandPalette::filter(const QString& typed)
{
    m_model->setTyped(typed);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_input->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::move(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row));
    // The keyboard is in the input, so that is where a screen reader hears what is chosen.
    m_input->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::run(int row)
{
    const Command* command = m_model->at(row);
    if (command == nullptr || !command->isPossible)
        return;
    m_recent.removeAll(command->key);
    m_recent.prepend(command->key);
    m_recent = m_recent.first(std::min(mostRecent, m_recent.size()));
    const auto act = command->run;
    // First closed: what it does may put the keyboard elsewhere.
    dismiss();
    act();
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_input && event->type() == QEvent::KeyPress) {
        constexpr int page = 8;
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(page);
            return true;
        case Qt::Key_PageUp:
            move(-page);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex().row());
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(object, event);
}

} // namespace scrim::shell
