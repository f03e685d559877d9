// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace scrim::testkit {

/// The object's name, or that of the nearest around it and its class: "search_box", "day_page/QLabel".
[[nodiscard]] QString nameOf(const QObject& object);

} // namespace scrim::testkit
