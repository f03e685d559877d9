// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"
#include "records/types.h"

#include <array>

namespace scrim::records {

/// The classes whose masks give nothing away to a role (policy::MaskRule::All). What a cache keeps as a mask becomes
/// the mask of a wrong value, and the town in a line about a customer goes with the address's.
class Hidden
{
public:
    Hidden(const policy::Policy& policy, policy::Role role);

    void apply(std::vector<MaskedField>& fields) const;
    void apply(std::vector<EditedField>& edits) const;
    void apply(Hit& hit) const;
    void apply(std::vector<Hit>& hits) const;
    void apply(Found& found) const { apply(found.hits); }
    void apply(Customer& customer) const;
    void apply(Order& order) const;
    /// The same of a result, where it is one.
    template<typename T>
    [[nodiscard]] Result<T> of(Result<T> result) const
    {
        if (result)
            apply(*result);
        return result;
    }

private:
    [[nodiscard]] bool hides(policy::Field field) const;
    std::array<bool, policy::allFieldClasses.size()> m_classes{};
};

} // namespace scrim::records
