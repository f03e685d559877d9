// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/cli.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <vector>

namespace scrim::testkit {

/// Kept in memory where that is possible, since these tests sync without end: call it before the first temporary
/// folder.
void workInMemory();

/// What a teller said that it has shown.
struct Shown
{
    qint64 entry = -1;
    QString field;
    QString subject;
};

/// A running teller (teller.cpp); killed with this object.
class Teller
{
public:
    explicit Teller(const QString& vault);
    ~Teller();
    Teller(const Teller&) = delete;
    Teller& operator=(const Teller&) = delete;

    /// Without waiting for what it says.
    void tell(const QString& command);
    /// What it says at last to that command: "done", "fired", "error ...". What it has shown meanwhile is kept.
    [[nodiscard]] QString ask(const QString& command);
    [[nodiscard]] QString signIn(const DemoVault& vault, const QString& user = QStringLiteral("senior"));
    /// The next line; empty when it has ended.
    [[nodiscard]] QString hear();
    /// SIGKILL; then what it had still said.
    void kill();
    /// It is told that there is nothing more to do; true when it then ends by itself.
    [[nodiscard]] bool end();

    [[nodiscard]] const std::vector<Shown>& shown() const { return m_shown; }

private:
    QProcess m_process;
    std::vector<Shown> m_shown;
};

/// The log as the verifiers see it: exported by an auditor with another process, and judged.
struct Judged
{
    QString complaint; ///< empty when all is well
    std::vector<QJsonObject> entries;

    /// The entries of that action.
    [[nodiscard]] std::vector<QJsonObject> of(const char* action) const;
};
/// Holds it against `shown`, too: each stands in the log as allowed, and each has its concealment.
[[nodiscard]] Judged judge(const DemoVault& vault, const std::vector<Shown>& shown);

[[nodiscard]] inline QString text(const QJsonObject& entry, const char* field)
{
    return entry.value(QLatin1String(field)).toString();
}
[[nodiscard]] inline QJsonObject detail(const QJsonObject& entry)
{
    return entry.value(QLatin1String("detail")).toObject();
}

} // namespace scrim::testkit
