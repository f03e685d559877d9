// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace scrim::shell {

namespace {

constexpr qreal smallestText = 10;

QFont uiFont()
{
    QFont font = QApplication::font();
    // Without a desktop that names one, Qt falls back to a family that is wide and tall for tables.
    const QString quiet = QStringLiteral("Noto Sans");
    if (QFontInfo(font).family() == QStringLiteral("DejaVu Sans") && QFontDatabase::families().contains(quiet))
        font.setFamily(quiet);
    font.setPointSizeF(std::max(font.pointSizeF(), smallestText));
    return font;
}

} // namespace

Theme::Theme(std::optional<Shade> chosen) : m_chosen(chosen), m_shade(chosen.value_or(desktopShade()))
{
    QApplication::setStyle(new Style);
    QApplication::setFont(uiFont());
    apply(m_shade);
    qApp->installEventFilter(this);
}

void Theme::choose(Shade shade)
{
    m_chosen = shade;
    apply(shade);
}

void Theme::apply(Shade shade)
{
    m_isApplying = true;
    m_shade = shade;
    QApplication::setPalette(paletteOf(shade));
    m_isApplying = false;
    Q_EMIT shadeChanged(shade);
}

Shade Theme::desktopShade()
{
    QApplication::setPalette(QPalette());
    return shadeOf(QApplication::palette());
}

bool Theme::eventFilter(QObject* object, QEvent* event)
{
    const bool desktopChanged = event->type() == QEvent::ThemeChange && object->isWindowType();
    if (desktopChanged && !m_chosen && !m_isApplying) {
        m_isApplying = true;
        apply(desktopShade());
    }
    return QObject::eventFilter(object, event);
}

} // namespace scrim::shell
