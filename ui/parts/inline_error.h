// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace scrim::parts {

/// What went wrong, beside what it is about. Keeps its room while empty, so that nothing moves when it speaks.
class InlineError final : public QLabel
{
    Q_OBJECT

public:
    explicit InlineError(QWidget* parent = nullptr);

    /// Shows it, and has a screen reader say it.
    void say(const QString& message);
    void clearMessage();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace scrim::parts
