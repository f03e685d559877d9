// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace scrim::shell {

/// Notices that a person does something: keys, buttons, wheel, or the pointer moving over the window; and, before that,
/// that something will be painted.
class Activity final : public QObject
{
    Q_OBJECT

public:
    explicit Activity(QObject* parent = nullptr);

Q_SIGNALS:
    void happened();
    /// A window is about to be painted: the first thing that a machine does that has slept.
    void painting();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace scrim::shell
