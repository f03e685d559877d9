// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/erased_people.h"

#include <vector>

namespace scrim::records {

/// What a customer's rows are known by, for the list of who was erased: what is put there, and what is looked up.
class CustomerMarks
{
public:
    /// `externalId`: may be empty.
    CustomerMarks(const vault::ErasedPeople& people, const QString& source, const QString& externalId);

    /// Of one who is erased. Phones count only where nothing else tells who they are: families share them, and a number
    /// is guessed by trying them all.
    [[nodiscard]] std::vector<QByteArray> ofErased(const std::vector<QByteArray>& emails,
                                                   const std::vector<QByteArray>& phones) const;
    /// Of one who would come in.
    [[nodiscard]] std::vector<QByteArray> ofNew(const std::vector<QByteArray>& emails,
                                                const std::vector<QByteArray>& phones) const;

private:
    const vault::ErasedPeople& m_people;
    QByteArray m_id; ///< its mark; empty without one
};

/// The same of an order's rows.
class OrderMarks
{
public:
    /// `numberKey`: its number as it is looked up.
    OrderMarks(const vault::ErasedPeople& people, const QString& source, const QString& externalId,
               const QString& numberKey);

    [[nodiscard]] std::vector<QByteArray> ofErased() const;
    [[nodiscard]] std::vector<QByteArray> ofNew() const;

private:
    const vault::ErasedPeople& m_people;
    QByteArray m_id;     ///< its mark; empty without one
    QByteArray m_number; ///< source and number; empty without one
};

} // namespace scrim::records
