// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mapper.h"

#include "intake/cells.h"
#include "intake/forbidden_names.h"
#include "policy/normalize.h"

#include <algorithm>

namespace scrim::intake {

namespace {

constexpr std::size_t shortestCard = 13;

QString reasonOf(Defect defect)
{
    switch (defect) {
    case Defect::Quotes:
        return QStringLiteral(
            QT_TRANSLATE_NOOP("scrim::Core", "a quotation mark is not closed, or text follows a closed one"));
    case Defect::TooLong:
        return QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "longer than 1 MiB"));
    case Defect::Nul:
        return QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "holds a zero byte"));
    case Defect::Utf8:
        return QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "is not UTF-8: save the file as \"CSV UTF-8\""));
    case Defect::None:
        break;
    }
    return {};
}

} // namespace

namespace {

/// False for most cells: the shortest thing to mask is a verification code of three digits. The scripts from U+00C0 to
/// U+052F, as UTF-8 begins them with C3 to D4, have no digits of their own; in others anything is taken for one.
bool mayNeedMasking(Bytes cell)
{
    constexpr int fewestDigits = 3;
    int digits = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] >= 0xC3 && cell[i] <= 0xD4)
            ++i;
        else if (cell[i] >= 0x80 || (cell[i] >= '0' && cell[i] <= '9' && ++digits == fewestDigits))
            return true;
    }
    return false;
}

} // namespace

QString Mapper::hidden()
{
    return QStringLiteral(
        QT_TRANSLATE_NOOP("scrim::Core", "a mask, not a value; export it unmasked, or leave the cell empty"));
}

QString Mapper::twice()
{
    return QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "the order stands in the file twice"));
}

QString Mapper::spoilt()
{
    return QStringLiteral(
        QT_TRANSLATE_NOOP("scrim::Core", "changed by a spreadsheet program to something like 1.23E+12"));
}

Reject Mapper::reject(qint64 line, int column, const QString& reason) const
{
    return {line, m_header.text(column), reason, m_record};
}

QString Mapper::text(const Row& row, int column)
{
    if (!mayNeedMasking(row.raw(column)))
        return clearText(row.raw(column));
    const Masked before = masked();
    QString clear = m_redactor.clearText(row.raw(column));
    remarkMasked(row, column, before);
    return clear;
}

QString Mapper::attributes(const Row& row, int column)
{
    QStringList lines = text(row, column).split(QLatin1Char('\n'));
    const auto left = lines.removeIf([](const QString& line) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        return colon > 0 && isForbiddenName(line.first(colon));
    });
    if (left > 0)
        remark(row, column,
               QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "attribute that must not be stored: left out")));
    return lines.join(QLatin1Char('\n'));
}

Bytes Mapper::addressLine(const Row& row, int column)
{
    if (!mayNeedMasking(row.raw(column)))
        return plain(row.raw(column));
    const Masked before = masked();
    WipedBytes clean = m_redactor.redacted(row.raw(column));
    if (masked() == before)
        return plain(row.raw(column));
    remarkMasked(row, column, before);
    return plain(m_redacted.emplace_back(std::move(clean)));
}

void Mapper::remarkMasked(const Row& row, int column, const Masked& before)
{
    if (m_redactor.cards() != before.cards)
        remark(row, column, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "card number: masked")));
    if (m_redactor.codes() != before.codes)
        remark(row, column, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "verification code: masked")));
}

Bytes Mapper::phone(const Row& row, int column)
{
    const Bytes cell = row.cell(column);
    if (cell.empty())
        return cell;
    const bool isDialled = isPhone(cell);
    // Many phone numbers with their country pass the Luhn check, but those stand behind a plus or two zeros.
    const bool hasPrefix = cell.front() == '+' || (cell.size() > 1 && cell[0] == '0' && cell[1] == '0');
    if (isDialled && (hasPrefix || cell.size() < shortestCard || policy::normalizedCard(cell).isEmpty()))
        return cell;
    remark(row, column,
           isDialled ? QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "card number: left out"))
                     : QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "no phone number: left out")));
    return {};
}

Bytes Mapper::postcode(const Row& row, int column)
{
    const Bytes cell = row.cell(column);
    if (cell.empty() || !m_header.isPinCode(column) || isIndianPostcode(cell))
        return cell;
    remark(row, column, QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "no postcode of six digits: left out")));
    return {};
}

void Mapper::remark(const Row& row, int column, const QString& what)
{
    m_remarks.add(row.line(), m_header.text(column), what);
}

std::optional<Reject> Mapper::faultOf(const CsvRecord& record, const std::vector<Check>& checks,
                                      std::initializer_list<int> needed)
{
    m_redacted.clear();
    if (record.defect != Defect::None)
        return reject(record.line, Header::none, reasonOf(record.defect));
    const std::size_t width = m_header.size();
    const std::size_t given = record.cells.size();
    const bool hasSurplus =
        std::ranges::any_of(record.cells.begin() + static_cast<std::ptrdiff_t>(std::min(width, given)),
                            record.cells.end(), [](Bytes cell) { return !trimmed(cell).empty(); });
    const bool lacksNeeded =
        std::ranges::any_of(needed, [given](int column) { return column >= static_cast<int>(given); });
    if (lacksNeeded || hasSurplus)
        return reject(record.line, Header::none,
                      QStringLiteral("%1 cells where the header has %2").arg(given).arg(width));
    const Row row(record);
    for (const Check& check : checks) {
        const Bytes cell = row.cell(check.column);
        if (!cell.empty() && !check.fits(cell))
            return reject(record.line, check.column, check.reason);
    }
    if (given < width)
        remark(row, Header::none,
               QStringLiteral(
                   QT_TRANSLATE_NOOP("scrim::Core", "fewer cells than the header: the missing ones taken for empty")));
    return std::nullopt;
}

} // namespace scrim::intake
