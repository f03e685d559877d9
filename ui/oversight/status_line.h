// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace scrim::oversight {

/// What is going on, in one line: how many entries there are, that reading is on record, how far a search or the
/// opening of the log is, or why it failed.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// A sentence, and nothing to wait for.
    void say(const QString& sentence);
    /// The same, said aloud, with a button that tries again.
    void refuse(const QString& sentence);
    /// The log is being taken up, with a button that stops it. A total of 0: nobody knows yet.
    void progress(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelled();
    void tryAgain();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_again;
};

} // namespace scrim::oversight
