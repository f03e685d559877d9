// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log_book.h"
#include "ui/oversight/popup.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace scrim::oversight {

class TermModel;

/// Which words of a column the filter takes: those that occur, most frequent first, with a box that narrows them.
class TermPicker final : public Popup
{
    Q_OBJECT

public:
    /// `book` must outlive it.
    TermPicker(models::LogBook& book, QWidget* parent);
    void ask(review::Column column, const QString& title, const QStringList& chosen, QWidget& anchor);

Q_SIGNALS:
    /// None: the column is no longer asked about.
    void chosen(scrim::review::Column column, const QStringList& words);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fetch();
    void apply();

    models::LogBook& m_book;
    TermModel* m_model;
    QLineEdit* m_box;
    QListView* m_list;
    QLabel* m_state;
    QTimer m_pause;
    review::Column m_column = review::Column::Actor;
    quint64 m_newest = 0;
    bool m_isWaiting = false;   ///< what is listed is older than what is typed
    bool m_appliesNext = false; ///< Enter came before the list
};

} // namespace scrim::oversight
