// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/desk/desk_columns.h"
#include "ui/desk/desk_tabs.h"
#include "ui/shield/spotlight.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace scrim::desk {

class CallPanel;
class EditPrompt;
class SearchPane;

/// What an agent works at: search on the left, a tab for each open customer, the call on the right, and the one
/// spotlight over all of them.
class DeskPage final : public QWidget
{
    Q_OBJECT

public:
    DeskPage(models::Desk& desk, shield::ScreenGuard& guard, const Clock& clock, QWidget* parent = nullptr);
    ~DeskPage() override;

    /// Somebody new sits down.
    void start();
    /// Dark and empty; `why` goes into the log if something was lit. Which records were open where is remembered for
    /// resume(), and nothing of what stands in them.
    void suspend(reveal::Concealed why);
    /// The same person is back: what was open opens again.
    void resume();

    void focusSearch();
    /// Puts the queue of calls under the search box.
    void placeCalls(QWidget& calls);
    /// The keyboard goes to where what the caller says is typed, if a customer or their order is open.
    void verifyCaller();
    /// To the note at the record in sight.
    void writeNote();
    /// To where the customer in sight is given a tag.
    void tagCustomer();
    /// To the next of the three columns, or the one before.
    void focusColumn(bool isNext);
    void open(RecordId record);
    /// How much of the desk such a page takes.
    enum class Room
    {
        Record, ///< the records'; the search stays beside it
        All,
    };
    /// A page of somebody else's, to be shown where the records are; it is the desk's child from now on.
    void addAside(QWidget& page, Room room = Room::Record);
    /// Leaves the records for such a page; goBack() leaves the page for the records.
    void showAside(QWidget& page);
    /// Corrects the field that has the keyboard; nothing where none has it.
    void editField();
    /// Has the field that has the keyboard told to a screen reader; where none has it, says so.
    void speakField();
    /// Leaves such a page for the records; nothing where they are in sight.
    void showRecords();
    /// To the record before in the tab in sight, or to the search where there is none.
    void goBack();

    [[nodiscard]] DeskTabs& tabs() { return *m_tabs; }
    [[nodiscard]] CallPanel& panel() { return *m_panel; }
    [[nodiscard]] DeskColumns& columns() { return *m_columns; }

Q_SIGNALS:
    void refused(const QString& message);
    void notice(const QString& message);
    /// Something was done that `undo` takes back.
    void undoable(const QString& sentence, const std::function<void()>& undo);
    /// Another record or page: what was said about the last one no longer matters.
    void moved();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void leave();
    void showInPanel();
    void showSides();
    [[nodiscard]] bool isAside() const;
    [[nodiscard]] QString markOfThePage() const;

    models::Desk& m_desk;
    const Clock& m_clock;
    shield::Spotlight m_spotlight;
    EditPrompt* m_edit;
    QWidget* m_left;
    SearchPane* m_search;
    QStackedWidget* m_centre;
    DeskTabs* m_tabs;
    CallPanel* m_panel;
    DeskColumns* m_columns;
    std::vector<const QWidget*> m_wide; ///< the pages that take all of the desk
    DeskTabs::Places m_places;          ///< behind a lock
};

} // namespace scrim::desk
