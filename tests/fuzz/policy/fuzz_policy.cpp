// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace scrim;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto policy = policy::parsePolicy(bytes);
    if (!policy) {
        if (policy.error().message.isEmpty() || policy.error().message.size() > 400)
            std::abort();
        return 0;
    }
    // What was taken is in range, and is written and taken again as the same.
    const bool inRange = (policy->framesPerPad == 2 || policy->framesPerPad == 4) &&
                         policy->supportCaptureMinutes >= 0 && policy->supportCaptureMinutes <= 120;
    const auto again = policy::parsePolicy(QJsonDocument(policy::toJson(*policy)).toJson());
    if (!inRange || !again || !policy::changes(*policy, *again).isEmpty())
        std::abort();
    return 0;
}
