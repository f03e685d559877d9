// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>
#include <QWidget>

namespace scrim::shield {

/// What a window says to a screen reader of its own accord, wherever the keyboard is. Nothing is seen of it: on the
/// accessibility bus it is a notification that comes and goes, which screen readers speak, and from Qt 6.8 on an
/// announcement besides.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    /// Belongs to the window.
    Announcer(QWidget& window, const QString& objectName);
    ~Announcer() override;

    /// Says it, and stands by it until withdraw().
    void say(const QString& sentence);
    /// The same with a field's value behind `label`. The one place outside of an import where a value becomes a string
    /// (docs/decisions/0042-spoken-reveal.md): withdraw() overwrites it.
    void sayValue(const QString& label, Bytes utf8);
    /// Once more what it says.
    void again();
    /// Says nothing any more; a value is overwritten, in every copy that shares its memory.
    void withdraw();
    [[nodiscard]] const QString& saying() const { return m_saying; }

private:
    void appear();

    QString m_saying;
    bool m_isValue = false;
};

/// Says a sentence of ours, never a value, in the window that `near` stands in.
void announce(const QWidget& near, const QString& sentence);

} // namespace scrim::shield
