// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/reader.h"
#include "intake/import.h"
#include "records/cache.h"
#include "records/store.h"
#include "session/accounts.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace scrim::intake::testkit {

/// A real vault with an admin who is signed in and an empty cache, and files to import beside it.
class Vault
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Vault>> make()
    {
        std::unique_ptr<Vault> vault(new Vault);
        auto made = session::createStation(vault->folder(), QStringLiteral("admin"), password(), vault->m_clock,
                                           crypto::scryptFloor);
        if (!made)
            return fail(made);
        vault->m_made.emplace(std::move(*made));
        if (auto cache = records::createCache(vault->paths(), vault->m_made->vault.cacheKey); !cache)
            return fail(cache);
        if (auto signedIn = vault->open(); !signedIn)
            return fail(signedIn);
        return vault;
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    [[nodiscard]] vault::Paths paths() const { return {folder()}; }
    [[nodiscard]] session::Session& admin() { return *m_admin; }
    [[nodiscard]] session::Station& station() { return *m_made->station; }
    [[nodiscard]] storage::Database& cache() { return *m_cache; }
    [[nodiscard]] const vault::NewVault& keys() const { return m_made->vault; }

    /// A file beside the vault.
    [[nodiscard]] QString write(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return path;
    }
    [[nodiscard]] QString beside(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] Result<Report> import(const QString& path, const Options& options = {})
    {
        return importFile(*m_admin, *m_cache, path, options);
    }
    [[nodiscard]] records::Store store() { return {*m_cache, m_made->vault.indexKey}; }
    [[nodiscard]] qint64 count(RecordKind kind) { return store().count(kind).value_or(-1); }

    /// The import.run entries as the log readers see them.
    [[nodiscard]] Result<std::vector<QJsonObject>> importEntries() const
    {
        std::vector<QJsonObject> entries;
        auto read = audit::readLog(paths().log(), {m_made->vault.logPrivate, {}}, 0, -1, [&](const auto& entry) {
            if (entry.json.value(QStringLiteral("action")).toString() == QStringLiteral("import.run"))
                entries.push_back(entry.json);
            return true;
        });
        if (!read)
            return fail(read);
        return entries;
    }

    /// So that another process may have the cache to itself.
    void closeCache() { m_cache.reset(); }
    [[nodiscard]] Result<void> openCache()
    {
        auto cache = records::openCache(paths(), m_made->vault.cacheKey, storage::Database::Mode::ReadWrite);
        if (!cache)
            return fail(cache);
        m_cache.emplace(std::move(*cache));
        return {};
    }

    [[nodiscard]] static SecretBytes password() { return ::scrim::testkit::secret("admin-test-2026"); }

private:
    Vault() = default;
    Result<void> open()
    {
        auto admin = session::Session::signIn(*m_made->station, QStringLiteral("admin"), password());
        if (!admin)
            return fail(admin);
        m_admin = std::move(*admin);
        return openCache();
    }

    ::scrim::testkit::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::optional<session::NewStation> m_made;
    std::unique_ptr<session::Session> m_admin;
    std::optional<storage::Database> m_cache;
};

} // namespace scrim::intake::testkit
