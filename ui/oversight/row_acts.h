// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log_book.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace scrim::oversight {

class Lens;

/// What can be done from one entry: by the table's context menu, by the buttons of the detail pane, by the keyboard.
class RowActs final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The actions belong to `owner`, so that their shortcuts work inside it.
    RowActs(models::LogBook& book, Lens& lens, QWidget& owner);

    /// What the acts are about from now on; null for nothing.
    void setRow(const review::Row* row);
    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QAction& everythingBy() const { return *m_actions[0]; }
    [[nodiscard]] QAction& everythingAbout() const { return *m_actions[1]; }
    [[nodiscard]] QAction& onlyAction() const { return *m_actions[2]; }
    [[nodiscard]] QAction& copy() const { return *m_actions[3]; }

Q_SIGNALS:
    void failed(const QString& message);
    /// The entry is to be put on the clipboard as a sentence.
    void copyAsked();

private:
    void lookAtSubject();

    models::LogBook& m_book;
    Lens& m_lens;
    std::vector<QAction*> m_actions;
    review::Row m_row;
    quint64 m_newest = 0;
};

} // namespace scrim::oversight
