// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/action_button.h"

#include <QAction>
#include <QKeySequence>

namespace scrim::parts {

ActionButton::ActionButton(const QString& objectName, QWidget* parent) : QPushButton(parent)
{
    setObjectName(objectName);
}

void ActionButton::serve(QAction& action, const QString& text)
{
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, [this, &action, text] { follow(action, text); });
    follow(action, text);
}

void ActionButton::follow(const QAction& action, const QString& text)
{
    QString plain = action.text();
    plain.remove(QLatin1Char('&'));
    setText(text.isEmpty() ? plain : text);
    setAccessibleName(plain);
    setEnabled(action.isEnabled());
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    setToolTip(key.isEmpty() ? plain : tr("%1 (%2)", "an act and its key").arg(plain, key));
}

} // namespace scrim::parts
