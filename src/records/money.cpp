// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/types.h"

namespace scrim::records {

namespace {

/// `codes` are three letters each, one space apart.
bool isOneOf(const QString& currency, QLatin1String codes)
{
    return currency.size() == 3 && codes.indexOf(currency, 0, Qt::CaseInsensitive) % 4 == 0;
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
    if (isOneOf(currency, QLatin1String("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF")))
        return 0;
    if (isOneOf(currency, QLatin1String("BHD IQD JOD KWD LYD OMR TND")))
        return 3;
    return isOneOf(currency, QLatin1String("CLF UYW")) ? 4 : 2;
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
