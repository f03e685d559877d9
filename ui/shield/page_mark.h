// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace scrim::shield {

/// The mark over a whole page, so faint that a reader forgets it, and plain in a photograph whose contrast is raised.
/// Lies over everything on the page and lets every click through.
class PageMark final : public QWidget
{
    Q_OBJECT

public:
    /// `text` is asked for once a minute; nothing is painted while it is empty.
    PageMark(std::function<QString()> text, QWidget& page);
    /// Asks for the text now, as when somebody else has sat down.
    void refresh();
    [[nodiscard]] QFont markFont() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* page, QEvent* event) override;

private:
    std::function<QString()> m_ask;
    QString m_text;
    QTimer m_minute;
};

} // namespace scrim::shield
