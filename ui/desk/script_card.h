// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/panel_card.h"

#include <array>

class QCheckBox;

namespace scrim::desk {

/// What belongs to every call, in its order, to be ticked off. Some ticks come by themselves. objectName "script_card".
class ScriptCard final : public parts::PanelCard
{
    Q_OBJECT

public:
    enum class Step
    {
        Greet,
        Verify,
        Help,
        Note,
        AnythingElse,
    };
    static constexpr std::size_t stepCount = 5;

    explicit ScriptCard(QWidget* parent = nullptr);
    void tick(Step step, bool isDone = true);
    [[nodiscard]] bool isDone(Step step) const;
    /// All of them, in their order: kept while a call is on hold; none for a new caller.
    [[nodiscard]] std::array<bool, stepCount> done() const;
    void setDone(const std::array<bool, stepCount>& done);

private:
    std::array<QCheckBox*, stepCount> m_steps{};
};

} // namespace scrim::desk
