// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_model.h"

#include <QObject>

#include <vector>

namespace scrim::desk {
class DeskPage;
} // namespace scrim::desk
namespace scrim::models {
class Desk;
} // namespace scrim::models

namespace scrim::shell {

class Actions;

/// Has the registry's acts on customers and calls done by the desk's page, and tells the registry which of them are
/// possible.
class DeskActions final : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive it.
    DeskActions(Actions& actions, desk::DeskPage& page, models::Desk& desk, QObject* parent);
    /// To go to each customer that is open, by name.
    [[nodiscard]] std::vector<Command> commands() const;

private:
    desk::DeskPage& m_page;
};

} // namespace scrim::shell
