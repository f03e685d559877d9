// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QStackedWidget>

#include <functional>
#include <optional>
#include <vector>

namespace scrim::parts {
class StatePane;
} // namespace scrim::parts
namespace scrim::shield {
class PageMark;
class Spotlight;
} // namespace scrim::shield

namespace scrim::desk {

class CustomerPage;
class EditPrompt;
class OrderPage;
class RecordPage;

/// What all tabs of a desk share. All of it must outlive them.
struct Bench
{
    models::Desk& desk;
    shield::Spotlight& spotlight;
    EditPrompt& edit;
    std::function<QString()> mark; ///< what lies over the pages (shield::PageMark)
};

/// Where a tab is, without anything of the records themselves: what is kept of it behind a lock.
struct TabPlace
{
    qint64 customer = 0;        ///< 0: of an order that has none
    std::vector<RecordId> path; ///< the open record last
    int scrolled = 0;
    bool isUnfinished = false; ///< a note is begun
};

/// One customer's tab: the record that is open in it, and the way there.
class RecordStack final : public QStackedWidget
{
    Q_OBJECT

public:
    RecordStack(const Bench& bench, QWidget* parent);
    ~RecordStack() override;

    /// Goes to the record; the one before stays on the way back.
    void open(RecordId record);
    /// Takes a place up again; nothing is asked for before refresh().
    void putBack(const TabPlace& place);
    /// Reads the open record (anew). The page stays in sight until the answer.
    void refresh();
    /// To the record before. False where there is none.
    bool goBack();
    /// Nothing of any record stays.
    void clear();

    [[nodiscard]] TabPlace place() const;
    /// What is asked for or shown; nothing in a tab without any.
    [[nodiscard]] std::optional<RecordId> record() const;
    /// The same once its page is shown.
    [[nodiscard]] std::optional<RecordId> shown() const { return m_shown; }
    [[nodiscard]] qint64 customer() const { return m_place.customer; }
    /// The customer's name, or the order's number where there is none; empty before anything was shown.
    [[nodiscard]] const QString& title() const { return m_title; }
    void setTitle(const QString& title) { m_title = title; }
    void setUnfinished(bool isUnfinished) { m_place.isUnfinished = isUnfinished; }
    [[nodiscard]] bool isUnfinished() const { return m_place.isUnfinished; }

    void openNewerOrder();
    void openOlderOrder();
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    /// The keyboard onto the page and on no field of it: a second Enter must not look at anything.
    void focusPage();
    void refreshMark();
    /// To where the customer is given a tag; an order goes to its customer first.
    void focusTags();

Q_SIGNALS:
    /// Another record is asked for.
    void moved();
    /// Its page is shown (shown() and title() say what), or it could not be opened.
    void arrived();
    void neighboursChanged();
    void notice(const QString& message);
    void refused(const QString& message);
    void undoable(const QString& sentence, const std::function<void()>& undo);

private:
    template<typename Record, typename Page>
    void expect(const QFuture<Result<Record>>& answer, Page& onto);
    CustomerPage& customerPage();
    OrderPage& orderPage();
    [[nodiscard]] RecordPage* page() const;
    void clearPages();
    void fetchOrders(qint64 customer, qint64 after);

    Bench m_bench;
    parts::StatePane* m_state;
    CustomerPage* m_customer = nullptr; ///< both made when they are first wanted
    OrderPage* m_order = nullptr;
    std::vector<shield::PageMark*> m_marks;
    TabPlace m_place;
    QString m_title;
    std::optional<RecordId> m_shown;
    bool m_wantsTags = false; ///< once the customer's page is there
    bool m_hasNewer = false;
    bool m_hasOlder = false;
    quint64 m_newest = 0; ///< only the newest question's answer is shown
};

} // namespace scrim::desk
