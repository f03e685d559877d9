// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sign_in_data.h"

#include "base/bytes.h"
#include "crypto/aead.h"
#include "crypto/otp.h"
#include "crypto/random.h"
#include "vault/own_seal.h"

#include <QtEndian>

#include <algorithm>

namespace scrim::vault {

namespace {

constexpr std::size_t saltSize = 16;
constexpr std::size_t hashSize = 32;
constexpr std::size_t costSize = 12;
constexpr std::size_t secretSize = 20; ///< RFC 4226, section 4, recommends 160 bits
constexpr std::size_t codeBytes = 10;
constexpr std::size_t codeLetters = 16;
/// Enough for 80 random bits.
constexpr crypto::ScryptCost codeCost = crypto::scryptFloor;
constexpr const char* historyPurpose = "scrim former passwords v1";
constexpr const char* ownPurpose = "scrim second factor v1";

QByteArray placeOf(const QString& name, const Header& header)
{
    return QStringLiteral("%1|%2").arg(header.id, name).toLatin1();
}

Result<crypto::AesGcm> historyCipher(Bytes cacheKey)
{
    const auto key = crypto::hkdfSha256(cacheKey, {}, asBytes(historyPurpose), hashSize);
    if (!key)
        return std::unexpected(key.error());
    return crypto::AesGcm(*key);
}

/// Fixed places one after the other; zeros stand for what is not there.
class Plain
{
public:
    explicit Plain(MutableBytes bytes) : m_bytes(bytes) {}
    void put(Bytes part, std::size_t size)
    {
        std::ranges::copy(part.first(std::min(part.size(), size)), m_bytes.begin());
        m_bytes = m_bytes.subspan(size);
    }
    void put(quint64 number)
    {
        qToBigEndian(static_cast<quint32>(number), m_bytes.data());
        m_bytes = m_bytes.subspan(sizeof(quint32));
    }

private:
    MutableBytes m_bytes;
};

class Fields
{
public:
    explicit Fields(Bytes bytes) : m_bytes(bytes) {}
    [[nodiscard]] Bytes take(std::size_t size)
    {
        const Bytes part = m_bytes.first(size);
        m_bytes = m_bytes.subspan(size);
        return part;
    }
    [[nodiscard]] quint32 number() { return qFromBigEndian<quint32>(take(sizeof(quint32)).data()); }

private:
    Bytes m_bytes;
};

bool isBlank(Bytes bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

void put(Plain& plain, const Factor& factor)
{
    plain.put(factor.secret, secretSize);
    plain.put(asBytes(factor.salt), saltSize);
    for (const QByteArray& code : factor.codes)
        plain.put(asBytes(code), hashSize);
}

Factor takeFactor(Fields& fields)
{
    Factor factor;
    const Bytes secret = fields.take(secretSize);
    if (!isBlank(secret))
        factor.secret = SecretBytes::copyOf(secret);
    factor.salt = toByteArray(fields.take(saltSize));
    for (QByteArray& code : factor.codes) {
        const Bytes hash = fields.take(hashSize);
        code = isBlank(hash) ? QByteArray() : toByteArray(hash);
    }
    return factor;
}

/// In groups of four behind dashes.
void spell(Bytes code, MutableBytes line)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            line[at++] = '-';
        line[at++] = code[i];
    }
    line[at] = '\n';
}

} // namespace

int Factor::codesLeft() const
{
    return static_cast<int>(std::ranges::count_if(codes, [](const QByteArray& code) { return !code.isEmpty(); }));
}

Result<FormerPasswords> openFormer(const SignInData& data, const QString& name, const Header& header, Bytes cacheKey)
{
    FormerPasswords former;
    if (data.history.isEmpty())
        return former;
    auto cipher = historyCipher(cacheKey);
    if (!cipher)
        return fail(cipher);
    const QByteArray place = placeOf(name, header);
    const auto plain = cipher->openWithNonce(asBytes(place), asBytes(data.history));
    if (!plain)
        return std::unexpected(plain.error());
    Fields fields(*plain);
    for (std::size_t i = 0; i < formerPasswordsKept; ++i) {
        FormerPassword one;
        one.salt = toByteArray(fields.take(saltSize));
        one.cost.n = fields.number();
        one.cost.r = fields.number();
        one.cost.p = fields.number();
        one.hash = toByteArray(fields.take(hashSize));
        if (crypto::acceptable(one.cost))
            former.push_back(std::move(one));
    }
    return former;
}

Result<QByteArray> sealFormer(FormerPasswords former, Bytes password, const crypto::ScryptCost& cost,
                              const QString& name, const Header& header, Bytes cacheKey)
{
    FormerPassword newest{crypto::randomBytes(saltSize), cost, {}};
    const auto hash = crypto::scrypt(password, asBytes(newest.salt), cost, hashSize);
    if (!hash)
        return std::unexpected(hash.error());
    newest.hash = toByteArray(*hash);
    former.insert(former.begin(), std::move(newest));
    former.resize(std::min(former.size(), formerPasswordsKept));
    SecretBytes bytes(formerPasswordsKept * (saltSize + costSize + hashSize));
    Plain plain(bytes.bytes());
    for (const FormerPassword& one : former) {
        plain.put(asBytes(one.salt), saltSize);
        plain.put(one.cost.n);
        plain.put(one.cost.r);
        plain.put(one.cost.p);
        plain.put(asBytes(one.hash), hashSize);
    }
    auto cipher = historyCipher(cacheKey);
    if (!cipher)
        return fail(cipher);
    const QByteArray place = placeOf(name, header);
    return cipher->sealWithNonce(asBytes(place), bytes);
}

Result<bool> isAmong(const FormerPasswords& former, Bytes password)
{
    bool found = false;
    for (const FormerPassword& one : former) {
        const auto hash = crypto::scrypt(password, asBytes(one.salt), one.cost, hashSize);
        if (!hash)
            return std::unexpected(hash.error());
        found = hash->equals(asBytes(one.hash)) || found;
    }
    return found;
}

Result<OwnSecrets> openOwnSecrets(const SignInData& data, const QString& name, const Header& header,
                                  const KeyRing& keys)
{
    OwnSecrets secrets;
    if (data.own.isEmpty())
        return secrets;
    const QByteArray place = placeOf(name, header);
    const auto plain = openOwn(keys, ownPurpose, asBytes(place), asBytes(data.own));
    if (!plain)
        return std::unexpected(plain.error());
    Fields fields(*plain);
    secrets.factor = takeFactor(fields);
    secrets.pending = takeFactor(fields);
    return secrets;
}

Result<QByteArray> sealOwnSecrets(const OwnSecrets& secrets, const QString& name, const Header& header,
                                  const KeyRing& keys)
{
    if (!secrets.factor.isSet() && !secrets.pending.isSet())
        return QByteArray();
    SecretBytes bytes(2 * (secretSize + saltSize + 10 * hashSize));
    Plain plain(bytes.bytes());
    put(plain, secrets.factor);
    put(plain, secrets.pending);
    const QByteArray place = placeOf(name, header);
    return sealOwn(keys, ownPurpose, asBytes(place), bytes);
}

Result<NewFactor> makeFactor()
{
    constexpr std::size_t lineSize = codeLetters + 3 + 1;
    NewFactor made;
    made.factor.secret = crypto::randomSecret(secretSize);
    made.factor.salt = crypto::randomBytes(saltSize);
    made.recoveryCodes = SecretBytes(made.factor.codes.size() * lineSize);
    for (std::size_t i = 0; i < made.factor.codes.size(); ++i) {
        const SecretBytes code = crypto::base32(crypto::randomSecret(codeBytes));
        spell(code, made.recoveryCodes.bytes().subspan(i * lineSize, lineSize));
        const auto hash = crypto::scrypt(code, asBytes(made.factor.salt), codeCost, hashSize);
        if (!hash)
            return std::unexpected(hash.error());
        made.factor.codes[i] = toByteArray(*hash);
    }
    return made;
}

SecretBytes recoveryCodeIn(Bytes typed)
{
    SecretBytes code(codeLetters);
    std::size_t size = 0;
    for (const std::uint8_t byte : typed) {
        if (byte == '-' || byte == ' ')
            continue;
        const bool lower = byte >= 'a' && byte <= 'z';
        const auto letter = static_cast<std::uint8_t>(lower ? byte - 'a' + 'A' : byte);
        const bool isOurs = (letter >= 'A' && letter <= 'Z') || (letter >= '2' && letter <= '7');
        if (!isOurs || size == codeLetters)
            return {};
        code.bytes()[size++] = letter;
    }
    return size == codeLetters ? std::move(code) : SecretBytes();
}

Result<std::optional<std::size_t>> recoveryIndex(const Factor& factor, Bytes code)
{
    const QByteArray salt = factor.salt.isEmpty() ? QByteArray(saltSize, '\0') : factor.salt;
    const auto hash = crypto::scrypt(code, asBytes(salt), codeCost, hashSize);
    if (!hash)
        return std::unexpected(hash.error());
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < factor.codes.size(); ++i) {
        if (!factor.codes.at(i).isEmpty() && hash->equals(asBytes(factor.codes.at(i))))
            found = i;
    }
    return found;
}

} // namespace scrim::vault
