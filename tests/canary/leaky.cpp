// SPDX-License-Identifier: GPL-3.0-or-later
/// scrim-leaky WAY: a window that does with a value what Scrim must never do. The value comes on standard input, so
/// that it is nowhere else. Says "ready" when its window stands; leaks by event after that.
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <cstdio>
#include <string>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString way = QApplication::arguments().value(1);
    std::string value(256, '\0');
    if (std::fgets(value.data(), static_cast<int>(value.size()), stdin) == nullptr)
        return 2;
    value.resize(value.find('\n'));
    const QString text = QString::fromStdString(value);

    QLabel window(QStringLiteral("nothing to see"));
    window.setWindowTitle(QStringLiteral("leaky"));
    window.setAlignment(Qt::AlignCenter);
    QFont large = window.font();
    large.setPointSize(18);
    window.setFont(large);
    window.resize(500, 120);
    if (way == QStringLiteral("title"))
        window.setWindowTitle(text);
    else if (way == QStringLiteral("tooltip"))
        window.setToolTip(text);
    else if (way == QStringLiteral("description"))
        window.setAccessibleDescription(text);
    else if (way == QStringLiteral("paint"))
        window.setText(text);
    window.show();
    QTimer::singleShot(500, &window, [&] {
        std::puts("ready");
        std::fflush(stdout);
    });
    if (way == QStringLiteral("event")) {
        QTimer::singleShot(1500, &window, [&] { window.setAccessibleName(text); });
        QTimer::singleShot(1600, &window, [&] { window.setAccessibleName(QStringLiteral("gone again")); });
    }
    return QApplication::exec();
}
