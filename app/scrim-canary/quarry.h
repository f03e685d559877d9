// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "needles.h"

#include "policy/field.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <bitset>
#include <vector>

namespace scrim::canary {

/// One planted value. Fictional, so that it may stand in plain memory here.
struct Canary
{
    policy::Field field = policy::Field::Email;
    QByteArray written; ///< as it is stored and shown
    QByteArray core;    ///< the part that its mask hides and that nothing else on the machine holds
};

/// Which of the planted values, by index.
using Found = std::bitset<16>;

/// The planted values, and how each would look where it leaks.
class Quarry
{
public:
    explicit Quarry(std::vector<Canary> canaries);

    [[nodiscard]] const std::vector<Canary>& canaries() const { return m_canaries; }
    /// In words for a person, in whatever case and grouping.
    [[nodiscard]] Found inText(QStringView text) const;
    /// In bytes of any kind: UTF-8, UTF-16, UTF-32, hex and base64, with and without separators.
    [[nodiscard]] Found inBytes(Bytes bytes) const;
    /// In what was read off a picture: a part is enough, and letters that look alike are one.
    [[nodiscard]] Found inReading(QStringView reading) const;
    [[nodiscard]] const Needles& needles() const { return m_needles; }
    /// "card_number, iban": kinds, never values.
    [[nodiscard]] QString names(const Found& found) const;

private:
    std::vector<Canary> m_canaries;
    QStringList m_bare;
    QStringList m_lookalike;
    Needles m_needles;
};

/// Letters and digits alone, lower case.
[[nodiscard]] QString bareOf(QStringView text);

} // namespace scrim::canary
