// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/screen_shield.h"

#include <QWidget>

class QLabel;

namespace scrim::protection {

/// What protects this screen now, and what is left over, in plain words.
class ScreenNow final : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenNow(QWidget* parent = nullptr);
    /// Says what the guard has answered.
    void show(const platform::Protection& protection);

private:
    QLabel* m_level;
    QLabel* m_why;
    QLabel* m_facts;
    QLabel* m_leftOver;
};

} // namespace scrim::protection
