// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/record_stack.h"

#include <QWidget>

class QStackedWidget;

namespace scrim::desk {

class CustomerBar;

/// The customers that are open, a tab for each: one is in sight, and the others keep their place, their scrolling and
/// what is written. objectName "desk_tabs".
class DeskTabs final : public QWidget
{
    Q_OBJECT

public:
    /// Where one more is opened, the one that was longest out of sight goes; never one with a note that is begun.
    static constexpr int mostTabs = 12;
    /// Ctrl+1 .. Ctrl+9 go to the first ones.
    static constexpr int mostKeys = 9;

    DeskTabs(const Bench& bench, QWidget* parent);
    ~DeskTabs() override;

    /// In the customer's tab where there is one, else in a new one.
    void open(RecordId record);
    /// Null while there is none.
    [[nodiscard]] RecordStack* current() const;
    [[nodiscard]] int count() const;
    /// In the bar's order.
    [[nodiscard]] QString titleAt(int index) const;
    void choose(int index);
    void chooseNext();
    void choosePrevious();
    void closeCurrent();
    /// Nothing of any customer stays.
    void clear();

    /// What is kept behind a lock: where each tab is, in their order.
    struct Places
    {
        std::vector<TabPlace> tabs;
        int current = 0;
    };
    [[nodiscard]] Places places() const;
    /// All tabs again; only the one in sight is read, the others when they are chosen.
    void putBack(const Places& places);

    /// A note is begun at the record in sight, or no longer.
    void setUnfinished(bool isUnfinished);

Q_SIGNALS:
    /// Another record, of this tab or another one, comes into sight: what is shown of the last one must go now.
    void moved();
    /// The tab in sight shows something, or there is none any more.
    void arrived();
    /// All the time: how many there are, what they are called.
    void changed();
    void neighboursChanged(bool hasNewer, bool hasOlder);
    void refused(const QString& message);
    void notice(const QString& message);
    void undoable(const QString& sentence, const std::function<void()>& undo);

private:
    RecordStack* add();
    [[nodiscard]] RecordStack* at(int index) const;
    [[nodiscard]] int indexOf(const RecordStack& stack) const;
    [[nodiscard]] RecordStack* tabOf(RecordId record) const;
    [[nodiscard]] RecordStack* tabOfCustomer(qint64 customer, const RecordStack* but) const;
    bool makeRoom();
    void remove(RecordStack& stack);
    void take(RecordStack& stack);
    void showCurrent();
    void showTitle(RecordStack& stack);
    void tellNeighbours();
    void fetchTitles();

    Bench m_bench;
    CustomerBar* m_bar;
    QStackedWidget* m_stack;
    QWidget* m_empty;
    std::vector<RecordStack*> m_lately; ///< in sight last first
};

} // namespace scrim::desk
