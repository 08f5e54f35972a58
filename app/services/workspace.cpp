#include "app/services/workspace.h"

#include "core/base/durablefile.h"
#include "core/base/ulid.h"
#include "core/model/jsonshape.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>

namespace backflow::services {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargestFile = 4LL * 1024 * 1024;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::services)
};

QString fileOf(const QString &folder)
{
    return folder + u"/backflow.json"_s;
}

bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    QDirIterator it(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString target = to + path.mid(from.size());
        if (it.fileInfo().isDir() ? !QDir().mkpath(target) : !QFile::copy(path, target))
            return false;
    }
    return true;
}

} // namespace

base::Result<Workspace> Workspace::create(const QString &folder, const QString &name)
{
    Workspace workspace;
    workspace.m_folder = QDir(folder).absolutePath();
    if (QFileInfo::exists(fileOf(workspace.m_folder)))
        return base::failure(
            Errc::AlreadyExists,
            Tr::tr("There is a workspace in %1 already. It was left as it is.").arg(workspace.m_folder));
    const bool isNew = !QFileInfo::exists(workspace.m_folder);
    if (!QDir().mkpath(workspace.m_folder))
        return base::failure(Errc::Io, Tr::tr("The folder %1 cannot be made.").arg(workspace.m_folder));
    if (isNew)
        QFile::setPermissions(workspace.m_folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    workspace.m_id = base::newUlid(QDateTime::currentDateTimeUtc());
    workspace.m_pipeline.name = name;
    if (base::Result<> saved = workspace.save(); !saved)
        return base::failure(saved);
    return workspace;
}

base::Result<Workspace> Workspace::open(const QString &folder)
{
    Workspace workspace;
    workspace.m_folder = QDir(folder).absolutePath();
    const QString path = fileOf(workspace.m_folder);
    base::Result<QByteArray> bytes = base::readWhole(path, kLargestFile);
    if (!bytes && bytes.error().code == Errc::NotFound)
        return base::failure(Errc::NotFound,
                             Tr::tr("There is no workspace in %1. Make one with \"backflowctl init\", or "
                                    "name another folder with --workspace.")
                                 .arg(workspace.m_folder));
    if (!bytes)
        return base::failure(bytes);
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(*bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return base::failure(
            Errc::InvalidInput,
            Tr::tr("%1 cannot be read: %2 at byte %3.").arg(path, error.errorString()).arg(error.offset));
    workspace.m_id = json.value("id"_L1).toString();
    if (json.value("version"_L1).toInt() != kVersion || !base::isUlid(workspace.m_id))
        return base::failure(Errc::InvalidInput,
                             Tr::tr("%1 is not the file of a workspace of this version of Backflow.").arg(path));
    if (base::Result<> members = model::checkMembers(json,
                                                     {{"version"_L1, QJsonValue::Double},
                                                      {"id"_L1, QJsonValue::String},
                                                      {"productionWrites"_L1, QJsonValue::Bool},
                                                      {"pipeline"_L1, QJsonValue::Object}},
                                                     path);
        !members)
        return base::failure(members);
    workspace.m_productionWrites = json.value("productionWrites"_L1).toBool();
    base::Result<model::Pipeline> pipeline = model::pipelineFromJson(json.value("pipeline"_L1).toObject());
    if (!pipeline)
        return base::failure(Errc::InvalidInput, Tr::tr("%1: %2").arg(path, pipeline.error().message));
    workspace.m_pipeline = *std::move(pipeline);
    return workspace;
}

base::Result<> Workspace::move(const QString &from, const QString &to)
{
    const QString target = QDir(to).absolutePath();
    const QString source = QDir(from).absolutePath();
    if (const base::Result<Workspace> there = open(source); !there)
        return base::failure(there);
    if (target.startsWith(source + u'/'))
        return base::failure(Errc::InvalidInput, Tr::tr("%1 lies inside the workspace itself.").arg(target));
    if (QDir(target).exists() && !QDir(target).isEmpty())
        return base::failure(Errc::AlreadyExists,
                             Tr::tr("%1 is not empty. Choose a new or an empty folder.").arg(target));
    if (!QDir().mkpath(QFileInfo(target).path()))
        return base::failure(Errc::Io, Tr::tr("The folder %1 cannot be made.").arg(target));
    QDir().rmdir(target);
    if (QDir().rename(source, target))
        return {};
    // Another file system: copied whole, then the old one goes.
    if (!copyFolder(source, target)) {
        QDir(target).removeRecursively();
        return base::failure(Errc::Io,
                             Tr::tr("The workspace could not be carried to %1. It is where it was.").arg(target));
    }
    QDir(source).removeRecursively();
    return {};
}

QString Workspace::repositoryPath() const
{
    return m_folder + u"/repository.git"_s;
}

QString Workspace::journalPath() const
{
    return m_folder + u"/journal"_s;
}

base::Result<> Workspace::setPipeline(model::Pipeline pipeline)
{
    if (base::Result<> checked = model::checkPipeline(pipeline); !checked)
        return checked;
    Workspace changed = *this;
    changed.m_pipeline = std::move(pipeline);
    if (base::Result<> saved = changed.save(); !saved)
        return saved;
    *this = std::move(changed);
    return {};
}

base::Result<> Workspace::setProductionWrites(bool on)
{
    Workspace changed = *this;
    changed.m_productionWrites = on;
    if (base::Result<> saved = changed.save(); !saved)
        return saved;
    *this = std::move(changed);
    return {};
}

base::Result<> Workspace::save() const
{
    const QJsonObject json{{u"version"_s, kVersion},
                           {u"id"_s, m_id},
                           {u"productionWrites"_s, m_productionWrites},
                           {u"pipeline"_s, model::toJson(m_pipeline)}};
    return base::writeDurably(fileOf(m_folder), QJsonDocument(json).toJson());
}

} // namespace backflow::services
