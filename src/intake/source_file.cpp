// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/source_file.h"

#include "base/bytes.h"
#include "crypto/hash.h"
#include "intake/shopify_customers.h"
#include "intake/shopify_orders.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace scrim::intake {

namespace {

std::unexpected<Error> wrongFormat(const QString& path, const QString& what)
{
    return fail(ErrorCode::WrongFormat, QStringLiteral("%1: %2").arg(path, what));
}

/// UTF-16 and UTF-32, which begin with this mark, are what some spreadsheets call "Unicode text".
bool isUtf16(Bytes start)
{
    return start.size() >= 2 && ((start[0] == 0xFF && start[1] == 0xFE) || (start[0] == 0xFE && start[1] == 0xFF));
}

} // namespace

Result<File> openSource(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, QStringLiteral("%1: there is no such file").arg(path));
    if (info.isDir())
        return wrongFormat(path, QStringLiteral("is a folder; name the CSV file in it"));
    // Opening a pipe would wait for its other end.
    if (!info.isFile())
        return wrongFormat(path, QStringLiteral("is not a regular file; save the export to disk first"));
    auto file = File::open(path, File::Open::Read);
    if (!file)
        return fail(file);
    std::array<std::uint8_t, 2> start{};
    const auto count = file->readAt(0, start);
    if (!count)
        return std::unexpected(count.error());
    if (*count == 0)
        return wrongFormat(path, QStringLiteral("is empty; export it again"));
    if (isUtf16(Bytes(start).first(static_cast<std::size_t>(*count))))
        return wrongFormat(path, QStringLiteral("is UTF-16 text; save it as \"CSV UTF-8\""));
    return file;
}

Result<Header> readHeader(CsvReader& reader, const QString& path)
{
    const auto record = reader.next();
    if (!record)
        return std::unexpected(record.error());
    if (*record == nullptr)
        return wrongFormat(path, QStringLiteral("holds only blank lines; export it again"));
    if ((*record)->defect != Defect::None)
        return wrongFormat(path, QStringLiteral("is not a CSV text file: its first line is no row of column names"));
    return Header((*record)->cells);
}

Result<Format> recognise(const Header& header, Format wanted, const QString& path)
{
    Format found = Format::Auto;
    if (ShopifyOrders::fits(header))
        found = Format::ShopifyOrders;
    else if (ShopifyCustomers::fits(header))
        found = Format::ShopifyCustomers;
    if (found == Format::Auto)
        return wrongFormat(path, QStringLiteral("has the columns of no export that Scrim knows. Expected are Shopify's "
                                                "customers (First Name, Last Name, Email, ...) or Shopify's orders "
                                                "(Name, Financial Status, Total, Lineitem name, ...)"));
    if (wanted != Format::Auto && wanted != found)
        return wrongFormat(path, QStringLiteral("has the columns of %1, not of %2; leave the format out or name the "
                                                "right one")
                                     .arg(name(found), name(wanted)));
    return found;
}

QString defaultRejectsPath(const QString& vaultFolder, const QString& path)
{
    const QFileInfo info(path);
    const QByteArray absolute = info.absoluteFilePath().toUtf8();
    const crypto::Digest digest = crypto::sha256(asBytes(absolute));
    const QString hash = QString::fromLatin1(toByteArray(Bytes(digest).first(4)).toHex());
    return QStringLiteral("%1/rejects/%2.%3.rejects.csv").arg(vaultFolder, info.completeBaseName().left(60), hash);
}

} // namespace scrim::intake
