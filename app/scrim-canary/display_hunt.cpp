// SPDX-License-Identifier: GPL-3.0-or-later
#include "display_hunt.h"

#include "base/bytes.h"

namespace scrim::canary {

namespace {

Found foundIn(const Property& property, const Quarry& quarry)
{
    return quarry.inBytes(asBytes(property.value)) | quarry.inText(QString::fromUtf8(property.value));
}

} // namespace

void huntProperties(const XServer& server, const Quarry& quarry, Report& report)
{
    for (const xcb_window_t window : server.windows()) {
        for (const Property& property : server.properties(window))
            report.tried(Path::Properties, foundIn(property, quarry), property.name);
    }
}

void huntAccessibles(const Accessible& application, const Quarry& quarry, Report& report)
{
    application.forget();
    for (const Accessible& accessible : everythingBelow(application)) {
        Found found;
        for (const QString& text : accessible.texts())
            found |= quarry.inText(text);
        report.tried(Path::AccessibilityTree, found, accessible.roleName());
    }
}

std::set<xcb_window_t> visibleWindows(const XServer& server, qint64 process)
{
    std::set<xcb_window_t> visible;
    for (const xcb_window_t window : server.windows()) {
        if (server.processOf(window) == process && server.isVisible(window))
            visible.insert(window);
    }
    return visible;
}

void huntTooltip(const XServer& server, qint64 process, const std::set<xcb_window_t>& before, const Quarry& quarry,
                 Report& report, ReadingList& readings)
{
    Found found;
    for (const xcb_window_t window : visibleWindows(server, process)) {
        if (before.contains(window))
            continue;
        for (const Property& property : server.properties(window))
            found |= foundIn(property, quarry);
        readings.add(Path::Tooltips, QStringLiteral("a window that appeared"), takePicture(server, window));
    }
    report.tried(Path::Tooltips, found);
}

} // namespace scrim::canary
