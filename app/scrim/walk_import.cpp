// SPDX-License-Identifier: GPL-3.0-or-later
#include "walks.h"

#include <QFile>

namespace scrim::console {

void walkTheImport(Itinerary& tour, const QString& folder)
{
    const QString path = folder + QStringLiteral("/kunden.csv");
    tour.signIn(QStringLiteral("admin"));
    tour.expect(QStringLiteral("import_file"), tour.trigger(QStringLiteral("action_import")));
    tour.picture(QStringLiteral("import-empty"));
    tour.expectRows(QStringLiteral("import_preview"), [&tour, path] {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            const QString rows =
                QStringLiteral("Kundennummer;Name;Mail;Telefon;Straße;PLZ;Ort;Land;CVV\n"
                               "1001;Mara Beispiel;mara@example.com;%1;Hauptstr. 1;10115;Berlin;Germany;123\n"
                               "1002;Jon Probe;jon@example.com;%2;Am Markt 2;14467;Potsdam;Germany;456\n"
                               "1003;Lea Beispiel;lea@example.com;%1;Hauptstr. 1;10115;Berlin;Germany;789\n"
                               "1004;;kaputt;;;;;;\n");
            file.write(rows.arg(sharedPhone, onlyPhone).toUtf8());
        }
        file.close();
        tour.puppet().type(QStringLiteral("import_file"), path);
    });
    tour.picture(QStringLiteral("import"));
    tour.expect(QStringLiteral("import_counts"), tour.click(QStringLiteral("import_start")));
    tour.picture(QStringLiteral("import-report"));
    tour.signOut();
}

} // namespace scrim::console
