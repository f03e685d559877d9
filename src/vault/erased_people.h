// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/erased_list.h"

#include <QSet>

#include <vector>

namespace scrim::vault {

/// By what a row of a shop's file tells that it is of an erased record.
enum class KnownBy
{
    CustomerId,  ///< the shop's
    Email,       ///< the blind index's token, so nobody reads an address for it
    Phone,       ///< likewise; of those who have neither an id nor an e-mail address
    OrderId,     ///< the shop's
    OrderNumber, ///< for rows without an order's id
    OnlyNumber,  ///< an order's number where it had no id: for all rows
};

/// Whom an import does not bring back. An erased record leaves marks in the list of erased records: HMACs, under a key
/// from the blind index's, of what its rows are known by. A mark stands there once for each change: an odd number of
/// times, and its people are erased; an even number, and they were taken in again. So lists only grow, and several of
/// them together say what the newest says. docs/decisions/0051-erased-people-and-imports.md
class ErasedPeople
{
public:
    /// Of the vault's own list, read by follow().
    [[nodiscard]] static Result<ErasedPeople> of(const Paths& paths, const Header& header, ErasedListKey listKey,
                                                 Bytes indexKey);

    /// Reads the list where it has grown. As readErased(), but an absent one is empty.
    [[nodiscard]] Result<void> follow();
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    /// `what`: an id together with its source, a token.
    [[nodiscard]] QByteArray mark(KnownBy by, const QByteArray& what) const;
    [[nodiscard]] static QByteArray idOf(const QString& source, const QString& id);

    [[nodiscard]] bool areErased(const QByteArray& mark) const { return timesListed(mark) % 2 == 1; }
    [[nodiscard]] bool wereListed(const QByteArray& mark) const { return timesListed(mark) > 0; }
    /// The entry that changes it from erased to taken in again, or back.
    [[nodiscard]] QString nextEntry(const QByteArray& mark) const { return entry(mark, timesListed(mark)); }

    /// From now on its people are not erased; in the file after keepReadmitted().
    void readmit(const QByteArray& mark);
    [[nodiscard]] Result<void> keepReadmitted();

private:
    ErasedPeople(Paths paths, Header header, ErasedListKey listKey, SecretBytes markKey);
    [[nodiscard]] int timesListed(const QByteArray& mark) const;
    [[nodiscard]] QString entry(const QByteArray& mark, int times) const;

    Paths m_paths;
    Header m_header;
    ErasedListKey m_listKey;
    SecretBytes m_markKey;
    QSet<QString> m_entries;
    qint64 m_size = -1; ///< of the file when it was read
    QStringList m_readmitted;
};

} // namespace scrim::vault
