// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

namespace scrim::testkit {

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString Outcome::errorCode() const
{
    return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

QString Outcome::errorMessage() const
{
    return json().value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
}

QByteArray Outcome::said() const
{
    return "status " + QByteArray::number(status) + "\nout: " + out + "\nerr: " + err;
}

std::unique_ptr<QProcess> program(const QString& name, const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(SCRIM_BIN "/") + name);
    process->setArguments(arguments);
    return process;
}

Outcome run(const QString& name, const QStringList& arguments, const QByteArray& input)
{
    const auto process = program(name, arguments);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    Outcome outcome;
    if (process->waitForFinished(120'000) && process->exitStatus() == QProcess::NormalExit)
        outcome.status = process->exitCode();
    outcome.out = process->readAllStandardOutput();
    outcome.err = process->readAllStandardError();
    return outcome;
}

Outcome scrimctl(const QStringList& arguments, const QByteArray& input)
{
    return run(QStringLiteral("scrimctl"), arguments, input);
}

Outcome scrimVerify(const QStringList& arguments)
{
    return run(QStringLiteral("scrim-verify"), arguments);
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

DemoVault::DemoVault(int customers, int orders, int seed)
{
    m_made = scrimctl({QStringLiteral("demo"), folder(), QStringLiteral("--customers"), QString::number(customers),
                       QStringLiteral("--orders"), QString::number(orders), QStringLiteral("--seed"),
                       QString::number(seed), QStringLiteral("--json")});
    for (const auto& user : m_made.json().value(QLatin1String("users")).toArray()) {
        const QString name = user.toObject().value(QLatin1String("name")).toString();
        overwrite(at(name + QStringLiteral(".password")), password(name) + '\n');
    }
    m_files = snapshot(folder());
}

void DemoVault::restore() const
{
    QVERIFY(QDir(folder()).removeRecursively());
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        QVERIFY(QDir().mkpath(QFileInfo(file.key()).path()));
        overwrite(file.key(), *file);
    }
}

QString DemoVault::write(const QString& name, const QByteArray& content) const
{
    overwrite(at(name), content);
    return at(name);
}

Outcome DemoVault::as(const QString& role, const QString& command, const QStringList& rest) const
{
    return scrimctl(command.split(QLatin1Char(' ')) + QStringList{folder()} + rest + signIn(role) +
                    QStringList{QStringLiteral("--json")});
}

Outcome DemoVault::applyPolicy(const QString& file, const QString& role) const
{
    return as(role, QStringLiteral("policy apply"),
              {file, QStringLiteral("--recovery-file"), folder() + QStringLiteral("/recovery-demo.txt")});
}

QStringList DemoVault::signIn(const QString& role) const
{
    return {QStringLiteral("--as"), role, QStringLiteral("--password-file"), at(role + QStringLiteral(".password"))};
}

QByteArray DemoVault::password(const QString& role) const
{
    for (const auto& user : m_made.json().value(QLatin1String("users")).toArray()) {
        if (user.toObject().value(QLatin1String("name")).toString() == role)
            return user.toObject().value(QLatin1String("password")).toString().toUtf8();
    }
    return {};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(content), content.size());
}

void copyFolder(const QString& from, const QString& to)
{
    QDirIterator walk(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString source = walk.next();
        const QString target = to + source.mid(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY2(QFile::copy(source, target), qPrintable(target));
    }
}

QMap<QString, QByteArray> snapshot(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        files.insert(path, contentOf(path));
    }
    return files;
}

} // namespace scrim::testkit
