// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_kit.h"

#include "oracle.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace scrim::testkit {

void workInMemory()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

Teller::Teller(const QString& vault)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SCRIM_TELLER), {vault});
}

Teller::~Teller()
{
    kill();
}

void Teller::tell(const QString& command)
{
    m_process.write(command.toUtf8() + '\n');
    m_process.waitForBytesWritten(10'000);
}

QString Teller::ask(const QString& command)
{
    tell(command);
    for (;;) {
        const QString line = hear();
        const QString word = line.section(QLatin1Char(' '), 0, 0);
        // Said unasked.
        if (word != QStringLiteral("ready") && word != QStringLiteral("log_failed") && word != QStringLiteral("shown"))
            return line;
    }
}

QString Teller::signIn(const DemoVault& vault, const QString& user)
{
    return ask(QStringLiteral("sign_in %1 %2").arg(user, QString::fromUtf8(vault.password(user))));
}

QString Teller::hear()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
    }
    // Half a line is what a kill leaves of one.
    const QString line = m_process.canReadLine() ? QString::fromUtf8(m_process.readLine()).trimmed() : QString();
    const QStringList words = line.split(QLatin1Char(' '));
    if (words.size() == 4 && words[0] == QStringLiteral("shown"))
        m_shown.push_back({words[1].toLongLong(), words[2], words[3]});
    return line;
}

void Teller::kill()
{
    m_process.kill();
    m_process.waitForFinished(60'000);
    while (m_process.canReadLine())
        (void)hear();
}

bool Teller::end()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

std::vector<QJsonObject> Judged::of(const char* action) const
{
    std::vector<QJsonObject> found;
    for (const QJsonObject& entry : entries) {
        if (text(entry, "action") == QLatin1String(action))
            found.push_back(entry);
    }
    return found;
}

namespace {

QString complaintAbout(const Shown& shown, const std::vector<QJsonObject>& entries, const QSet<qint64>& concealed)
{
    const QString name = QStringLiteral("entry %1 (%2): ").arg(shown.entry).arg(shown.field);
    if (shown.entry < 0 || shown.entry >= static_cast<qint64>(entries.size()))
        return name + QStringLiteral("it was shown and is not in the log");
    const QJsonObject& entry = entries[static_cast<std::size_t>(shown.entry)];
    if (text(entry, "action") != QStringLiteral("field.reveal") ||
        text(entry, "outcome") != QStringLiteral("allowed") || text(entry, "field") != shown.field ||
        text(entry, "subject") != shown.subject)
        return name + QStringLiteral("another act stands in its place");
    return concealed.contains(shown.entry) ? QString() : name + QStringLiteral("it has no concealment");
}

} // namespace

Judged judge(const DemoVault& vault, const std::vector<Shown>& shown)
{
    Judged judged;
    const QString bundle = vault.at(QStringLiteral("bundle"));
    QDir(bundle).removeRecursively();
    const Outcome exported =
        vault.as(QStringLiteral("auditor"), QStringLiteral("log export"), {QStringLiteral("--out"), bundle});
    judged.complaint = exported.status == 0 ? complaintOf(bundle) : QString::fromUtf8(exported.said());
    const QList<QByteArray> lines = contentOf(bundle + QStringLiteral("/entries.jsonl")).split('\n');
    QSet<qint64> concealed;
    for (const QByteArray& line : lines) {
        if (line.isEmpty())
            continue;
        judged.entries.push_back(QJsonDocument::fromJson(line).object());
        if (text(judged.entries.back(), "action") == QStringLiteral("field.conceal"))
            concealed.insert(detail(judged.entries.back()).value(QLatin1String("reveal")).toInteger(-1));
    }
    for (const Shown& one : shown) {
        if (judged.complaint.isEmpty())
            judged.complaint = complaintAbout(one, judged.entries, concealed);
    }
    return judged;
}

} // namespace scrim::testkit
