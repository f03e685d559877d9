// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "models/desk.h"
#include "models/hit_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace scrim::parts {
class StatePane;
} // namespace scrim::parts

namespace scrim::desk {

/// The one search box and what it finds. Each keystroke asks; only the newest answer counts. Enter opens the first row,
/// Down walks into the list, Up from its first row back to the box, Escape empties the box. A row that still fits stays
/// chosen and in sight while one types on.
class SearchPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPane(models::Desk& desk, QWidget* parent = nullptr);

    /// Puts `part` between the box and the results; it takes the room that it wants.
    void addUnderBox(QWidget& part);
    /// Ready to type over what stands there.
    void focusSearch();
    /// Nothing of the last caller stays.
    void clear();

Q_SIGNALS:
    void chosen(scrim::RecordId record);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void ask(const QString& query);
    void take(const Result<records::Found>& answer);
    /// The rows of the answer that are not shown yet, and the masks of all.
    void fetchAll(const records::Found& found);
    void showHits(std::vector<records::Hit> hits);
    void enter();
    void choose(int row);
    /// What can be typed.
    void invite();
    void say(const QString& sentence);
    bool inBox(int key);
    bool inList(int key);

    models::Desk& m_desk;
    models::HitModel* m_model;
    QVBoxLayout* m_column;
    QLineEdit* m_box;
    QListView* m_list;
    parts::StatePane* m_nothing;
    QLabel* m_state;
    quint64 m_newest = 0;
    bool m_isWaiting = false;
    bool m_opensFirst = false; ///< Enter came before the answer
};

} // namespace scrim::desk
