// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reveal/door.h"

#include <QObject>
#include <QPointer>

namespace scrim::shield {

class MaskedField;

/// What ends a look before its time is up: Escape, another window, a minimised or resized one, a field that is hidden.
/// Sees every event of the program while it attends a field, and nothing else of the time.
class Interruptions final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void attend(MaskedField& field);
    void rest();

Q_SIGNALS:
    void interrupted(scrim::reveal::Concealed why);
    /// A key that copies or takes a picture, wherever the keyboard is.
    void copyKeyPressed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void seeWindow(const QObject& object, const QEvent& event);
    bool takesKey(QEvent& event);
    QPointer<MaskedField> m_field;
};

} // namespace scrim::shield
