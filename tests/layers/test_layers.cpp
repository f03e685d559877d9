// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

using Table = QMap<QString, QStringList>;

/// The design's table: what each folder may include, besides itself and what those include in turn.
const Table& arrows()
{
    static const Table table{
        {QStringLiteral("base"), {}},
        {QStringLiteral("crypto"), {QStringLiteral("base")}},
        {QStringLiteral("storage"), {QStringLiteral("base"), QStringLiteral("crypto")}},
        {QStringLiteral("audit"), {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("storage")}},
        {QStringLiteral("exports"), {QStringLiteral("base"), QStringLiteral("audit")}},
        {QStringLiteral("forward"), {QStringLiteral("base"), QStringLiteral("audit"), QStringLiteral("exports")}},
        {QStringLiteral("policy"), {QStringLiteral("base")}},
        {QStringLiteral("review"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("storage"), QStringLiteral("policy"),
          QStringLiteral("audit")}},
        {QStringLiteral("detection"), {QStringLiteral("base"), QStringLiteral("policy"), QStringLiteral("audit")}},
        {QStringLiteral("vault"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("storage"), QStringLiteral("policy")}},
        {QStringLiteral("records"),
         {QStringLiteral("base"), QStringLiteral("storage"), QStringLiteral("policy"), QStringLiteral("vault")}},
        {QStringLiteral("session"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("policy"), QStringLiteral("vault"),
          QStringLiteral("audit"), QStringLiteral("detection"), QStringLiteral("platform")}},
        {QStringLiteral("notes"),
         {QStringLiteral("session"), QStringLiteral("records"), QStringLiteral("audit"), QStringLiteral("vault"),
          QStringLiteral("policy")}},
        {QStringLiteral("editing"),
         {QStringLiteral("session"), QStringLiteral("records"), QStringLiteral("audit"), QStringLiteral("vault"),
          QStringLiteral("policy")}},
        {QStringLiteral("reveal"),
         {QStringLiteral("session"), QStringLiteral("records"), QStringLiteral("audit"), QStringLiteral("vault"),
          QStringLiteral("policy")}},
        {QStringLiteral("rotation"), {QStringLiteral("records"), QStringLiteral("session")}},
        {QStringLiteral("backup"), {QStringLiteral("records"), QStringLiteral("session")}},
        {QStringLiteral("intake"), {QStringLiteral("records"), QStringLiteral("audit"), QStringLiteral("session")}},
        {QStringLiteral("telephony"), {QStringLiteral("base"), QStringLiteral("policy")}},
        {QStringLiteral("models"),
         {QStringLiteral("telephony"), QStringLiteral("records"), QStringLiteral("audit"), QStringLiteral("review"),
          QStringLiteral("detection"), QStringLiteral("notes"), QStringLiteral("editing"), QStringLiteral("reveal"),
          QStringLiteral("session"), QStringLiteral("intake")}},
        {QStringLiteral("platform"), {QStringLiteral("base")}},
        {QStringLiteral("ui/shield"), {QStringLiteral("policy"), QStringLiteral("models"), QStringLiteral("platform")}},
        {QStringLiteral("ui/parts"), {QStringLiteral("ui/shield")}},
        {QStringLiteral("ui/desk"),
         {QStringLiteral("ui/parts"), QStringLiteral("ui/shield"), QStringLiteral("models"),
          QStringLiteral("platform")}},
        {QStringLiteral("ui/oversight"),
         {QStringLiteral("ui/parts"), QStringLiteral("ui/shield"), QStringLiteral("models"), QStringLiteral("review")}},
        {QStringLiteral("ui/protection"),
         {QStringLiteral("ui/parts"), QStringLiteral("ui/shield"), QStringLiteral("models")}},
        {QStringLiteral("ui/admin"),
         {QStringLiteral("ui/parts"), QStringLiteral("ui/shield"), QStringLiteral("models"), QStringLiteral("intake")}},
        {QStringLiteral("ui/sign_in"),
         {QStringLiteral("ui/parts"), QStringLiteral("ui/shield"), QStringLiteral("models")}},
        {QStringLiteral("ui/shell"),
         {QStringLiteral("ui/admin"), QStringLiteral("ui/desk"), QStringLiteral("ui/oversight"),
          QStringLiteral("ui/protection"), QStringLiteral("ui/sign_in"), QStringLiteral("ui/parts"),
          QStringLiteral("ui/shield"), QStringLiteral("models")}},
    };
    return table;
}

/// Third parties stay private to one folder each; of OpenSSL, its TLS to another than its arithmetic.
const QMap<QString, QStringList>& privateHeaders()
{
    static const QMap<QString, QStringList> table{
        {QStringLiteral("openssl/"), {QStringLiteral("crypto"), QStringLiteral("forward")}},
        {QStringLiteral("sqlcipher/"), {QStringLiteral("storage")}},
        {QStringLiteral("sqlite3"), {QStringLiteral("storage")}},
        {QStringLiteral("phonenumbers/"), {QStringLiteral("policy")}},
        {QStringLiteral("xcb/"), {QStringLiteral("platform")}},
        {QStringLiteral("qt6keychain/"), {QStringLiteral("platform")}},
        {QStringLiteral("QDBus"), {QStringLiteral("platform")}},
        {QStringLiteral("zxcvbn.h"), {QStringLiteral("session")}},
        {QStringLiteral("qrencode.h"), {QStringLiteral("ui/sign_in"), QStringLiteral("app")}},
    };
    return table;
}

QSet<QString> reach(const QString& folder)
{
    QSet<QString> reached{folder};
    QStringList open{folder};
    while (!open.isEmpty()) {
        const QStringList targets = arrows().value(open.takeFirst());
        for (const QString& target : targets) {
            if (!reached.contains(target)) {
                reached.insert(target);
                open.append(target);
            }
        }
    }
    if (folder.startsWith(QStringLiteral("ui/"))) {
        reached.remove(QStringLiteral("crypto"));
        reached.remove(QStringLiteral("storage"));
    }
    return reached;
}

/// The folder that an include names, or empty for one that is not ours.
QString folderOf(const QString& include)
{
    const QString first = include.section(QLatin1Char('/'), 0, 0);
    const QString folder = first == QStringLiteral("ui") ? include.section(QLatin1Char('/'), 0, 1) : first;
    return include.contains(QLatin1Char('/')) && arrows().contains(folder) ? folder : QString();
}

/// What is wrong with this include in a file of `folder`; empty when nothing is.
QString complaint(const QString& folder, const QString& include)
{
    const QString target = folderOf(include);
    if (!target.isEmpty() && !reach(folder).contains(target))
        return QStringLiteral("%1 may not include %2").arg(folder, include);
    for (auto it = privateHeaders().cbegin(); it != privateHeaders().cend(); ++it) {
        if (include.startsWith(it.key()) && !it.value().contains(folder))
            return QStringLiteral("%1 is private to %2, not for %3")
                .arg(include, it.value().join(QLatin1Char(' ')), folder);
    }
    static const QRegularExpression gui(QStringLiteral("^(QtGui|QtWidgets|QWidget|QPainter|QImage|QPixmap|QColor|QFont|"
                                                       "QIcon|QGuiApplication|QApplication|QWindow|QScreen)"));
    if (!folder.startsWith(QStringLiteral("ui/")) && gui.match(include).hasMatch())
        return QStringLiteral("%1 is headless and may not include %2").arg(folder, include);
    return {};
}

QStringList includesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"),
                                         QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        includes.append(matches.next().captured(1));
    return includes;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsPointOneWay()
    {
        for (auto it = arrows().cbegin(); it != arrows().cend(); ++it) {
            for (const QString& target : it.value())
                QVERIFY2(!reach(target).contains(it.key()), qPrintable(it.key() + QStringLiteral(" <-> ") + target));
        }
    }

    void aWrongIncludeIsSeen()
    {
        QVERIFY(!complaint(QStringLiteral("base"), QStringLiteral("crypto/hash.h")).isEmpty());
        QVERIFY(!complaint(QStringLiteral("records"), QStringLiteral("session/session.h")).isEmpty());
        QVERIFY(!complaint(QStringLiteral("ui/desk"), QStringLiteral("crypto/aead.h")).isEmpty());
        QVERIFY(!complaint(QStringLiteral("ui/desk"), QStringLiteral("ui/shell/main_window.h")).isEmpty());
        QVERIFY(!complaint(QStringLiteral("vault"), QStringLiteral("openssl/evp.h")).isEmpty());
        QVERIFY(!complaint(QStringLiteral("models"), QStringLiteral("QColor")).isEmpty());
        QVERIFY(complaint(QStringLiteral("reveal"), QStringLiteral("vault/key_source.h")).isEmpty());
    }

    void everyIncludeKeepsToTheTable()
    {
        QStringList complaints;
        int files = 0;
        for (auto it = arrows().cbegin(); it != arrows().cend(); ++it) {
            const QString inTree =
                it.key().startsWith(QStringLiteral("ui/")) ? it.key() : QStringLiteral("src/") + it.key();
            QDirIterator walk(QStringLiteral(SCRIM_SOURCE_DIR "/") + inTree,
                              {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = walk.next();
                ++files;
                for (const QString& include : includesOf(path)) {
                    const QString wrong = complaint(it.key(), include);
                    if (!wrong.isEmpty())
                        complaints.append(path + QStringLiteral(": ") + wrong);
                }
            }
        }
        QVERIFY2(files > 50, "the sources were not found");
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
    }

    void everyFolderHasItsRowInTheTable()
    {
        const QDir src(QStringLiteral(SCRIM_SOURCE_DIR "/src"));
        for (const QString& folder : src.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(arrows().contains(folder), qPrintable(folder));
        const QDir ui(QStringLiteral(SCRIM_SOURCE_DIR "/ui"));
        for (const QString& folder : ui.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(arrows().contains(QStringLiteral("ui/") + folder), qPrintable(folder));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
