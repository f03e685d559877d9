// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_memory.h"

#include "base/answer.h"
#include "models/desk.h"
#include "ui/desk/desk_page.h"

#include <QEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace scrim::shell {

namespace {

constexpr QLatin1String leftKey("left");
constexpr QLatin1String rightKey("right");
constexpr QLatin1String foldedKey("folded");
constexpr QLatin1String windowKey("window");
constexpr QLatin1String maximizedKey("maximized");
/// Wider than any screen: no file makes a column that long.
constexpr int mostWidth = 4000;

int width(const QJsonObject& shape, QLatin1String key, int otherwise)
{
    const int value = shape.value(key).toInt(otherwise);
    return value >= 0 && value <= mostWidth ? value : otherwise;
}

QJsonArray arrayOf(const QRect& rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

QRect rectOf(const QJsonArray& array)
{
    return array.size() == 4 ? QRect(array[0].toInt(), array[1].toInt(), array[2].toInt(), array[3].toInt()) : QRect();
}

/// A screen may be gone since, or smaller: nothing, or the window as it fits with its frame.
QRect fitted(const QRect& place, const QWidget& window)
{
    const auto screens = QGuiApplication::screens();
    const auto found = std::ranges::find_if(
        screens, [&](const QScreen* screen) { return screen->availableGeometry().contains(place.center()); });
    if (found == screens.end())
        return {};
    const QRect frame = window.frameGeometry();
    const QRect inner = window.geometry();
    const QMargins around(inner.left() - frame.left(), inner.top() - frame.top(), frame.right() - inner.right(),
                          frame.bottom() - inner.bottom());
    const QRect room = (*found)->availableGeometry().marginsRemoved(around);
    const QSize size = place.size().boundedTo(room.size());
    if (size == place.size() && place.top() >= room.top())
        return place;
    const int left = std::clamp(place.left(), room.left(), room.right() + 1 - size.width());
    const int top = std::clamp(place.top(), room.top(), room.bottom() + 1 - size.height());
    return {QPoint(left, top), size};
}

} // namespace

DeskMemory::DeskMemory(QWidget& window, desk::DeskPage& page, models::Desk& desk, QObject* parent)
    : QObject(parent), m_window(window), m_page(page), m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DeskMemory::keep);
    connect(&page.columns(), &desk::DeskColumns::shaped, this, &DeskMemory::keepSoon);
    // What was dragged a moment ago is kept before the keys go.
    connect(&desk, &models::Desk::aboutToClose, this, [this] {
        if (m_pause.isActive())
            keep();
    });
    connect(&desk, &models::Desk::closed, this, [this] {
        m_person.clear();
        m_wasMaximized = m_window.isMaximized();
    });
    window.installEventFilter(this);
}

void DeskMemory::takeUp()
{
    m_person.clear();
    const QString who = m_desk.person().name;
    whenAnswered(m_desk.shape(), this, [this, who](const Result<QJsonObject>& shape) {
        if (!m_desk.isOpen() || m_desk.person().name != who)
            return;
        // One that cannot be read is as good as none.
        apply(shape ? *shape : QJsonObject());
        m_kept = shapeNow();
        m_person = who;
    });
}

void DeskMemory::apply(const QJsonObject& shape)
{
    m_page.columns().setShape({.left = width(shape, leftKey, desk::DeskColumns::usualLeft),
                               .right = width(shape, rightKey, 0),
                               .isFolded = shape.value(foldedKey).toBool()});
    const QRect place = fitted(rectOf(shape.value(windowKey).toArray()), m_window);
    if (place.width() < m_window.minimumWidth() || place.height() < m_window.minimumHeight())
        return;
    const bool isToBeMaximized = shape.value(maximizedKey).toBool();
    // Somebody else's at this desk; what is so before anybody was here is the desktop's wish.
    if (m_window.isMaximized() && m_wasMaximized && !isToBeMaximized)
        m_window.showNormal();
    if (!m_window.isMaximized() && !m_window.isFullScreen())
        m_window.setGeometry(place);
    if (isToBeMaximized)
        m_window.showMaximized();
}

QJsonObject DeskMemory::shapeNow() const
{
    const desk::DeskColumns::Shape columns = m_page.columns().shape();
    return {{leftKey, columns.left},
            {rightKey, columns.right},
            {foldedKey, columns.isFolded},
            {windowKey, arrayOf(m_window.isMaximized() ? m_window.normalGeometry() : m_window.geometry())},
            {maximizedKey, m_window.isMaximized()}};
}

void DeskMemory::keepSoon()
{
    if (!m_person.isEmpty())
        m_pause.start();
}

void DeskMemory::keep()
{
    m_pause.stop();
    if (m_person.isEmpty() || !m_desk.isOpen() || shapeNow() == m_kept)
        return;
    m_kept = shapeNow();
    // A desk that cannot be kept is no trouble worth a word: it is arranged by hand once more.
    std::ignore = m_desk.keepShape(m_kept);
}

bool DeskMemory::eventFilter(QObject* object, QEvent* event)
{
    if (object == &m_window && (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                                event->type() == QEvent::WindowStateChange))
        keepSoon();
    return QObject::eventFilter(object, event);
}

} // namespace scrim::shell
