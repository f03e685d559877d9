// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

class QWidget;

namespace scrim::desk {
class DeskPage;
} // namespace scrim::desk
namespace scrim::models {
class Desk;
} // namespace scrim::models

namespace scrim::shell {

/// Each person finds the window and the desk's columns as they left them, at whichever hour and after whomever.
/// Nothing of a customer is remembered.
class DeskMemory final : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive it.
    DeskMemory(QWidget& window, desk::DeskPage& page, models::Desk& desk, QObject* parent);
    /// Somebody has sat down: the desk becomes theirs.
    void takeUp();

    /// What is dragged is kept once it has stood still for so long.
    static constexpr int pauseMs = 800;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void apply(const QJsonObject& shape);
    [[nodiscard]] QJsonObject shapeNow() const;
    void keepSoon();
    void keep();

    QWidget& m_window;
    desk::DeskPage& m_page;
    models::Desk& m_desk;
    QTimer m_pause;
    QString m_person;            ///< whose shape it is; empty until it is there
    bool m_wasMaximized = false; ///< as the one before left it
    QJsonObject m_kept;
};

} // namespace scrim::shell
