// SPDX-License-Identifier: GPL-3.0-or-later
// A program that begins as Scrim's do, and then tells what it is like inside:
//   closed-program installed|developers [quiet]
#include "platform/environment.h"
#include "platform/process.h"
#include "platform/quiet_log.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcessEnvironment>

#include <cstdio>
#include <string_view>

using namespace scrim;

int main(int argc, char** argv)
{
    const auto has = [&](std::string_view word) {
        for (int i = 1; i < argc; ++i) {
            if (word == argv[i])
                return true;
        }
        return false;
    };
    const auto build = has("installed") ? platform::Build::Installed : platform::Build::Developers;
    if (!platform::closeEnvironment(build, argv))
        return 3;
    const bool isHardened = platform::hardenProcess();
    if (has("quiet"))
        platform::silenceDetails();
    const QCoreApplication application(argc, argv);
    static const QLoggingCategory keys("qt.qpa.input.keys");
    qCDebug(keys) << "a key was pressed";
    qCInfo(keys) << "a key was released";
    qCWarning(keys) << "there is no keyboard";

    QFile maps(QStringLiteral("/proc/self/maps"));
    const bool isRead = maps.open(QIODevice::ReadOnly);
    const QJsonObject said{
        {QStringLiteral("hardened"), isHardened},
        {QStringLiteral("arguments"), QJsonArray::fromStringList(QCoreApplication::arguments().mid(1))},
        {QStringLiteral("environment"),
         QJsonArray::fromStringList(QProcessEnvironment::systemEnvironment().toStringList())},
        {QStringLiteral("plugins"), QJsonArray::fromStringList(QCoreApplication::libraryPaths())},
        {QStringLiteral("maps"), isRead ? QString::fromUtf8(maps.readAll()) : QString()}};
    std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return 0;
}
