// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review_queue.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts

namespace scrim::oversight {

/// A person's own remark on an entry of theirs, which goes into the log as an entry of its own.
class RemarkBox final : public QWidget
{
    Q_OBJECT

public:
    /// `queue` must outlive it.
    explicit RemarkBox(models::ReviewQueue& queue, QWidget* parent = nullptr);

    /// The entry to remark on; -1 for none, or for somebody else's. What is written stays while it is the same one.
    void show(qint64 seq);

Q_SIGNALS:
    /// The remark is in the log.
    void added();

private:
    void add();
    void take(const Result<void>& answer);

    models::ReviewQueue& m_queue;
    QPlainTextEdit* m_text;
    QPushButton* m_add;
    parts::InlineError* m_error;
    qint64 m_seq = -1;
};

} // namespace scrim::oversight
