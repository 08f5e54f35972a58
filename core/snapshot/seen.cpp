#include "core/snapshot/seen.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace backflow::snapshot {
namespace {

constexpr int kVersion = 1;

/// `Type:Name<TAB>milliseconds<TAB>who`, a line each, packed: 60,000 of them come to about a megabyte.
QByteArray packed(const QHash<model::ComponentKey, Stamp> &stamps)
{
    QByteArray lines;
    for (const auto &[key, stamp] : stamps.asKeyValueRange()) {
        QString by = stamp.by;
        lines += key.toString().toUtf8() + '\t' + QByteArray::number(stamp.at) + '\t' +
                 by.replace(u'\n', u' ').toUtf8() + '\n';
    }
    return qCompress(lines, 1).toBase64();
}

QHash<model::ComponentKey, Stamp> unpacked(const QByteArray &base64)
{
    QHash<model::ComponentKey, Stamp> stamps;
    const QList<QByteArray> lines = qUncompress(QByteArray::fromBase64(base64)).split('\n');
    stamps.reserve(lines.size());
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() != 3)
            continue;
        if (const auto key = model::ComponentKey::fromString(QString::fromUtf8(columns.at(0))))
            stamps.insert(*key, {columns.at(1).toLongLong(), QString::fromUtf8(columns.at(2))});
    }
    return stamps;
}

} // namespace

base::Result<Seen> loadSeen(ports::JournalStore &journal, QLatin1StringView kind, const QString &slug)
{
    const auto json = journal.draft(kind, slug);
    if (!json)
        return base::failure(json);
    if (json->value(QStringLiteral("version")).toInt() != kVersion)
        return base::failure(base::Errc::NotFound, {});
    Seen seen;
    seen.commit = json->value(QStringLiteral("commit")).toString().toLatin1();
    seen.orgId = json->value(QStringLiteral("org")).toString();
    seen.apiVersion = json->value(QStringLiteral("api")).toString();
    seen.revision = json->value(QStringLiteral("revision")).toInteger(-1);
    seen.stamps = unpacked(json->value(QStringLiteral("stamps")).toString().toLatin1());
    seen.touched = unpacked(json->value(QStringLiteral("touched")).toString().toLatin1());
    if (const qint64 at = json->value(QStringLiteral("readAt")).toInteger(); at > 0)
        seen.readAt = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
    seen.problems = json->value(QStringLiteral("problems")).toVariant().toStringList();
    return seen;
}

base::Result<> saveSeen(ports::JournalStore &journal, QLatin1StringView kind, const QString &slug, const Seen &seen)
{
    return journal.putDraft(kind, slug,
                            {{QStringLiteral("version"), kVersion},
                             {QStringLiteral("commit"), QString::fromLatin1(seen.commit)},
                             {QStringLiteral("org"), seen.orgId},
                             {QStringLiteral("api"), seen.apiVersion},
                             {QStringLiteral("revision"), seen.revision},
                             {QStringLiteral("stamps"), QString::fromLatin1(packed(seen.stamps))},
                             {QStringLiteral("touched"), QString::fromLatin1(packed(seen.touched))},
                             {QStringLiteral("readAt"), seen.readAt.isValid() ? seen.readAt.toMSecsSinceEpoch() : 0},
                             {QStringLiteral("problems"), QJsonArray::fromStringList(seen.problems)}});
}

} // namespace backflow::snapshot
