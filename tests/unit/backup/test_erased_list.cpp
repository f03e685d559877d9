// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/testkit.h"
#include "vault/erased_list.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace scrim;
using namespace scrim::testkit;

/// Who was erased, as a restore reads it.
class TestErasedList : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    vault::Paths m_paths;
    vault::Header m_header;
    SecretBytes m_key = secret("a cache key of thirty-two bytes!");
    QString m_one = QStringLiteral("00112233445566778899aabbccddeeff");
    QString m_other = QStringLiteral("ffeeddccbbaa99887766554433221100");

    [[nodiscard]] Result<void> add(const QStringList& subjects) const
    {
        return vault::addErased(m_paths, m_header, m_key, subjects);
    }
    [[nodiscard]] Result<QStringList> read() const
    {
        return vault::readErased(vault::erasedPath(m_paths), m_header, m_key);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(vault::erasedPath(m_paths));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const
    {
        QFile file(vault::erasedPath(m_paths));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_paths.folder = m_folder->path();
        m_header.id = QStringLiteral("0123456789abcdef0123456789abcdef");
        QVERIFY(QDir().mkpath(m_paths.users()));
    }

    void whatIsAddedIsReadInOrderAndOnce()
    {
        REQUIRE_ERROR(read(), ErrorCode::NotFound);
        REQUIRE_OK(add({m_other}));
        REQUIRE_OK(add({m_one, m_other}));
        REQUIRE_OK(add({}));
        const auto list = read();
        REQUIRE_OK(list);
        QCOMPARE(*list, QStringList({m_other, m_one}));
    }

    void aChangedBitAnywhereIsNoticed()
    {
        REQUIRE_OK(add({m_one, m_other}));
        const QByteArray whole = content();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            write(changed);
            QVERIFY2(!read(), qPrintable(QString::number(at)));
            // Nor is anything added to it, which would vouch for it.
            QVERIFY(!add({m_one}));
        }
    }

    void linesThatAreMovedOrTakenOutAreNoticed()
    {
        REQUIRE_OK(add({m_one, m_other}));
        const QList<QByteArray> lines = content().split('\n');
        QCOMPARE(lines.size(), 4);
        write(lines[0] + '\n' + lines[2] + '\n' + lines[1] + '\n');
        REQUIRE_ERROR(read(), ErrorCode::Tampered);
        write(lines[0] + '\n' + lines[2] + '\n');
        REQUIRE_ERROR(read(), ErrorCode::Tampered);
        // The tail can be cut: docs/decisions/0048-backup.md says so.
        write(lines[0] + '\n' + lines[1] + '\n');
        REQUIRE_OK(read());
    }

    void aTornOneIsNoticed()
    {
        REQUIRE_OK(add({m_one}));
        const QByteArray whole = content();
        const qsizetype head = whole.indexOf('\n') + 1;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            if (size == head)
                continue;
            write(whole.left(size));
            QVERIFY2(!read(), qPrintable(QString::number(size)));
        }
    }

    void anotherVaultsIsRefused()
    {
        REQUIRE_OK(add({m_one}));
        m_header.id = QStringLiteral("f123456789abcdef0123456789abcdef");
        REQUIRE_ERROR(read(), ErrorCode::Tampered);
        write(content().replace("0123456789abcdef0123456789abcdef", "f123456789abcdef0123456789abcdef"));
        REQUIRE_ERROR(read(), ErrorCode::Tampered);
    }
};

QTEST_GUILESS_MAIN(TestErasedList)
#include "test_erased_list.moc"
