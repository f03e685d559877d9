// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/page_mark.h"

#include "ui/shield/mark.h"
#include "ui/shield/shade.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace scrim::shield {

namespace {

constexpr int minuteMs = 60'000;
/// Of the text's colour. On a ground of 8 bits this is some seven levels: a picture keeps them, an eye at work does not
/// see them.
constexpr double strength = 0.028;

} // namespace

PageMark::PageMark(std::function<QString()> text, QWidget& page) : QWidget(&page), m_ask(std::move(text))
{
    setObjectName(QStringLiteral("page_mark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(page.rect());
    page.installEventFilter(this);
    connect(&m_minute, &QTimer::timeout, this, &PageMark::refresh);
    m_minute.start(minuteMs);
    refresh();
}

void PageMark::refresh()
{
    if (const QString now = m_ask(); now != std::exchange(m_text, now))
        update();
    raise();
}

void PageMark::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    QColor ink = palette().color(QPalette::WindowText);
    ink.setAlphaF(static_cast<float>(strength));
    paintMark(painter, rect(), m_text, markFont(), ink);
}

QFont PageMark::markFont() const
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2);
    return large;
}

bool PageMark::eventFilter(QObject* page, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget*>(page)->rect());
    else if (event->type() == QEvent::ChildAdded || event->type() == QEvent::Show)
        raise();
    return false;
}

} // namespace scrim::shield
