// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace scrim::detection {

/// What the log does not say, since it holds pseudonyms: answered on the reader's machine out of the records. A record
/// that is gone, or that this machine does not have, has no facts.
class Facts
{
public:
    Facts() = default;
    virtual ~Facts() = default;
    Facts(const Facts&) = delete;
    Facts& operator=(const Facts&) = delete;

    struct Number
    {
        int series = 0; ///< customers and orders are counted apart
        qint64 value = 0;
    };
    /// In which order records were made.
    [[nodiscard]] virtual std::optional<Number> number(const QString& subject) = 0;
    /// The customer, as a number, that the record is or belongs to.
    [[nodiscard]] virtual std::optional<qint64> customer(const QString& subject) = 0;
    /// familyKey() of that customer's name; empty when there is none.
    [[nodiscard]] virtual QString family(const QString& subject) = 0;
    [[nodiscard]] virtual QStringList tags(const QString& subject) = 0;
};

/// For a log whose records are not at hand.
class NoFacts final : public Facts
{
public:
    [[nodiscard]] std::optional<Number> number(const QString&) override { return {}; }
    [[nodiscard]] std::optional<qint64> customer(const QString&) override { return {}; }
    [[nodiscard]] QString family(const QString&) override { return {}; }
    [[nodiscard]] QStringList tags(const QString&) override { return {}; }
};

/// The last word of a name without case and accents: "lovelace" for "Ada Lovelace", "muller" for "Müller". Empty for a
/// name of one word, and for company-like names nothing is guessed.
[[nodiscard]] QString familyKey(const QString& name);
/// The same of a sign-in name, which is all that an account has: what follows the last '.' or '_' in "ada.lovelace".
/// Empty for a name without either.
[[nodiscard]] QString familyKeyOfUser(const QString& user);

} // namespace scrim::detection
