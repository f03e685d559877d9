// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hit_model.h"
#include "models/log_book.h"
#include "ui/oversight/popup.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace scrim::models {
class Desk;
} // namespace scrim::models

namespace scrim::oversight {

/// Which customer or order the filter takes. The log knows pseudonyms only, so that the desk's own search finds the
/// record, masked, and the book says under which pseudonyms it stands in the log.
class SubjectPicker final : public Popup
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SubjectPicker(models::Desk& desk, models::LogBook& book, QWidget* parent);
    void ask(QWidget& anchor);

Q_SIGNALS:
    void chosen(const QStringList& subjects);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void find();
    void take(const Result<records::Found>& answer);
    void choose(int row);

    models::Desk& m_desk;
    models::LogBook& m_book;
    models::HitModel* m_model;
    QLineEdit* m_box;
    QListView* m_list;
    QLabel* m_state;
    QTimer m_pause;
    quint64 m_newest = 0;
    bool m_isWaiting = false;   ///< what is listed is older than what is typed
    bool m_choosesNext = false; ///< Enter came before the list
};

} // namespace scrim::oversight
