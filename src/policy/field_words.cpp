// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/field_words.h"

#include "base/core_text.h"

namespace scrim::policy {

QString labelInside(FieldClass fieldClass)
{
    switch (fieldClass) {
    case FieldClass::Contact:
        return Core::tr("contact", "kind of data, within a sentence");
    case FieldClass::Address:
        return Core::tr("address", "kind of data, within a sentence");
    case FieldClass::Identity:
        return Core::tr("identity", "kind of data, within a sentence");
    case FieldClass::Payment:
        break;
    }
    return Core::tr("payment", "kind of data, within a sentence");
}

QString labelInside(ScreenLevel level)
{
    switch (level) {
    case ScreenLevel::Excluded:
        return Core::tr("left out of pictures");
    case ScreenLevel::Scrambled:
        return Core::tr("scrambled");
    case ScreenLevel::None:
        break;
    }
    return Core::tr("open to pictures");
}

} // namespace scrim::policy
