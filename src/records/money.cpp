// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/types.h"

#include <string_view>

namespace scrim::records {

namespace {

/// Three letters of either case as one number; 0 for anything else. An import asks once a row.
constexpr quint32 packed(std::u16string_view code)
{
    quint32 number = 0;
    for (const char16_t c : code) {
        const quint32 letter = c | 0x20U;
        if (letter < u'a' || letter > u'z')
            return 0;
        number = number << 8U | letter;
    }
    return code.size() == 3 ? number : 0;
}

/// `codes` are three letters each, one space apart.
constexpr bool isOneOf(quint32 currency, std::u16string_view codes)
{
    for (std::size_t at = 0; at < codes.size(); at += 4) {
        if (packed(codes.substr(at, 3)) == currency)
            return true;
    }
    return false;
}

QString grouped(quint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

} // namespace

int decimalsOf(const QString& currency)
{
    const quint32 code = packed(std::u16string_view(reinterpret_cast<const char16_t*>(currency.utf16()),
                                                    static_cast<std::size_t>(currency.size())));
    if (isOneOf(code, u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"))
        return 0;
    if (isOneOf(code, u"BHD IQD JOD KWD LYD OMR TND"))
        return 3;
    return isOneOf(code, u"CLF UYW") ? 4 : 2;
}

QString format(const Money& money)
{
    const int decimals = decimalsOf(money.currency);
    // Without a sign first: the least qint64 has no positive twin.
    const quint64 minor = money.minor < 0 ? 0 - static_cast<quint64>(money.minor) : static_cast<quint64>(money.minor);
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    QString text = (money.minor < 0 ? QStringLiteral("-") : QString()) + grouped(minor / unit);
    if (decimals > 0)
        text += QLatin1Char('.') + QString::number(minor % unit).rightJustified(decimals, QLatin1Char('0'));
    return money.currency.isEmpty() ? text : text + QLatin1Char(' ') + money.currency;
}

} // namespace scrim::records
