// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/erased_people.h"

#include "base/bytes.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"

#include <QFileInfo>

#include <utility>

namespace scrim::vault {

namespace {

constexpr const char* purpose = "scrim erased people v1";
constexpr std::size_t keySize = 32;
constexpr std::size_t entrySize = 16;

const char* nameOf(KnownBy by)
{
    switch (by) {
    case KnownBy::CustomerId:
        return "customer|";
    case KnownBy::Email:
        return "email|";
    case KnownBy::Phone:
        return "phone|";
    case KnownBy::OrderId:
        return "order|";
    case KnownBy::OrderNumber:
        return "number|";
    case KnownBy::OnlyNumber:
        return "only number|";
    }
    return "";
}

} // namespace

Result<ErasedPeople> ErasedPeople::of(const Paths& paths, const Header& header, ErasedListKey listKey, Bytes indexKey)
{
    const QByteArray id = header.id.toLatin1();
    auto key = crypto::hkdfSha256(indexKey, asBytes(id), asBytes(purpose), keySize);
    if (!key)
        return fail(key);
    ErasedPeople people(paths, header, std::move(listKey), *std::move(key));
    if (auto read = people.follow(); !read)
        return fail(read);
    return people;
}

ErasedPeople::ErasedPeople(Paths paths, Header header, ErasedListKey listKey, SecretBytes markKey)
    : m_paths(std::move(paths)),
      m_header(std::move(header)),
      m_listKey(std::move(listKey)),
      m_markKey(std::move(markKey))
{}

Result<void> ErasedPeople::follow()
{
    const QString path = erasedPath(m_paths);
    // A list only grows.
    const QFileInfo info(path);
    const qint64 size = info.exists() ? info.size() : 0;
    if (size == m_size)
        return {};
    const auto entries = size == 0 ? Result<QStringList>() : readErased(path, m_header, m_listKey);
    if (!entries && entries.error().code != ErrorCode::NotFound)
        return std::unexpected(entries.error());
    m_entries = entries ? QSet<QString>(entries->cbegin(), entries->cend()) : QSet<QString>();
    for (const QString& readmitted : m_readmitted)
        m_entries.insert(readmitted);
    m_size = size;
    return {};
}

QByteArray ErasedPeople::mark(KnownBy by, const QByteArray& what) const
{
    return toByteArray(crypto::hmacSha256(m_markKey, {asBytes(nameOf(by)), asBytes(what)}));
}

QByteArray ErasedPeople::idOf(const QString& source, const QString& id)
{
    return source.toUtf8() + '\n' + id.toUtf8();
}

void ErasedPeople::readmit(const QByteArray& mark)
{
    const QString next = nextEntry(mark);
    m_entries.insert(next);
    m_readmitted.append(next);
}

Result<void> ErasedPeople::keepReadmitted()
{
    if (m_readmitted.isEmpty())
        return {};
    return addErased(m_paths, m_header, m_listKey, std::exchange(m_readmitted, {}));
}

int ErasedPeople::timesListed(const QByteArray& mark) const
{
    int times = 0;
    while (!m_entries.isEmpty() && m_entries.contains(entry(mark, times)))
        ++times;
    return times;
}

QString ErasedPeople::entry(const QByteArray& mark, int times) const
{
    const QByteArray change = QByteArray::number(times);
    const auto digest = crypto::hmacSha256(m_markKey, {asBytes(mark), asBytes("|entry|"), asBytes(change)});
    return QString::fromLatin1(toByteArray(Bytes(digest).first(entrySize)).toHex());
}

} // namespace scrim::vault
