// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/shell/actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/shortcut_sheet.h"

#include <utility>

namespace scrim::shell {

Commands::Commands(const Actions& actions, QWidget& window) : QObject(&window), m_actions(actions), m_window(window)
{
    connect(&actions.at(ActionId::Palette), &QAction::triggered, this, &Commands::openPalette);
    connect(&actions.at(ActionId::Shortcuts), &QAction::triggered, this, &Commands::openSheet);
}

void Commands::alsoOffer(std::function<std::vector<Command>()> more)
{
    m_more.push_back(std::move(more));
}

void Commands::dismiss()
{
    if (m_palette != nullptr)
        m_palette->dismiss();
    if (m_sheet != nullptr)
        m_sheet->dismiss();
}

void Commands::openSheet()
{
    const bool wasOpen = m_sheet != nullptr && m_sheet->isVisible();
    dismiss();
    if (wasOpen)
        return;
    if (m_sheet == nullptr)
        m_sheet = new ShortcutSheet(m_window);
    m_sheet->openFor(m_actions.offers(), Actions::localKeys());
}

void Commands::openPalette()
{
    const bool wasOpen = m_palette != nullptr && m_palette->isVisible();
    dismiss();
    if (wasOpen)
        return;
    if (m_palette == nullptr)
        m_palette = new CommandPalette(m_window);
    std::vector<Command> commands;
    for (const auto& more : m_more) {
        for (Command& command : more())
            commands.push_back(std::move(command));
    }
    for (const Offer& offer : m_actions.offers()) {
        if (offer.action == &m_actions.at(ActionId::Palette))
            continue;
        commands.push_back({.key = offer.action->objectName(),
                            .text = plain(offer.action->text()),
                            .category = offer.category,
                            .keywords = offer.keywords,
                            .shortcut = offer.action->shortcut().toString(QKeySequence::NativeText),
                            .icon = offer.action->icon(),
                            .isPossible = offer.action->isEnabled(),
                            .run = [action = offer.action] { action->trigger(); }});
    }
    m_palette->openFor(std::move(commands));
}

} // namespace scrim::shell
