// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace scrim::shell {

/// A strip under the page that says one thing, is read out by a screen reader, and moves nothing above it.
class Bar : public QFrame
{
    Q_OBJECT

public:
    explicit Bar(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;

protected:
    /// Shows the sentence and has a screen reader say it.
    void say(const QString& sentence);
    /// Shows another one without a word.
    void setText(const QString& sentence);
    [[nodiscard]] QHBoxLayout& row() const { return *m_row; }
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_row;
    QLabel* m_text;
};

} // namespace scrim::shell
