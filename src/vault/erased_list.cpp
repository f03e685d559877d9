// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/erased_list.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "vault/account_file.h"

#include <QSet>

namespace scrim::vault {

namespace {

constexpr const char* purpose = "scrim erased list v1";
constexpr std::size_t keySize = 32;
constexpr qsizetype subjectDigits = 32;
constexpr qsizetype macDigits = 64;
/// Some hundred thousand erased records.
constexpr qint64 listLimit = 64 * 1024 * 1024;

QByteArray headOf(const Header& header)
{
    return QByteArray(purpose) + ' ' + header.id.toLatin1() + '\n';
}

/// A list as it grows: each MAC is over the one before it.
class Chain
{
public:
    Chain(const Header& header, const ErasedListKey& key) : m_key(key.bytes.clone()), m_before(headOf(header)) {}

    [[nodiscard]] QByteArray next(const QByteArray& subject)
    {
        const auto mac = crypto::hmacSha256(m_key, {asBytes(m_before), asBytes(subject)});
        m_before = toByteArray(mac);
        return m_before.toHex();
    }

private:
    SecretBytes m_key;
    QByteArray m_before;
};

struct List
{
    QByteArray bytes;
    QStringList subjects;
    Chain chain;
};

std::unexpected<Error> wrong(ErrorCode code, const QString& path)
{
    return fail(code, Core::tr("%1: is no list of this vault's erased records, or was changed outside of Scrim. Put it "
                               "back from the newest backup.")
                          .arg(path));
}

Result<List> parse(const QByteArray& bytes, const QString& path, const Header& header, const ErasedListKey& key)
{
    const QByteArray head = headOf(header);
    if (!bytes.startsWith(purpose) || !bytes.endsWith('\n'))
        return wrong(ErrorCode::Damaged, path);
    if (!bytes.startsWith(head))
        return wrong(ErrorCode::Tampered, path);
    List list{bytes, {}, Chain(header, key)};
    constexpr qsizetype lineSize = subjectDigits + 1 + macDigits + 1;
    if ((bytes.size() - head.size()) % lineSize != 0)
        return wrong(ErrorCode::Damaged, path);
    for (qsizetype at = head.size(); at < bytes.size(); at += lineSize) {
        const QByteArray subject = bytes.mid(at, subjectDigits);
        const QByteArray mac = bytes.mid(at + subjectDigits + 1, macDigits);
        const QByteArray due = list.chain.next(subject);
        if (!equalInConstantTime(asBytes(mac), asBytes(due)) || bytes.at(at + subjectDigits) != ' ' ||
            bytes.at(at + lineSize - 1) != '\n')
            return wrong(ErrorCode::Tampered, path);
        list.subjects.append(QString::fromLatin1(subject));
    }
    return list;
}

} // namespace

QString erasedPath(const Paths& paths)
{
    return paths.folder + QStringLiteral("/erased");
}

Result<ErasedListKey> ErasedListKey::of(const Header& header, Bytes cacheKey)
{
    const QByteArray id = header.id.toLatin1();
    auto key = crypto::hkdfSha256(cacheKey, asBytes(id), asBytes(purpose), keySize);
    if (!key)
        return fail(key);
    return ErasedListKey{*std::move(key)};
}

Result<QStringList> readErased(const QString& path, const Header& header, const ErasedListKey& key)
{
    const auto bytes = readFile(path, listLimit);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto list = parse(*bytes, path, header, key);
    if (!list)
        return fail(list);
    return std::move(list->subjects);
}

Result<QStringList> readErased(const QString& path, const Header& header, Bytes cacheKey)
{
    auto key = ErasedListKey::of(header, cacheKey);
    return key ? readErased(path, header, *key) : fail(key);
}

Result<void> addErased(const Paths& paths, const Header& header, const ErasedListKey& key, const QStringList& subjects)
{
    const auto lock = lockAccounts(paths);
    if (!lock)
        return std::unexpected(lock.error());
    const QString path = erasedPath(paths);
    auto bytes = readFile(path, listLimit);
    if (!bytes && bytes.error().code != ErrorCode::NotFound)
        return fail(bytes);
    auto list = parse(bytes ? *bytes : headOf(header), path, header, key);
    if (!list)
        return fail(list);
    QSet<QString> known(list->subjects.cbegin(), list->subjects.cend());
    for (const QString& subject : subjects) {
        if (known.contains(subject))
            continue;
        const QByteArray text = subject.toLatin1();
        if (text.size() != subjectDigits)
            return fail(ErrorCode::Internal, QStringLiteral("a pseudonym has 32 digits"));
        list->bytes += text + ' ' + list->chain.next(text) + '\n';
        known.insert(subject);
    }
    return replaceFile(path, list->bytes);
}

Result<void> addErased(const Paths& paths, const Header& header, Bytes cacheKey, const QStringList& subjects)
{
    auto key = ErasedListKey::of(header, cacheKey);
    return key ? addErased(paths, header, *key, subjects) : fail(key);
}

} // namespace scrim::vault
