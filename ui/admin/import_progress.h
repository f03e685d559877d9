// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/import.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace scrim::admin {

/// How far a running import is, how long it will take, and its end before that.
class ImportProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportProgress(QWidget* parent = nullptr);

    void begin();
    void show(const intake::Progress& progress, qint64 elapsedMs);

Q_SIGNALS:
    void stopped();

private:
    QProgressBar* m_bar;
    QLabel* m_words;
    QPushButton* m_stop;
};

} // namespace scrim::admin
