// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktop_settings.h"

#include <QSettings>

#include <windows.h>

namespace scrim::platform {

namespace {

DesktopWishes asked()
{
    DesktopWishes wishes;
    const QSettings colours(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\"
                                           "Personalize"),
                            QSettings::NativeFormat);
    const QVariant isLight = colours.value(QStringLiteral("AppsUseLightTheme"));
    if (isLight.isValid())
        wishes.isDark = !isLight.toBool();
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != 0)
        wishes.hasContrast = (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
    BOOL isAnimated = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0) != 0)
        wishes.wantsCalm = isAnimated == FALSE;
    return wishes;
}

} // namespace

class DesktopSettings::Portal
{};

DesktopSettings::DesktopSettings(QObject* parent) : QObject(parent), m_wishes(asked()) {}

DesktopSettings::~DesktopSettings() = default;

void DesktopSettings::refresh()
{
    take(asked());
}

void DesktopSettings::take(const DesktopWishes& wishes)
{
    if (std::exchange(m_wishes, wishes) != wishes)
        Q_EMIT changed();
}

} // namespace scrim::platform
