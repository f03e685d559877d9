// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log_book.h"
#include "models/review_queue.h"

#include <QWidget>

class QMenu;
class QSplitter;

namespace scrim::models {
class LogTableModel;
} // namespace scrim::models
namespace scrim::parts {
class StatePane;
} // namespace scrim::parts

namespace scrim::oversight {

class DetailPane;
class Lens;
class LogView;
class RemarkBox;
class RowActs;

/// The entries that the lens takes, as a table, and the one that is chosen, whole.
class LogSection final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    LogSection(models::LogBook& book, Lens& lens, models::ReviewQueue& queue, QWidget* parent = nullptr);
    /// Who sits at the desk: whose columns, and on whose entries they may remark.
    void serve(const QString& person);
    void offerColumns(QMenu& menu);
    /// Why there is no log to read.
    void refuse(const QString& message);

Q_SIGNALS:
    void failed(const QString& message);
    /// A remark has gone into the log.
    void remarked();

private:
    void takeCurrent();
    void chooseNone();
    void findAgain();
    void step(int rows);
    void showWhatThereIs();

    models::LogBook& m_book;
    Lens& m_lens;
    models::LogTableModel* m_model;
    QSplitter* m_splitter;
    LogView* m_view;
    parts::StatePane* m_nothing;
    RowActs* m_acts;
    DetailPane* m_detail;
    RemarkBox* m_remark;
    QString m_person;
    qint64 m_seq = -1; ///< the chosen entry: stays chosen under another filter that takes it
};

} // namespace scrim::oversight
