#include "app/localorg/ledger.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

LedgerEntry entryOf(const QJsonObject &json)
{
    LedgerEntry entry;
    entry.id = json[u"id"].toString();
    entry.acceptedAt = QDateTime::fromString(json[u"acceptedAt"].toString(), Qt::ISODateWithMs);
    entry.kind = json[u"kind"].toString();
    entry.checkOnly = json[u"checkOnly"].toBool();
    for (const auto &name : json[u"components"].toArray())
        entry.components.append(name.toString());
    entry.zipHash = json[u"zip"].toString();
    entry.outcome = json[u"outcome"].toString();
    entry.username = json[u"username"].toString();
    return entry;
}

} // namespace

QJsonObject toJson(const LedgerEntry &entry)
{
    return {{u"id"_s, entry.id},
            {u"acceptedAt"_s, entry.acceptedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"kind"_s, entry.kind},
            {u"checkOnly"_s, entry.checkOnly},
            {u"components"_s, QJsonArray::fromStringList(entry.components)},
            {u"zip"_s, entry.zipHash},
            {u"outcome"_s, entry.outcome},
            {u"username"_s, entry.username}};
}

base::Result<Ledger> Ledger::open(const QString &path)
{
    Ledger ledger;
    ledger.m_path = path;
    if (!QFileInfo::exists(path))
        return ledger;
    const auto bytes = base::readWhole(path);
    if (!bytes)
        return base::failure(bytes);
    const auto lines = bytes->split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.isEmpty())
            continue;
        const LedgerEntry entry = entryOf(json);
        bool known = false;
        for (LedgerEntry &old : ledger.m_entries) {
            if (old.id == entry.id) {
                old = entry;
                known = true;
            }
        }
        if (!known)
            ledger.m_entries.append(entry);
    }
    return ledger;
}

base::Result<> Ledger::append(const LedgerEntry &entry) const
{
    QFile file(m_path);
    const QByteArray line = QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
    if (file.open(QIODevice::Append) && file.write(line) == line.size() && file.flush())
        return {};
    return base::failure(base::Errc::Io,
                         QCoreApplication::translate("backflow::localorg", "The ledger %1 cannot be written: %2")
                             .arg(m_path, file.errorString()));
}

base::Result<> Ledger::accept(const LedgerEntry &entry)
{
    m_entries.append(entry);
    return append(entry);
}

base::Result<> Ledger::finish(const QString &id, const QString &outcome)
{
    for (LedgerEntry &entry : m_entries) {
        if (entry.id == id) {
            entry.outcome = outcome;
            return append(entry);
        }
    }
    return {};
}

} // namespace backflow::localorg
