// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace scrim::parts {

/// Several lines of text, with as much room around them as a single line has: Qt draws a placeholder up to the frame.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextBox(QWidget* parent = nullptr);
};

} // namespace scrim::parts
