// SPDX-License-Identifier: GPL-3.0-or-later
// The plain thing that the console's start is held against: a Qt window with a table in it, and nothing else.
#include <QApplication>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    constexpr int rows = 40;
    constexpr int columns = 6;
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("row %1, %2").arg(row).arg(column)));
    }
    QTableView table;
    table.setModel(&model);
    table.resize(1280, 720);
    table.show();
    return QApplication::exec();
}
