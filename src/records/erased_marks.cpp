// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/erased_marks.h"

namespace scrim::records {

using vault::ErasedPeople;
using vault::KnownBy;

namespace {

QByteArray markOrNone(const ErasedPeople& people, KnownBy by, const QString& source, const QString& id)
{
    return id.isEmpty() ? QByteArray() : people.mark(by, ErasedPeople::idOf(source, id));
}

} // namespace

CustomerMarks::CustomerMarks(const ErasedPeople& people, const QString& source, const QString& externalId)
    : m_people(people), m_id(markOrNone(people, KnownBy::CustomerId, source, externalId))
{}

std::vector<QByteArray> CustomerMarks::ofErased(const std::vector<QByteArray>& emails,
                                                const std::vector<QByteArray>& phones) const
{
    const bool byPhoneAlone = m_id.isEmpty() && emails.empty();
    return ofNew(emails, byPhoneAlone ? phones : std::vector<QByteArray>());
}

std::vector<QByteArray> CustomerMarks::ofNew(const std::vector<QByteArray>& emails,
                                             const std::vector<QByteArray>& phones) const
{
    std::vector<QByteArray> marks;
    if (!m_id.isEmpty())
        marks.push_back(m_id);
    for (const QByteArray& email : emails)
        marks.push_back(m_people.mark(KnownBy::Email, email));
    for (const QByteArray& phone : phones)
        marks.push_back(m_people.mark(KnownBy::Phone, phone));
    return marks;
}

OrderMarks::OrderMarks(const ErasedPeople& people, const QString& source, const QString& externalId,
                       const QString& numberKey)
    : m_people(people),
      m_id(markOrNone(people, KnownBy::OrderId, source, externalId)),
      m_number(numberKey.isEmpty() ? QByteArray() : ErasedPeople::idOf(source, numberKey))
{}

std::vector<QByteArray> OrderMarks::ofErased() const
{
    std::vector<QByteArray> marks;
    if (!m_id.isEmpty())
        marks.push_back(m_id);
    if (!m_number.isEmpty())
        marks.push_back(m_people.mark(m_id.isEmpty() ? KnownBy::OnlyNumber : KnownBy::OrderNumber, m_number));
    return marks;
}

std::vector<QByteArray> OrderMarks::ofNew() const
{
    std::vector<QByteArray> marks;
    if (!m_id.isEmpty())
        marks.push_back(m_id);
    if (m_number.isEmpty())
        return marks;
    marks.push_back(m_people.mark(KnownBy::OnlyNumber, m_number));
    // An order with another id of its own is another order, whatever its number.
    if (m_id.isEmpty())
        marks.push_back(m_people.mark(KnownBy::OrderNumber, m_number));
    return marks;
}

} // namespace scrim::records
