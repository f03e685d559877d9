// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "ui/shield/spotlight.h"

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QStackedWidget;

namespace scrim::parts {
class StatePane;
} // namespace scrim::parts
namespace scrim::shield {
class PageMark;
} // namespace scrim::shield

namespace scrim::desk {

class CustomerPage;
class NotesPane;
class EditPrompt;
class OrderPage;
class SearchPane;
class VerifyPanel;

/// What an agent works at: the search on one side, the open record on the other, and the one spotlight.
class DeskPage final : public QWidget
{
    Q_OBJECT

public:
    DeskPage(models::Desk& desk, shield::ScreenGuard& guard, const Clock& clock, QWidget* parent = nullptr);
    ~DeskPage() override;

    /// Somebody new sits down.
    void start();
    /// Dark and empty; `why` goes into the log if something was lit. What was open is remembered for resume().
    void suspend(reveal::Concealed why);
    /// The same person is back: what was open opens again.
    void resume();

    void focusSearch();
    /// Puts the queue of calls under the search box.
    void placeCalls(QWidget& calls);
    /// The keyboard goes to where what the caller says is typed, if a customer or their order is open.
    void verifyCaller();
    void open(RecordId record);
    /// How much of the desk such a page takes.
    enum class Room
    {
        Record, ///< the record's; the search stays beside it
        All,
    };
    /// A page of somebody else's, to be shown where the records are; it is the desk's child from now on.
    void addAside(QWidget& page, Room room = Room::Record);
    /// Leaves the record for such a page; goBack() leaves the page for the record.
    void showAside(QWidget& page);
    /// Corrects the field that has the keyboard; nothing where none has it.
    void editField();
    /// To the other orders of the customer whose order is open; nothing where there is none.
    void openNewerOrder();
    void openOlderOrder();
    /// To the record before, or to the search when there is none.
    void goBack();

Q_SIGNALS:
    void refused(const QString& message);
    void notice(const QString& message);
    /// Another record or page: what was said about the last one no longer matters.
    void moved();
    /// Whether the open order's customer has one that is newer, and one that is older.
    void orderNeighbours(bool hasNewer, bool hasOlder);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go(RecordId record);
    template<typename Record, typename Page>
    void expect(const QFuture<Result<Record>>& answer, Page& page);
    void fetchOrders(qint64 customer, qint64 after);
    void leaveRecord();
    void showNothing();
    void clearRecords();

    [[nodiscard]] bool isAside() const;
    [[nodiscard]] QString markOfThePage() const;

    models::Desk& m_desk;
    const Clock& m_clock;
    shield::Spotlight m_spotlight;
    SearchPane* m_search;
    QStackedWidget* m_stack;
    parts::StatePane* m_state;
    CustomerPage* m_customer;
    OrderPage* m_order;
    std::array<VerifyPanel*, 2> m_verify; ///< the customer's and the order's page's
    std::array<NotesPane*, 2> m_notes;    ///< the customer's page's and the order's
    EditPrompt* m_edit;
    std::array<shield::PageMark*, 2> m_marks;
    std::vector<const QWidget*> m_wide; ///< the pages that take all of the desk
    std::vector<RecordId> m_path;       ///< the open record last
    quint64 m_newest = 0;               ///< only the newest question's answer is shown
};

} // namespace scrim::desk
