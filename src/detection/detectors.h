// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/detector.h"

namespace scrim::detection {

[[nodiscard]] std::unique_ptr<Detector> matchDetector(const Rule& rule, const Settings& settings,
                                                      const Surroundings& around);
[[nodiscard]] std::unique_ptr<Detector> countDetector(const Rule& rule, const Settings& settings,
                                                      const Surroundings& around);
[[nodiscard]] std::unique_ptr<Detector> baselineDetector(const Rule& rule, const Settings& settings,
                                                         const Surroundings& around);
[[nodiscard]] std::unique_ptr<Detector> sequenceDetector(const Rule& rule, const Settings& settings,
                                                         const Surroundings& around);
[[nodiscard]] std::unique_ptr<Detector> followedByDetector(const Rule& rule, const Settings& settings,
                                                           const Surroundings& around);

} // namespace scrim::detection
