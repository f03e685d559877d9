// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "console.h"
#include "tour.h"
#include "ui/shell/language.h"

#include <QEventLoop>
#include <QFileInfo>

#include <cstdio>

namespace scrim::testkit {

namespace {

platform::Protection fictional(quintptr, const platform::DisplayFacts&)
{
    platform::Protection protection;
    protection.level = ScreenLevel::Scrambled;
    protection.isWatched = true;
    return protection;
}

} // namespace

bool areNone(const Findings& findings)
{
    for (const QString& line : findings.lines())
        std::fprintf(stderr, "  %s\n", qPrintable(line));
    return findings.lines().isEmpty();
}

QString walk(const QString& language, const std::function<void(const QString&, QWidget&)>& look)
{
    const shell::Language spoken(language);
    const QTemporaryDir out;
    console::Console console({.shade = shell::Shade::Light}, fictional);
    console::Tour tour(console, out.path(), language);
    QEventLoop loop;
    QString wrong;
    QObject::connect(&tour, &console::Tour::pictured, &loop,
                     [&](const QString& path) { look(QFileInfo(path).completeBaseName(), console.window()); });
    QObject::connect(&tour, &console::Tour::done, &loop, &QEventLoop::quit);
    QObject::connect(&tour, &console::Tour::stopped, &loop, [&](const Error& error) {
        wrong = error.message;
        loop.quit();
    });
    console.openDemo();
    loop.exec();
    return wrong;
}

} // namespace scrim::testkit
