// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/script_card.h"

#include "ui/desk/step_box.h"
#include "ui/parts/look.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace scrim::desk {

using namespace parts;
using policy::StepKind;

namespace {

/// The desk's own words.
QString wordsOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Greet:
        return ScriptCard::tr("Greet the caller and say your name");
    case StepKind::Verify:
        return ScriptCard::tr("Verify who is calling");
    case StepKind::Help:
        return ScriptCard::tr("Help, and say back what you agreed");
    case StepKind::Note:
        return ScriptCard::tr("Write a note");
    case StepKind::AnythingElse:
        return ScriptCard::tr("Ask whether there is anything else");
    case StepKind::Own:
        break;
    }
    return {};
}

} // namespace

ScriptCard::ScriptCard(QWidget* parent) : PanelCard(parent)
{
    setObjectName(QStringLiteral("script_card"));
    setAccessibleName(tr("Script"));
    column().setSpacing(unit / 2);
    column().addWidget(makeSection(tr("Script"), *this));
}

void ScriptCard::show(const Progress& progress)
{
    for (QCheckBox* step : std::exchange(m_steps, {})) {
        step->hide();
        step->setObjectName(QString());
        step->deleteLater();
    }
    m_script = progress.script;
    for (const policy::ScriptStep& step : m_script) {
        const auto place = m_steps.size();
        const bool isOwn = step.kind == StepKind::Own;
        auto* box = new StepBox(step.text.isEmpty() ? wordsOf(step.kind) : step.text, this);
        box->setObjectName(QStringLiteral("script_") +
                           (isOwn ? QStringLiteral("step_%1").arg(place + 1) : policy::name(step.kind)));
        box->setChecked(place < progress.done.size() && progress.done[place]);
        column().addWidget(box);
        m_steps.push_back(box);
    }
}

ScriptCard::Progress ScriptCard::progress() const
{
    Progress progress{m_script, {}};
    for (const QCheckBox* step : m_steps)
        progress.done.push_back(step->isChecked());
    return progress;
}

void ScriptCard::tick(StepKind kind)
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_script[i].kind == kind)
            m_steps[i]->setChecked(true);
    }
}

} // namespace scrim::desk
