#include "core/promotion/historysources.h"

#include "core/governance/auditcommit.h"
#include "core/metadata/convert.h"
#include "core/promotion/history.h"
#include "core/promotion/historywords.h"
#include "core/promotion/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using base::Result;
using ports::HistoryGroup;
using ports::HistorySource;
using ports::IndexedEvent;

namespace {

IndexedEvent unreadable(const ports::CommitInfo &commit, const governance::People &people, const base::Error &error)
{
    IndexedEvent made;
    made.id = commit.id.toString();
    made.when = commit.when;
    made.who = governance::isPseudonym(commit.authorName) ? people.actor(commit.authorName).name : commit.authorName;
    made.what = Tr::tr("A record that cannot be read: %1").arg(error.message);
    made.action = u"unreadable"_s;
    made.group = HistoryGroup::Access;
    return made;
}

QList<IndexedEvent> decisionsOf(const IndexedEvent &told, const QJsonObject &record)
{
    QList<IndexedEvent> events;
    const QJsonArray decided = record.value("decided"_L1).toArray();
    for (const QJsonValue &value : decided) {
        const QJsonObject decision = value.toObject();
        const QString by = decision.value("by"_L1).toString();
        IndexedEvent made = told;
        made.id += u'#' + QString::number(events.size() + 1);
        made.what = decidedWords(record, decision);
        made.action = by == "hand"_L1 ? u"decision"_s : u"decision."_s + by;
        made.group = HistoryGroup::Decisions;
        made.source = HistorySource::Decision;
        made.sequence = 0;
        made.components = {decision.value("component"_L1).toString()};
        made.record = QJsonDocument(decision).toJson(QJsonDocument::Compact);
        events += made;
    }
    return events;
}

QString readingWords(const QString &environment, const QStringList &components, bool first)
{
    if (first)
        return Tr::tr("First snapshot of %1: %Ln components", nullptr, int(components.size())).arg(environment);
    if (components.size() == 1)
        return Tr::tr("%1 changed: %2").arg(environment, QString(components.front()).replace(u':', u' '));
    return Tr::tr("%1 changed: %Ln components", nullptr, int(components.size())).arg(environment);
}

void take(QSet<QString> &touched, const QString &path)
{
    if (const auto key = metadata::componentOfPath(path))
        touched.insert(key->toString());
}

} // namespace

Result<QList<IndexedEvent>> recordEvents(ports::Repository &repository, const ports::CommitInfo &commit,
                                         const governance::People &people)
{
    const Result<governance::AuditRecord> record = governance::auditRecordOf(repository, commit);
    if (!record && record.error().code == base::Errc::Corrupt)
        return QList<IndexedEvent>{unreadable(commit, people, record.error())};
    if (!record)
        return base::failure(record);
    if (!isTold(*record))
        return QList<IndexedEvent>{};
    const HistoryEvent event = historyEvent(*record, people);
    const IndexedEvent made{.id = event.id,
                            .when = event.when,
                            .who = event.who,
                            .behalf = event.behalf,
                            .where = event.where,
                            .what = event.what,
                            .action = event.action,
                            .group = event.group,
                            .promotion = event.promotion,
                            .reason = event.reason,
                            .reference = event.reference,
                            .sequence = event.sequence,
                            .components = event.components,
                            .record = QJsonDocument(record->json).toJson(QJsonDocument::Compact)};
    return decisionsOf(made, record->json) + QList<IndexedEvent>{made};
}

Result<QList<IndexedEvent>> readingEvents(ports::Repository &repository, const ports::CommitInfo &commit)
{
    QSet<QString> touched;
    if (commit.parents.isEmpty()) {
        const auto files = repository.tree(commit.id);
        if (!files)
            return base::failure(files);
        for (const ports::TreeFile &file : *files)
            take(touched, file.path);
    } else {
        const auto changes = repository.changes(commit.parents.front(), commit.id);
        if (!changes)
            return base::failure(changes);
        for (const ports::FileChange &change : *changes)
            take(touched, change.path);
    }
    IndexedEvent made;
    made.components = QStringList(touched.begin(), touched.end());
    made.components.sort();
    made.id = commit.id.toString();
    made.when = commit.when;
    made.who = commit.authorName;
    made.where = commit.trailer(u"Backflow-Environment"_s);
    made.promotion = commit.trailer(u"Backflow-Promotion"_s);
    made.action = u"snapshot"_s;
    made.group = HistoryGroup::Orgs;
    made.source = HistorySource::Reading;
    made.what = readingWords(made.where, made.components, commit.parents.isEmpty());
    return QList<IndexedEvent>{made};
}

IndexedEvent trailEvent(const QString &environment, const snapshot::AuditRow &row)
{
    IndexedEvent made;
    made.id = row.id;
    made.when = row.at;
    made.who = row.by;
    made.behalf = row.delegate;
    made.where = environment;
    made.what = row.section.isEmpty() ? row.display : Tr::tr("%1: %2").arg(row.section, row.display);
    made.action = u"setup"_s;
    made.group = HistoryGroup::Orgs;
    made.source = HistorySource::SetupTrail;
    const QJsonObject json{{u"id"_s, row.id},
                           {u"at"_s, row.at.toString(Qt::ISODateWithMs)},
                           {u"action"_s, row.action},
                           {u"section"_s, row.section},
                           {u"display"_s, row.display},
                           {u"by"_s, row.by},
                           {u"delegate"_s, row.delegate}};
    made.record = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return made;
}

IndexedEvent loginEvent(const QString &environment, const snapshot::LoginRow &row)
{
    const bool good = row.status.compare("Success"_L1, Qt::CaseInsensitive) == 0;
    const QString from = row.country.isEmpty() ? row.address : Tr::tr("%1 (%2)").arg(row.address, row.country);
    const QString by = row.application.isEmpty() ? row.type : row.application;
    IndexedEvent made;
    made.id = row.id;
    made.when = row.at;
    made.who = row.user.isEmpty() ? row.userId : row.user;
    made.where = environment;
    made.what = good ? Tr::tr("Signed in to the org from %1 by %2").arg(from, by)
                     : Tr::tr("Was not let into the org from %1 by %2: %3").arg(from, by, row.status);
    made.action = good ? u"org.login"_s : u"org.login-failed"_s;
    made.group = HistoryGroup::Access;
    made.source = HistorySource::Logins;
    const QJsonObject json{{u"id"_s, row.id},
                           {u"at"_s, row.at.toString(Qt::ISODateWithMs)},
                           {u"user"_s, row.user},
                           {u"userId"_s, row.userId},
                           {u"status"_s, row.status},
                           {u"address"_s, row.address},
                           {u"country"_s, row.country},
                           {u"type"_s, row.type},
                           {u"application"_s, row.application},
                           {u"browser"_s, row.browser},
                           {u"platform"_s, row.platform}};
    made.record = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return made;
}

} // namespace backflow::promotion
