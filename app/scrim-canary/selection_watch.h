// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "x_server.h"

#include <array>
#include <mutex>
#include <thread>

namespace scrim::canary {

/// Reads clipboard, primary, secondary and what is being dragged every 50 ms, as another client of the display does.
class SelectionWatch
{
public:
    /// `quarry` must outlive it. Its connection stands from here on.
    [[nodiscard]] static Result<std::unique_ptr<SelectionWatch>> start(const Quarry& quarry);
    ~SelectionWatch();
    /// What came of it so far, into the four rows.
    void tell(Report& report);

private:
    struct Selection
    {
        Path path;
        xcb_atom_t atom = XCB_ATOM_NONE;
        xcb_window_t owner = XCB_NONE;
        qint64 polls = 0;
        qint64 read = 0; ///< in how many of them somebody offered something
        std::vector<Found> leaks;
    };
    SelectionWatch(const Quarry& quarry, std::unique_ptr<XServer> server);
    void run(const std::stop_token& stop);
    void poll(Selection& selection);
    [[nodiscard]] QByteArray convert(xcb_atom_t selection, xcb_atom_t target);

    const Quarry& m_quarry;
    std::unique_ptr<XServer> m_server;
    xcb_window_t m_window = XCB_NONE;
    xcb_atom_t m_property = XCB_ATOM_NONE;
    xcb_atom_t m_utf8 = XCB_ATOM_NONE;
    xcb_atom_t m_targets = XCB_ATOM_NONE;
    std::mutex m_mutex; ///< over m_selections
    std::array<Selection, 4> m_selections;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace scrim::canary
