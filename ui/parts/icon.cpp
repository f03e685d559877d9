// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icon.h"

#include "ui/parts/drawing.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>

/// Outside of every namespace, as Q_INIT_RESOURCE asks. A static library's resources are only there once somebody does.
static void initResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace scrim::parts {

namespace {

/// Those that point where reading comes from or goes to.
constexpr std::array directional{"back", "forward", "undo", "log", "sign-out", "edit"};

QString pathOf(const QString& name)
{
    initResources();
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

bool isMirrored(const QString& name)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft &&
           std::ranges::any_of(directional, [&name](const char* each) { return name == QLatin1String(each); });
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

class Engine final : public QIconEngine
{
public:
    explicit Engine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        drawIcon(*painter, rect, m_name, colourFor(mode));
    }
    /// `size` is in the pixels of the device.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("scrim-icon-%1-%2x%3-%4-%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba())
                                .arg(isMirrored(m_name));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawIcon(painter, pixmap.rect(), m_name, colour);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new Engine(m_name); }
    [[nodiscard]] QString key() const override { return QStringLiteral("scrim"); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString& name)
{
    return QFile::exists(pathOf(name)) ? QIcon(new Engine(name)) : QIcon();
}

void drawIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const qreal side = std::min(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    painter.save();
    painter.setOpacity(painter.opacity() * colour.alphaF());
    if (isMirrored(name)) {
        painter.translate(2 * square.center().x(), 0);
        painter.scale(-1, 1);
    }
    paintDrawing(painter, square, file.readAll(), QColor(colour.rgb()));
    painter.restore();
}

QStringList iconNames()
{
    initResources();
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (QString& name : names)
        name.chop(4);
    return names;
}

} // namespace scrim::parts
