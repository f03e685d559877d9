// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace scrim::shield {

/// The key brings text to keep, not a command. Control and Alt together are AltGr on some systems.
[[nodiscard]] bool isTyping(const QKeyEvent& key);

/// Stands before Qt's accessibility bridge. While assistive technology listens, the bridge sends the text of every key
/// press over its bus; what is typed into a secret's field is taken from the window here and never gets there.
class KeyShield final : public QObject
{
    Q_OBJECT

public:
    explicit KeyShield(QWidget& guarded);

    /// Takes its place before every other filter; the bridge installs its own whenever somebody begins to listen.
    void stepForward();
    void stepAside();

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    QWidget& m_guarded;
};

} // namespace scrim::shield
