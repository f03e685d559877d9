// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/script_card.h"

#include "ui/parts/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace scrim::desk {

using namespace parts;

namespace {

struct Line
{
    const char* name;
    const char* text;
};

/// In the order of ScriptCard::Step.
constexpr std::array lines{
    Line{"greet", QT_TRANSLATE_NOOP("scrim::desk::ScriptCard", "Greet the caller and say your name")},
    Line{"verify", QT_TRANSLATE_NOOP("scrim::desk::ScriptCard", "Verify who is calling")},
    Line{"help", QT_TRANSLATE_NOOP("scrim::desk::ScriptCard", "Help, and say back what you agreed")},
    Line{"note", QT_TRANSLATE_NOOP("scrim::desk::ScriptCard", "Write a note")},
    Line{"anything_else", QT_TRANSLATE_NOOP("scrim::desk::ScriptCard", "Ask whether there is anything else")},
};
static_assert(lines.size() == ScriptCard::stepCount);

} // namespace

ScriptCard::ScriptCard(QWidget* parent) : PanelCard(parent)
{
    setObjectName(QStringLiteral("script_card"));
    setAccessibleName(tr("Script"));
    column().setSpacing(unit / 2);
    column().addWidget(makeSection(tr("Script"), *this));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        m_steps[i] = new QCheckBox(tr(lines[i].text), this);
        m_steps[i]->setObjectName(QStringLiteral("script_") + QLatin1String(lines[i].name));
        column().addWidget(m_steps[i]);
    }
}

std::array<bool, ScriptCard::stepCount> ScriptCard::done() const
{
    std::array<bool, stepCount> done{};
    for (std::size_t i = 0; i < stepCount; ++i)
        done[i] = m_steps[i]->isChecked();
    return done;
}

void ScriptCard::setDone(const std::array<bool, stepCount>& done)
{
    for (std::size_t i = 0; i < stepCount; ++i)
        m_steps[i]->setChecked(done[i]);
}

void ScriptCard::tick(Step step, bool isDone)
{
    m_steps[static_cast<std::size_t>(step)]->setChecked(isDone);
}

bool ScriptCard::isDone(Step step) const
{
    return m_steps[static_cast<std::size_t>(step)]->isChecked();
}

} // namespace scrim::desk
