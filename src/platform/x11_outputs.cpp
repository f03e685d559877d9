// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/x11_outputs.h"

#include "platform/x11_connection.h"

#include <xcb/randr.h>

#include <algorithm>
#include <span>

namespace scrim::platform::x11 {
namespace {

double refreshOf(const xcb_randr_mode_info_t& mode)
{
    double lines = mode.vtotal;
    if ((mode.mode_flags & XCB_RANDR_MODE_FLAG_DOUBLE_SCAN) != 0)
        lines *= 2;
    if ((mode.mode_flags & XCB_RANDR_MODE_FLAG_INTERLACE) != 0)
        lines /= 2;
    return mode.htotal == 0 || lines <= 0 ? 0 : mode.dot_clock / (mode.htotal * lines);
}

QString outputName(xcb_connection_t* connection, xcb_randr_output_t output, xcb_timestamp_t asOf)
{
    const auto info =
        own(xcb_randr_get_output_info_reply(connection, xcb_randr_get_output_info(connection, output, asOf), nullptr));
    if (!info)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char*>(xcb_randr_get_output_info_name(info.get())),
                             xcb_randr_get_output_info_name_length(info.get()));
}

bool speaksRandr(xcb_connection_t* connection)
{
    const xcb_query_extension_reply_t* const known = xcb_get_extension_data(connection, &xcb_randr_id);
    if (known == nullptr || known->present == 0)
        return false;
    const auto version =
        own(xcb_randr_query_version_reply(connection, xcb_randr_query_version(connection, 1, 3), nullptr));
    return version && (version->major_version > 1 || version->minor_version >= 3);
}

} // namespace

QList<Output> activeOutputs(xcb_connection_t* connection, xcb_window_t root)
{
    if (!speaksRandr(connection))
        return {};
    const auto resources = own(xcb_randr_get_screen_resources_current_reply(
        connection, xcb_randr_get_screen_resources_current(connection, root), nullptr));
    if (!resources)
        return {};
    const std::span modes(
        xcb_randr_get_screen_resources_current_modes(resources.get()),
        static_cast<std::size_t>(xcb_randr_get_screen_resources_current_modes_length(resources.get())));
    const std::span crtcs(
        xcb_randr_get_screen_resources_current_crtcs(resources.get()),
        static_cast<std::size_t>(xcb_randr_get_screen_resources_current_crtcs_length(resources.get())));
    QList<Output> outputs;
    for (const xcb_randr_crtc_t crtc : crtcs) {
        const auto info = own(xcb_randr_get_crtc_info_reply(
            connection, xcb_randr_get_crtc_info(connection, crtc, resources->config_timestamp), nullptr));
        if (!info || info->mode == XCB_NONE)
            continue;
        Output output;
        output.area = QRect(info->x, info->y, info->width, info->height);
        const auto mode = std::ranges::find(modes, info->mode, &xcb_randr_mode_info_t::id);
        if (mode != modes.end())
            output.refreshHz = refreshOf(*mode);
        const std::span shown(xcb_randr_get_crtc_info_outputs(info.get()),
                              static_cast<std::size_t>(xcb_randr_get_crtc_info_outputs_length(info.get())));
        for (const xcb_randr_output_t id : shown)
            output.names.append(outputName(connection, id, resources->config_timestamp));
        outputs.append(output);
    }
    return outputs;
}

double refreshAt(const QList<Output>& outputs, const std::optional<Spot>& spot)
{
    double slowest = 0;
    for (const Output& output : outputs) {
        if (output.refreshHz <= 0)
            continue;
        if (spot && output.area.contains(spot->x, spot->y))
            return output.refreshHz;
        slowest = slowest <= 0 ? output.refreshHz : std::min(slowest, output.refreshHz);
    }
    return slowest;
}

} // namespace scrim::platform::x11
