// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Fails the test with what the program said unless it ended with `expected`.
#define REQUIRE_STATUS(outcome, expected)                                                                              \
    do {                                                                                                               \
        const auto& requireStatusOutcome = (outcome);                                                                  \
        QVERIFY2(requireStatusOutcome.status == (expected), requireStatusOutcome.said().constData());                  \
    } while (false)

namespace scrim::testkit {

/// What a program did.
struct Outcome
{
    int status = -1; ///< -1 when it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON object that it must be; empty when it is not.
    [[nodiscard]] QJsonObject json() const;
    /// Of an answer like {"error":{"code":...}}.
    [[nodiscard]] QString errorCode() const;
    [[nodiscard]] QString errorMessage() const;
    /// All of it, for a test's failure.
    [[nodiscard]] QByteArray said() const;
};

/// One of the built programs, ready to start.
[[nodiscard]] std::unique_ptr<QProcess> program(const QString& name, const QStringList& arguments);
[[nodiscard]] Outcome run(const QString& name, const QStringList& arguments, const QByteArray& input = {});
[[nodiscard]] Outcome scrimctl(const QStringList& arguments, const QByteArray& input = {});
[[nodiscard]] Outcome scrimVerify(const QStringList& arguments);

/// "import DIR FILE" as words.
[[nodiscard]] QStringList words(const char* text);

/// A folder of one's own with a fictional vault in it, made by `scrimctl demo`.
class DemoVault
{
public:
    explicit DemoVault(int customers = 40, int orders = 80, int seed = 1);

    [[nodiscard]] const Outcome& made() const { return m_made; }
    [[nodiscard]] QString folder() const { return at(QStringLiteral("vault")); }
    [[nodiscard]] QString at(const QString& name) const { return m_root.filePath(name); }
    /// A file of that content beside the vault.
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;
    /// `scrimctl <command> DIR <rest> --as <role> --json` with that role's password.
    [[nodiscard]] Outcome as(const QString& role, const QString& command, const QStringList& rest = {}) const;
    /// `policy apply` of a file by the admin, with the recovery file as the second person.
    [[nodiscard]] Outcome applyPolicy(const QString& file, const QString& role = QStringLiteral("admin")) const;
    /// --as and --password-file of that role.
    [[nodiscard]] QStringList signIn(const QString& role) const;
    [[nodiscard]] QByteArray password(const QString& role) const;
    /// The vault as it was made, for the next test.
    void restore() const;

private:
    QTemporaryDir m_root;
    QMap<QString, QByteArray> m_files;
    Outcome m_made;
};

[[nodiscard]] QByteArray contentOf(const QString& path);
void overwrite(const QString& path, const QByteArray& content);
/// Everything below `from` again below `to`.
void copyFolder(const QString& from, const QString& to);
/// Path and content of every file below a folder: to see that nothing changed.
[[nodiscard]] QMap<QString, QByteArray> snapshot(const QString& folder);

} // namespace scrim::testkit
