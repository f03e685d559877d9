// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/script_policy.h"
#include "ui/parts/panel_card.h"

#include <vector>

class QCheckBox;

namespace scrim::desk {

/// What belongs to a call, in its order, to be ticked off. Some ticks come by themselves. Each step is "script_" and
/// its kind, of one's own "script_step_" and its place. objectName "script_card".
class ScriptCard final : public parts::PanelCard
{
    Q_OBJECT

public:
    explicit ScriptCard(QWidget* parent = nullptr);

    /// A script and what of it is done: kept while its call is on hold.
    struct Progress
    {
        policy::Script script;
        std::vector<bool> done; ///< as many as steps, or none: nothing is done
    };
    void show(const Progress& progress);
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] bool hasSteps() const { return !m_steps.empty(); }
    /// Every step of that kind is done.
    void tick(policy::StepKind kind);

private:
    policy::Script m_script;
    std::vector<QCheckBox*> m_steps;
};

} // namespace scrim::desk
