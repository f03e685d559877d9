// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/environment.h"

#include <algorithm>
#include <array>
#include <string>

namespace scrim::platform {

namespace {

/// Of Qt's own: sight, input methods, sizes. None of them names a file or loads what is not installed.
constexpr std::array<std::string_view, 14> keptOfQt{
    "QT_ACCESSIBILITY",
    "QT_AUTO_SCREEN_SCALE_FACTOR",
    "QT_ENABLE_HIGHDPI_SCALING",
    "QT_FONT_DPI",
    "QT_IM_MODULE",
    "QT_IM_MODULES",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
    "QT_SCALE_FACTOR",
    "QT_SCALE_FACTOR_ROUNDING_POLICY",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_USE_PHYSICAL_DPI",
    "QT_WAYLAND_DISABLE_WINDOWDECORATION",
    "QT_X11_NO_MITSHM",
    "QT_XCB_NO_MITSHM",
};

/// Platforms that show nothing to anybody but who sits here: "vnc" would serve the screen to the network.
constexpr std::array<std::string_view, 5> platforms{"offscreen", "wayland", "wayland-egl", "windows", "xcb"};

constexpr std::array<std::string_view, 4> dropped{"QDBUS_", "QML", "QSG_", "VK_"};

/// Modules, configurations and debug output of the libraries below.
constexpr std::array<std::string_view, 22> droppedNames{
    "GBM_BACKENDS_PATH",
    "GCONV_PATH",
    "GDK_PIXBUF_MODULEDIR",
    "GDK_PIXBUF_MODULE_FILE",
    "GIO_EXTRA_MODULES",
    "GIO_MODULE_DIR",
    "GTK3_MODULES",
    "GTK_EXE_PREFIX",
    "GTK_MODULES",
    "GTK_PATH",
    "G_DEBUG",
    "G_MESSAGES_DEBUG",
    "LIBGL_DRIVERS_PATH",
    "LOCPATH",
    "OPENSSL_CONF",
    "OPENSSL_ENGINES",
    "OPENSSL_MODULES",
    "SSLKEYLOGFILE",
    "XLOCALEDIR",
    "__EGL_EXTERNAL_PLATFORM_CONFIG_DIRS",
    "__EGL_VENDOR_LIBRARY_DIRS",
    "__EGL_VENDOR_LIBRARY_FILENAMES",
};

bool isIn(const auto& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// "wayland;xcb"; what follows a colon are parameters, which name files.
bool isPlatform(std::string_view value)
{
    while (true) {
        const std::size_t end = value.find(';');
        if (!isIn(platforms, value.substr(0, end)))
            return false;
        if (end == std::string_view::npos)
            return true;
        value.remove_prefix(end + 1);
    }
}

} // namespace

Build thisBuild()
{
#ifdef SCRIM_INSTALLED
    return Build::Installed;
#else
    return Build::Developers;
#endif
}

Fate fateOf(std::string_view spelled, std::string_view value)
{
    std::string name(spelled);
    // The locale's idea of letters is not asked.
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (name.starts_with("LD_") || name == "GLIBC_TUNABLES")
        return Fate::Restart;
    if (name == "QT_QPA_PLATFORM")
        return isPlatform(value) ? Fate::Keep : Fate::Drop;
    if (name.starts_with("QT_"))
        return isIn(keptOfQt, name) ? Fate::Keep : Fate::Drop;
    const auto begins = [&name](std::string_view prefix) { return name.starts_with(prefix); };
    return std::ranges::any_of(dropped, begins) || isIn(droppedNames, name) ? Fate::Drop : Fate::Keep;
}

} // namespace scrim::platform
