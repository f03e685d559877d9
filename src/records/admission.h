// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/erased_people.h"

#include <vector>

namespace scrim::records {

/// Who may come in with an import: everybody but who was erased.
class Admission
{
public:
    /// `readmits`: who was erased is taken in again, and is erased no longer.
    Admission(vault::ErasedPeople& people, bool readmits) : m_people(people), m_readmits(readmits) {}

    /// At the start of each transaction, under the cache's lock: whoever erases notes it in the list before they wait
    /// for that, so nobody is brought back while they are being erased.
    [[nodiscard]] Result<void> begin() { return m_people.follow(); }
    /// Before the end of each transaction: that they are erased no longer lasts before they are there.
    [[nodiscard]] Result<void> commit() { return m_people.keepReadmitted(); }

    /// Nobody was ever erased: nothing is asked.
    [[nodiscard]] bool isOpen() const { return m_people.isEmpty(); }
    [[nodiscard]] const vault::ErasedPeople& people() const { return m_people; }
    /// By the marks of a record that would be new (erased_marks.h).
    [[nodiscard]] bool admits(const std::vector<QByteArray>& marks);
    /// Records that were taken in again.
    [[nodiscard]] qint64 readmitted() const { return m_readmitted; }

private:
    vault::ErasedPeople& m_people;
    bool m_readmits;
    qint64 m_readmitted = 0;
};

} // namespace scrim::records
