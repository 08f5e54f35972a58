#include "app/localorg/sandboxes.h"

#include <algorithm>
#include <utility>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<base::Error> refused(base::Errc errc, const QString &code, const QString &message)
{
    return base::failure(errc, message, code);
}

/// Days between two refreshes of a sandbox. Source: Salesforce's help on sandbox licences, as public guides repeat it.
int intervalOf(const QString &licence)
{
    constexpr int kFull = 29;
    constexpr int kPartial = 5;
    return licence == "FULL"_L1 ? kFull : licence == "PARTIAL"_L1 ? kPartial : 1;
}

QDateTime timeOf(const QJsonValue &value)
{
    QString text = value.toString();
    if (text.endsWith("+0000"_L1))
        text = text.chopped(5) + u'Z';
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

bool isOver(const QString &status)
{
    return status == "Completed"_L1 || status == "Stopped"_L1 || status == "Deleted"_L1 || status == "Error"_L1 ||
           status == "Discarded"_L1;
}

QList<QJsonObject> rowsOf(const QJsonArray &array)
{
    QList<QJsonObject> rows;
    for (const auto &row : array)
        rows.append(row.toObject());
    return rows;
}

QString numbered(QLatin1StringView prefix, qsizetype number)
{
    return id18(prefix + QString::number(number).rightJustified(12, u'0'));
}

} // namespace

Sandboxes::Sandboxes(State &state, const Options &options)
    : m_state(state)
    , m_time(options.refreshTime)
    , m_owner(options.username)
{
    QHash<QString, QString> ids;
    for (const QJsonObject &row : infos())
        ids.insert(row[u"SandboxName"].toString(), row[u"Id"].toString());
    for (const Sandbox &one : options.sandboxes) {
        if (ids.contains(one.name))
            continue;
        const QString info = numbered("0GQ"_L1, ids.size() + 1);
        ids.insert(one.name, info);
        const QJsonValue source = one.source.isEmpty() ? QJsonValue() : QJsonValue(ids.value(one.source));
        const QJsonObject both{{u"SandboxName"_s, one.name},
                               {u"SourceId"_s, source},
                               {u"LicenseType"_s, one.licence},
                               {u"TemplateId"_s, one.templateId.isEmpty() ? QJsonValue() : one.templateId},
                               {u"AutoActivate"_s, true},
                               {u"CreatedDate"_s, restTime(one.copiedAt)}};
        QJsonObject row = both;
        row.insert(u"Id"_s, info);
        row.insert(u"HistoryDays"_s, 0);
        row.insert(u"CopyChatter"_s, false);
        row.insert(u"IsDeleted"_s, false);
        m_state.sandboxInfos.append(row);
        QJsonObject process = both;
        process.insert(u"Id"_s, numbered("0GR"_L1, ids.size()));
        process.insert(u"SandboxInfoId"_s, info);
        process.insert(u"SandboxOrganization"_s, one.orgId.left(15));
        process.insert(u"Status"_s, u"Completed"_s);
        process.insert(u"CopyProgress"_s, 100);
        process.insert(u"StartDate"_s, restTime(one.copiedAt));
        process.insert(u"EndDate"_s, restTime(one.copiedAt));
        m_state.sandboxProcesses.append(process);
    }
    // What was under way when the program ended goes on.
    for (const QJsonObject &row : processes()) {
        const QString status = row[u"Status"].toString();
        if (!isOver(status) && status != "Pending Activation"_L1)
            m_running.append({row[u"Id"].toString(), std::chrono::steady_clock::now(), {}, false});
    }
}

QList<QJsonObject> Sandboxes::infos() const
{
    return rowsOf(m_state.sandboxInfos);
}

QList<QJsonObject> Sandboxes::processes() const
{
    return rowsOf(m_state.sandboxProcesses);
}

void Sandboxes::connect(const QString &name, const std::weak_ptr<LocalOrg> &org)
{
    m_orgs.insert(name, org);
}

std::shared_ptr<LocalOrg> Sandboxes::org(const QString &name) const
{
    return m_orgs.value(name).lock();
}

QJsonObject Sandboxes::rowOf(const QJsonArray &rows, const QString &id) const
{
    for (const auto &row : rows) {
        if (sameId(row[u"Id"].toString(), id))
            return row.toObject();
    }
    return {};
}

QJsonObject Sandboxes::newest(const QString &name) const
{
    for (qsizetype i = m_state.sandboxProcesses.size(); i-- > 0;) {
        const QJsonObject row = m_state.sandboxProcesses.at(i).toObject();
        if (row[u"SandboxName"].toString().compare(name, Qt::CaseInsensitive) == 0)
            return row;
    }
    return {};
}

base::Result<> Sandboxes::refresh(const QString &infoId, const QJsonObject &settings, const QJsonObject &fault)
{
    static const QStringList kLicences{u"DEVELOPER"_s, u"DEVELOPER_PRO"_s, u"PARTIAL"_s, u"FULL"_s};
    QJsonObject info = rowOf(m_state.sandboxInfos, infoId);
    if (info.isEmpty())
        return refused(base::Errc::NotFound, u"NOT_FOUND"_s, u"The requested resource does not exist"_s);
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (it.key() == "Id"_L1 || it.key() == "IsDeleted"_L1 || it.key().startsWith("Created"_L1) ||
            it.key().startsWith("LastModified"_L1))
            return refused(base::Errc::InvalidInput, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
                           u"Unable to create/update fields: %1."_s.arg(it.key()));
        info.insert(it.key(), it.value());
    }
    const QString licence = info[u"LicenseType"].toString();
    if (!kLicences.contains(licence))
        return refused(base::Errc::InvalidInput, u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
                       u"LicenseType: bad value for restricted picklist field: %1"_s.arg(licence));
    const QString name = info[u"SandboxName"].toString();
    const QJsonObject last = newest(name);
    if (!last.isEmpty() && !isOver(last[u"Status"].toString()))
        return refused(base::Errc::InvalidInput, u"ALREADY_IN_PROCESS"_s,
                       u"A copy of sandbox %1 is already in progress."_s.arg(name));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime next = timeOf(last[u"EndDate"]).addDays(intervalOf(licence));
    if (next.isValid() && next > now)
        return refused(base::Errc::InvalidInput, u"INVALID_OPERATION"_s,
                       u"Sandbox %1 may be refreshed from %2 on."_s.arg(name, restTime(next)));
    info.insert(u"LastModifiedDate"_s, restTime(now));
    for (qsizetype i = 0; i < m_state.sandboxInfos.size(); ++i) {
        if (sameId(m_state.sandboxInfos.at(i)[u"Id"].toString(), infoId))
            m_state.sandboxInfos[i] = info;
    }
    QJsonObject row{{u"Id"_s, m_state.newId(u"0GR"_s)}, {u"SandboxInfoId"_s, info[u"Id"]},
                    {u"Status"_s, u"Pending"_s},        {u"CopyProgress"_s, 0},
                    {u"CreatedDate"_s, restTime(now)},  {u"SandboxOrganization"_s, QJsonValue()},
                    {u"StartDate"_s, QJsonValue()},     {u"EndDate"_s, QJsonValue()}};
    for (const auto &same : {u"SandboxName"_s, u"LicenseType"_s, u"SourceId"_s, u"TemplateId"_s, u"AutoActivate"_s,
                             u"Description"_s, u"Features"_s})
        row.insert(same, info[same]);
    m_state.sandboxProcesses.append(row);
    m_running.append(
        {row[u"Id"].toString(), std::chrono::steady_clock::now(), fault[u"outcome"][u"Status"].toString(), false});
    return m_state.save();
}

base::Result<> Sandboxes::act(const QString &processId, const QString &action)
{
    const QJsonObject row = rowOf(m_state.sandboxProcesses, processId);
    if (row.isEmpty())
        return refused(base::Errc::NotFound, u"NOT_FOUND"_s, u"The requested resource does not exist"_s);
    if (action != "ACTIVATE"_L1 && action != "DISCARD"_L1)
        return refused(base::Errc::InvalidInput, u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
                       u"RefreshAction: bad value for restricted picklist field: %1"_s.arg(action));
    if (row[u"Status"] != "Pending Activation"_L1)
        return refused(base::Errc::InvalidInput, u"INVALID_STATUS"_s,
                       u"The copy of sandbox %1 does not wait for activation."_s.arg(row[u"SandboxName"].toString()));
    if (action == "DISCARD"_L1) {
        put(processId, {{u"Status"_s, u"Discarded"_s}, {u"RefreshAction"_s, action}});
        return m_state.save();
    }
    put(processId, {{u"Status"_s, u"Activating"_s}, {u"RefreshAction"_s, action}});
    m_running.append({row[u"Id"].toString(), std::chrono::steady_clock::now(), {}, true});
    return m_state.save();
}

void Sandboxes::put(const QString &process, const QJsonObject &changes)
{
    for (qsizetype i = 0; i < m_state.sandboxProcesses.size(); ++i) {
        QJsonObject row = m_state.sandboxProcesses.at(i).toObject();
        if (!sameId(row[u"Id"].toString(), process))
            continue;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            row.insert(it.key(), it.value());
        m_state.sandboxProcesses[i] = row;
    }
}

bool Sandboxes::advance(const QString &root)
{
    bool changed = false;
    for (qsizetype i = 0; i < m_running.size();) {
        const QString before = rowOf(m_state.sandboxProcesses, m_running.at(i).process)[u"Status"].toString();
        const bool over = step(m_running[i], root);
        changed |= over || before != rowOf(m_state.sandboxProcesses, m_running.at(i).process)[u"Status"].toString();
        if (over)
            m_running.removeAt(i);
        else
            ++i;
    }
    if (changed)
        (void)m_state.save();
    return changed;
}

/// Pending for a fifth of the time, then copying. True when nothing more happens by itself.
bool Sandboxes::step(Running &running, const QString &root)
{
    const auto passed =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - running.since);
    const qint64 percent = m_time.count() > 0 ? std::min<qint64>(100, 100 * passed.count() / m_time.count()) : 100;
    constexpr qint64 kWaits = 20;
    if (percent < kWaits)
        return false;
    if (percent < 100) {
        const QJsonObject row = rowOf(m_state.sandboxProcesses, running.process);
        if (!running.activating)
            put(running.process,
                {{u"Status"_s, u"Processing"_s},
                 {u"CopyProgress"_s, percent},
                 {u"StartDate"_s, row[u"StartDate"].isNull() ? restTime(QDateTime::currentDateTimeUtc())
                                                             : row[u"StartDate"].toString()}});
        return false;
    }
    if (!running.ending.isEmpty()) {
        put(running.process, {{u"Status"_s, running.ending}});
        return true;
    }
    const bool waits =
        !running.activating && !rowOf(m_state.sandboxProcesses, running.process)[u"AutoActivate"].toBool();
    if (waits) {
        put(running.process, {{u"Status"_s, u"Pending Activation"_s}, {u"CopyProgress"_s, 100}});
        return true;
    }
    copyOver(running.process, root);
    return true;
}

void Sandboxes::copyOver(const QString &process, const QString &root)
{
    const QJsonObject row = rowOf(m_state.sandboxProcesses, process);
    const QString name = row[u"SandboxName"].toString();
    const QString id = m_state.newId(u"00D"_s).left(15);
    const QString cloned = rowOf(m_state.sandboxInfos, row[u"SourceId"].toString())[u"SandboxName"].toString();
    const std::shared_ptr<LocalOrg> source = cloned.isEmpty() ? nullptr : org(cloned);
    const QString licence = row[u"LicenseType"].toString();
    const bool withRecords = licence == "FULL"_L1 || licence == "PARTIAL"_L1;
    QString ending = u"Completed"_s;
    if (const auto copy = org(name)) {
        const QString user = m_owner + u'.' + name.toLower();
        if (const auto made = copy->becomeCopy(source ? source->root() : root, id, user, withRecords); !made)
            ending = u"Error"_s;
    }
    const QString now = restTime(QDateTime::currentDateTimeUtc());
    put(process, {{u"Status"_s, ending},
                  {u"CopyProgress"_s, 100},
                  {u"SandboxOrganization"_s, ending == "Completed"_L1 ? QJsonValue(id) : QJsonValue()},
                  {u"StartDate"_s, row[u"StartDate"].isNull() ? now : row[u"StartDate"].toString()},
                  {u"ActivatedDate"_s, now},
                  {u"EndDate"_s, now}});
}

} // namespace backflow::localorg
