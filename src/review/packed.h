// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

/// How a block's columns lie in memory and, the same, in the index's file.
namespace scrim::review {

/// Bytes of a block as they are taken apart again; nothing once they do not fit.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes) : m_rest(bytes) {}
    /// `count` values of T in this machine's order.
    template<typename T>
    [[nodiscard]] std::vector<T> values()
    {
        const auto count = one<quint32>();
        std::vector<T> out;
        const qsizetype size = static_cast<qsizetype>(count) * static_cast<qsizetype>(sizeof(T));
        if (size > m_rest.size()) {
            m_isGood = false;
            return out;
        }
        out.resize(count);
        std::copy_n(m_rest.data(), size, reinterpret_cast<char*>(out.data()));
        m_rest = m_rest.sliced(size);
        return out;
    }
    template<typename T>
    [[nodiscard]] T one()
    {
        T value{};
        if (static_cast<qsizetype>(sizeof value) > m_rest.size()) {
            m_isGood = false;
            return value;
        }
        std::copy_n(m_rest.data(), sizeof value, reinterpret_cast<char*>(&value));
        m_rest = m_rest.sliced(static_cast<qsizetype>(sizeof value));
        return value;
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool atEnd() const { return m_isGood && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_isGood = true;
};

/// One column of a block: the values that occur in it, and for each row which of them. A value that stands in no row of
/// the block is not in values(), which is how a search knows at a glance that it can leave the block out.
class PackedColumn
{
public:
    PackedColumn() = default;
    explicit PackedColumn(std::span<const quint32> rows);

    [[nodiscard]] const std::vector<quint32>& values() const { return m_values; }
    [[nodiscard]] quint32 at(std::size_t row) const { return m_values[codeAt(row)]; }
    /// Calls `visit(row, index into values())` for all `rows` rows.
    template<typename F>
    void forEach(std::size_t rows, F visit) const
    {
        if (!m_narrow.empty()) {
            for (std::size_t row = 0; row < rows; ++row)
                visit(row, m_narrow[row]);
        } else if (!m_wide.empty()) {
            for (std::size_t row = 0; row < rows; ++row)
                visit(row, m_wide[row]);
        } else {
            for (std::size_t row = 0; row < rows; ++row)
                visit(row, 0);
        }
    }
    /// For each row what `ofValue` says of its value; `ofValue` is asked once for each value.
    template<typename T, typename F>
    void spread(std::size_t rows, std::vector<T>& out, F ofValue) const
    {
        std::vector<T> meanings(m_values.size());
        std::transform(m_values.begin(), m_values.end(), meanings.begin(), ofValue);
        out.resize(rows);
        forEach(rows, [&](std::size_t row, std::size_t value) { out[row] = meanings[value]; });
    }
    [[nodiscard]] std::size_t bytes() const;

    void writeTo(QByteArray& out) const;
    /// Nothing when the bytes are none of `rows` rows of values below `limit`.
    [[nodiscard]] static std::optional<PackedColumn> readFrom(Unpacker& in, std::size_t rows, quint32 limit);

private:
    [[nodiscard]] std::size_t codeAt(std::size_t row) const
    {
        return !m_narrow.empty() ? m_narrow[row] : m_wide.empty() ? 0 : m_wide[row];
    }

    std::vector<quint32> m_values;
    std::vector<quint8> m_narrow; ///< up to 256 values
    std::vector<quint16> m_wide;  ///< more; with both empty all rows have the one value
};

/// Whole numbers that lie near each other: what they have above the least of them.
class PackedNumbers
{
public:
    PackedNumbers() = default;
    explicit PackedNumbers(std::span<const qint64> rows);

    [[nodiscard]] qint64 least() const { return m_least; }
    [[nodiscard]] qint64 most() const { return m_most; }
    [[nodiscard]] qint64 at(std::size_t row) const
    {
        if (!m_near.empty())
            return m_least + m_near[row];
        return m_far.empty() ? m_least + static_cast<qint64>(row) : m_far[row];
    }
    [[nodiscard]] std::size_t bytes() const;

    void writeTo(QByteArray& out) const;
    [[nodiscard]] static std::optional<PackedNumbers> readFrom(Unpacker& in, std::size_t rows);

private:
    qint64 m_least = 0;
    qint64 m_most = 0;
    std::vector<quint32> m_near;
    std::vector<qint64> m_far; ///< where they are too far apart; with both empty each is one more than the one before
};

} // namespace scrim::review
