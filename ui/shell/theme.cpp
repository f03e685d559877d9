// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/style.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace scrim::shell {

namespace {

constexpr qreal smallestText = 10;

QFont uiFont()
{
    QFont font = QApplication::font();
    // Where no desktop names one, the system's is often a family that is wide and tall for tables. Asked for by name:
    // a look through all families takes milliseconds of the start.
    if (font.family() == QStringLiteral("Sans Serif"))
        font.setFamilies({QStringLiteral("Noto Sans"), font.family()});
    font.setPointSizeF(std::max(font.pointSizeF(), smallestText));
    return font;
}

} // namespace

Theme::Theme(std::optional<Shade> chosen, QString lockedBy)
    : m_chosen(chosen),
      m_lockedBy(std::move(lockedBy)),
      m_shade(chosen ? *chosen : desktopShade()),
      m_isCalm(m_desktop.wishes().wantsCalm)
{
    QApplication::setStyle(new Style(m_isCalm));
    QApplication::setFont(uiFont());
    apply(m_shade);
    connect(&m_desktop, &platform::DesktopSettings::changed, this, &Theme::obeyDesktop);
    qApp->installEventFilter(this);
}

void Theme::choose(Shade shade)
{
    m_chosen = shade;
    apply(shade);
    Q_EMIT chosen(m_chosen);
}

void Theme::followDesktop()
{
    m_chosen.reset();
    apply(desktopShade());
    Q_EMIT chosen(m_chosen);
}

void Theme::apply(Shade shade)
{
    m_isApplying = true;
    m_shade = shade;
    QApplication::setPalette(paletteOf(shade));
    m_isApplying = false;
    Q_EMIT shadeChanged(shade);
}

void Theme::obeyDesktop()
{
    if (const bool isCalm = m_desktop.wishes().wantsCalm; isCalm != m_isCalm) {
        m_isCalm = isCalm;
        QApplication::setStyle(new Style(isCalm));
        QApplication::setPalette(paletteOf(m_shade));
    }
    if (!m_chosen && desktopShade() != m_shade)
        apply(desktopShade());
}

Shade Theme::desktopShade() const
{
    const platform::DesktopWishes& wishes = m_desktop.wishes();
    if (wishes.isDark)
        return shadeFor(*wishes.isDark, wishes.hasContrast);
    // Without a word of it, the palette that Qt took from the desktop tells.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool isDark = shell::isDark(shadeOf(QApplication::palette()));
    QApplication::setPalette(ours);
    return shadeFor(isDark, wishes.hasContrast);
}

bool Theme::eventFilter(QObject* object, QEvent* event)
{
    const bool desktopChanged = event->type() == QEvent::ThemeChange && object->isWindowType();
    if (desktopChanged && !m_isApplying) {
        m_isApplying = true;
        m_desktop.refresh();
        obeyDesktop();
        m_isApplying = false;
    }
    return QObject::eventFilter(object, event);
}

} // namespace scrim::shell
