// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/managed_policy.h"

#include "base/file.h"
#include "base/file_owner.h"
#include "policy/policy_json.h"
#include "policy/registry_text.h"
#include "session/registry_policies.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace scrim::session {

namespace {

const QString recommended = QStringLiteral("recommended");
const QString managed = QStringLiteral("managed");

struct Place
{
    QString folder;
    bool isInstalled = true;
};

std::vector<Place> placesOf(const QString& besides)
{
    std::vector<Place> places;
    if (!besides.isEmpty())
        places.push_back({besides, false});
    if (const QString installed = platform::policyFolder(); !installed.isEmpty())
        places.push_back({installed, true});
    return places;
}

/// Why nobody may rely on this being IT's; empty when they may.
QString distrustOf(const FileOwner& owner, const Place& place)
{
    if (owner.user != 0 && (place.isInstalled || owner.user != ownUser()))
        return QStringLiteral("its owner is not root");
    return owner.isShared ? QStringLiteral("others than its owner may write it") : QString();
}

policy::ManagedFile fileAt(const QString& path, const Place& place)
{
    const auto owner = ownerOf(path);
    if (!owner)
        return {path, {}, QStringLiteral("it cannot be read")};
    if (!owner->isRegular)
        return {path, {}, QStringLiteral("it is not a plain file")};
    if (const QString why = distrustOf(*owner, place); !why.isEmpty())
        return {path, {}, why};
    const auto bytes = readFile(path, policy::longestPolicy);
    if (!bytes)
        return {path, {}, QStringLiteral("it cannot be read, or is longer than %1 bytes").arg(policy::longestPolicy)};
    return {path, *bytes};
}

struct Names
{
    QStringList files;
    bool areAllText = true; ///< QDir leaves out names that are no UTF-8
};

Names namesIn(const QString& folder)
{
    Names names;
    std::error_code error;
    std::filesystem::directory_iterator entry(std::filesystem::path(folder.toStdU16String()), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
#ifdef Q_OS_WIN
        const QString name = QString::fromStdWString(entry->path().filename().wstring());
#else
        const QByteArray bytes = QByteArray::fromStdString(entry->path().filename().string());
        const QString name = QString::fromUtf8(bytes);
        names.areAllText = names.areAllText && (name.toUtf8() == bytes || !bytes.toLower().endsWith(".json"));
#endif
        if (name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            names.files.append(name);
    }
    names.files.sort();
    return names;
}

bool isFolder(const QString& path)
{
    return QFileInfo(path).isDir();
}

void readFolder(const QString& folder, const Place& place, std::vector<policy::ManagedFile>& files)
{
    const auto owner = ownerOf(folder);
    if (!owner && owner.error().code == ErrorCode::NotFound)
        return;
    QString why = owner ? distrustOf(*owner, place) : QStringLiteral("it cannot be read");
    if (why.isEmpty() && !isFolder(folder))
        why = QStringLiteral("it is not a folder");
    if (!why.isEmpty() || !QDir(folder).isReadable()) {
        files.push_back({folder, {}, why.isEmpty() ? QStringLiteral("it cannot be read") : why});
        return;
    }
    const Names names = namesIn(folder);
    if (!names.areAllText) {
        files.push_back({folder, {}, QStringLiteral("it has a file whose name is no UTF-8")});
        return;
    }
    if (names.files.size() > ManagedPolicy::mostFiles) {
        files.push_back({folder, {}, QStringLiteral("it has more than %1 files").arg(ManagedPolicy::mostFiles)});
        return;
    }
    for (const QString& name : names.files)
        files.push_back(fileAt(folder + QLatin1Char('/') + name, place));
}

void stampRegistry(QStringList& stamps)
{
    const platform::RegistryPolicies values = platform::registryPolicies();
    for (const QVariantMap& map : {values.managed, values.recommended, values.installed}) {
        if (!map.isEmpty())
            stamps.append(QString::number(qHash(policy::policyTextOf(map))));
    }
}

void stampFolder(const QString& folder, QStringList& stamps)
{
    const auto seen = [&stamps](const QString& path) {
        const auto stamp = stampOf(path);
        stamps.append(stamp ? QStringLiteral("%1:%2:%3").arg(stamp->device).arg(stamp->inode).arg(stamp->changedNs)
                            : QStringLiteral("-"));
        return stamp || stamp.error().code != ErrorCode::NotFound;
    };
    if (!seen(folder))
        return; // as almost everywhere; to list it nevertheless takes as long as all the rest
    for (const QString& name : namesIn(folder).files.mid(0, ManagedPolicy::mostFiles))
        seen(folder + QLatin1Char('/') + name);
}

} // namespace

// Nobody but an administrator writes to these keys.
void layRegistry(const platform::RegistryPolicies& values, policy::ManagedFiles& files)
{
    const QString key = QLatin1String(platform::registryKey);
    if (!values.installed.isEmpty())
        files.recommended.insert(files.recommended.begin(),
                                 {QLatin1String(platform::installedKey), policy::policyTextOf(values.installed)});
    if (!values.recommended.isEmpty())
        files.recommended.push_back({key + QStringLiteral("\\Recommended"), policy::policyTextOf(values.recommended)});
    if (!values.managed.isEmpty())
        files.managed.push_back({key, policy::policyTextOf(values.managed)});
}

policy::ManagedFiles ManagedPolicy::read() const
{
    policy::ManagedFiles files;
    for (const Place& place : placesOf(m_besides)) {
        // A typing error on the command line, or a file in the folder's place, would else lock nothing and say nothing.
        if (!isFolder(place.folder) && (!place.isInstalled || QFileInfo::exists(place.folder))) {
            files.managed.push_back({place.folder, {}, QStringLiteral("it is not a folder")});
            continue;
        }
        readFolder(place.folder + QLatin1Char('/') + recommended, place, files.recommended);
        readFolder(place.folder + QLatin1Char('/') + managed, place, files.managed);
    }
    layRegistry(platform::registryPolicies(), files);
    return files;
}

QString ManagedPolicy::stamp() const
{
    QStringList stamps;
    for (const Place& place : placesOf(m_besides)) {
        stampFolder(place.folder + QLatin1Char('/') + recommended, stamps);
        stampFolder(place.folder + QLatin1Char('/') + managed, stamps);
    }
    stampRegistry(stamps);
    return stamps.join(QLatin1Char(' '));
}

} // namespace scrim::session
