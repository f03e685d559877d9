// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealer.h"

#include <map>

namespace scrim::vault {

struct OpenEpoch
{
    QByteArray id;
    SecretBytes key;
};

struct Sealer::State
{
    Header header;
    std::map<policy::FieldClass, OpenEpoch> epochs;
    quint64 generation = 0;
};

} // namespace scrim::vault
