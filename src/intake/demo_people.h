// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/demo_places.h"
#include "intake/sensitive.h"
#include "intake/wiped_bytes.h"

namespace scrim::intake {

/// One fictional customer; the same for the same seed and index, whatever was made before.
struct DemoPerson
{
    const DemoPlace* place = nullptr;
    const DemoTown* town = nullptr;
    QString externalId, name, company, note, country;
    QStringList tags;
    // Kept as a real customer's would be; fiction is no reason for a second way.
    WipedBytes email, phone, street, postcode, birthDate, nationalId, card, iban;
};

/// Where customer `index` lives, without the rest of them.
[[nodiscard]] const DemoPlace& demoPlace(quint64 seed, quint64 index);
[[nodiscard]] DemoPerson demoPerson(quint64 seed, quint64 index);

/// As the import of a shop's export would hand them over. `keep` must outlive what is returned.
[[nodiscard]] records::CustomerInput customerOf(const DemoPerson& person, Sensitive& keep);
/// Points into `person`.
[[nodiscard]] AddressCells addressOf(const DemoPerson& person);

} // namespace scrim::intake
