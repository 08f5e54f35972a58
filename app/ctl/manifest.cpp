#include "app/ctl/commands.h"
#include "app/ctl/convertrun.h"
#include "app/ctl/draftanswer.h"
#include "app/ctl/invocation.h"
#include "core/base/durablefile.h"
#include "core/compare/comparison.h"
#include "core/metadata/packagexml.h"
#include "core/metadata/places.h"
#include "core/metadata/project.h"
#include "core/promotion/draft.h"
#include "core/snapshot/snapshots.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;
using model::ComponentKey;
using model::Manifest;

namespace {

/// Where nothing that is read says.
const QString kUsualVersion = u"66.0"_s;

struct Manifests {
    Manifest package;
    /// What only the target has.
    Manifest destructive;
    QStringList notes;
};

void add(Manifest &manifest, const ComponentKey &key)
{
    if (key.type == metadata::kForeignType)
        return;
    const metadata::ManifestEntry entry = metadata::manifestEntry(key);
    manifest.add(entry.type, entry.member);
}

/// Takes what a conversion makes and keeps nothing but the names of the components.
class NamesOnly final : public ConvertOutput
{
public:
    Result<> prepare(int /*slot*/, Outgoing &outgoing) override
    {
        for (metadata::MetadataFile &file : outgoing.unit.files)
            file.bytes.clear();
        return {};
    }
    Result<> take(const Outgoing &outgoing) override
    {
        for (const metadata::MetadataFile &file : outgoing.unit.files) {
            if (const auto key = metadata::componentOfPath(file.path))
                add(m_manifest, *key);
        }
        return {};
    }
    Result<> takeFile(const QString & /*path*/, const QByteArray & /*bytes*/) override { return {}; }
    Result<> finish(async::Monitor & /*monitor*/) override { return {}; }
    const Manifest &manifest() const { return m_manifest; }

private:
    Manifest m_manifest;
};

/// A zip, and a folder with a package.xml, are in metadata format; everything else is source.
bool isPackage(const QString &path)
{
    return QFileInfo(path).isFile() ||
           (QFileInfo::exists(path + u"/package.xml"_s) && !QFileInfo::exists(path + u'/' + metadata::kProjectFile));
}

Result<Manifests> ofFiles(const QString &path, async::Monitor &monitor)
{
    const bool package = isPackage(path);
    Result<std::unique_ptr<ConvertInput>> input =
        package ? openPackage(path, convertWidth(), monitor) : openSource(path, {}, monitor);
    if (!input)
        return failure(input);
    NamesOnly names;
    const ConvertUnitFunction convert = [package, presets = (*input)->presets](const metadata::ConvertUnit &unit) {
        return package ? metadata::toSource(unit) : metadata::toMetadata(unit, metadata::Joining::Joined, presets);
    };
    Result<ConvertReport> report = runConversion(**input, convert, names, monitor);
    if (!report)
        return failure(report);
    Manifests manifests{package ? names.manifest() : report->manifest, {}, (*input)->notes + report->notes};
    manifests.package.apiVersion = (*input)->apiVersion;
    return manifests;
}

Result<Manifests> ofSnapshot(Invocation &call, const model::Environment &environment)
{
    Result<std::unique_ptr<ports::Repository>> repository = call.backends()->repository();
    if (!repository)
        return failure(repository);
    const auto snapshot = snapshot::latest(**repository, environment);
    if (!snapshot)
        return failure(snapshot);
    Manifests manifests;
    for (const model::SnapshotEntry &entry : (*snapshot)->entries())
        add(manifests.package, entry.key);
    return manifests;
}

Result<Manifests> ofComparison(Invocation &call, const QString &source, const QString &target)
{
    const Result<compare::Comparison> comparison =
        promotion::compareEnvironments(call.backends(), call.pipeline(), source, {target}, call.monitor());
    if (!comparison)
        return failure(comparison);
    Manifests manifests;
    const bool onlyDue = call.isSet(u"due"_s);
    for (const compare::Row &row : comparison->rows) {
        const compare::Cell &cell = row.cells.front();
        if (onlyDue && !cell.due)
            continue;
        switch (cell.state) {
        case compare::CellState::New:
        case compare::CellState::Different:
        case compare::CellState::Conflict:
            add(manifests.package, row.key);
            break;
        case compare::CellState::OnlyInTarget:
            add(manifests.destructive, row.key);
            break;
        case compare::CellState::NotRead:
            manifests.notes += u"%1 could not be read on one side, so it is in no manifest."_s.arg(row.key.toString());
            break;
        default:
            break;
        }
    }
    return manifests;
}

Result<Manifests> ofPlan(Invocation &call, const QString &name)
{
    const Result<QString> id = promotionId(call, name);
    if (!id)
        return failure(id);
    const auto draft = promotion::loadDraft(*call.backends(), call.pipeline(), *id, call.monitor());
    if (!draft)
        return failure(draft);
    Manifests manifests;
    for (const promotion::ComponentMerge &component : draft->components) {
        if (component.operation == promotion::Operation::Remove)
            add(manifests.destructive, component.key);
        else if (component.operation != promotion::Operation::Nothing)
            add(manifests.package, component.key);
    }
    return manifests;
}

Result<Manifests> read(Invocation &call)
{
    const QString from = call.at(0);
    if (call.isSet(u"plan"_s) || call.isSet(u"against"_s)) {
        if (auto opened = call.open(Reach::Stored); !opened)
            return failure(opened);
        return call.isSet(u"plan"_s) ? ofPlan(call, call.value(u"plan"_s))
                                     : ofComparison(call, from, call.value(u"against"_s));
    }
    // A folder of an environment's name needs a slash to be meant.
    const auto opened = call.open(Reach::Stored);
    if (opened && call.pipeline().find(from))
        return ofSnapshot(call, *call.pipeline().find(from));
    if (QFileInfo::exists(from))
        return ofFiles(QDir::cleanPath(from), call.monitor());
    if (!opened)
        return failure(base::Errc::NotFound, u"%1 is no file or folder, and there is no workspace with an environment "
                                             "of that name: %2"_s.arg(from, opened.error().message));
    return failure(call.environment(from));
}

void keepTypes(Manifest &manifest, const QStringList &types)
{
    if (!types.isEmpty())
        manifest.types.removeIf([&types](const auto &entry) { return !types.contains(entry.key()); });
}

qint64 members(const Manifest &manifest)
{
    qint64 count = 0;
    for (const QStringList &names : manifest.types)
        count += names.size();
    return count;
}

QJsonObject typesJson(const Manifest &manifest)
{
    QJsonObject types;
    for (auto type = manifest.types.begin(); type != manifest.types.end(); ++type)
        types.insert(type.key(), QJsonArray::fromStringList(*type));
    return types;
}

Result<> writeTo(const QString &path, const Manifest &manifest, bool force)
{
    if (path.isEmpty())
        return {};
    if (!force && QFileInfo::exists(path))
        return failure(base::Errc::AlreadyExists, u"%1 exists already; --force writes over it."_s.arg(path));
    return base::writeDurably(path, metadata::writeManifest(manifest));
}

int answer(Invocation &call, const Manifests &manifests)
{
    const QString output = call.value(u"output"_s);
    const QString destructive = call.value(u"destructive"_s);
    QString text = u"%1 members of %2 types.\n"_s.arg(members(manifests.package)).arg(manifests.package.types.size());
    if (output.isEmpty())
        text = QString::fromUtf8(metadata::writeManifest(manifests.package));
    for (const QString &note : manifests.notes)
        printError(u"note: "_s + shown(note));
    if (!manifests.destructive.isEmpty() && destructive.isEmpty())
        printError(u"note: %1 components are in the target alone; --destructive writes their manifest."_s.arg(
            members(manifests.destructive)));
    return call.answer(text, {{u"apiVersion"_s, manifests.package.apiVersion},
                              {u"members"_s, members(manifests.package)},
                              {u"types"_s, typesJson(manifests.package)},
                              {u"destructive"_s, typesJson(manifests.destructive)},
                              {u"output"_s, output},
                              {u"notes"_s, QJsonArray::fromStringList(manifests.notes)}});
}

} // namespace

int commandManifest(const QStringList &arguments)
{
    Invocation call(u"manifest"_s,
                    u"Writes a package.xml: of an environment's last snapshot, of a project, folder or zip, of how an "
                    "environment differs from another (--against), or of a plan (--plan)."_s);
    call.argument(u"from"_s, u"An environment, or a project, a folder or a zip."_s, u"[from]"_s);
    call.option(u"against"_s, u"What differs from this environment; what only that one has is destructive."_s,
                u"target"_s);
    call.option(u"due"_s, u"With --against: only what should flow from source to target."_s);
    call.option(u"plan"_s, u"What this plan, or the last one, would deploy and remove."_s, u"id"_s);
    call.option(u"type"_s, u"Only this metadata type; may be repeated."_s, u"type"_s);
    call.option(u"api-version"_s, u"The version it says (default: what is read says, else 66.0)."_s, u"version"_s);
    call.option(u"output"_s, u"Write it to this file (default: print it)."_s, u"file"_s);
    call.option(u"destructive"_s, u"Write the manifest of what is to be removed to this file."_s, u"file"_s);
    call.option(u"force"_s, u"Write over files that are there."_s);
    if (const auto over = call.parse(arguments, 0, 1))
        return *over;
    if (call.isSet(u"plan"_s) == (call.positional().size() == 1))
        return call.usage(u"Name either an environment, a folder or a zip, or a plan with --plan."_s);
    if (call.isSet(u"due"_s) && !call.isSet(u"against"_s))
        return call.usage(u"--due goes with --against."_s);
    Result<Manifests> manifests = read(call);
    if (!manifests)
        return call.fail(manifests.error());
    const QStringList versions{call.value(u"api-version"_s), manifests->package.apiVersion, kUsualVersion};
    manifests->package.apiVersion =
        *std::ranges::find_if(versions, [](const QString &version) { return !version.isEmpty(); });
    for (Manifest *manifest : {&manifests->package, &manifests->destructive})
        keepTypes(*manifest, call.values(u"type"_s));
    if (auto written = writeTo(call.value(u"output"_s), manifests->package, call.isSet(u"force"_s)); !written)
        return call.fail(written.error());
    if (auto written = writeTo(call.value(u"destructive"_s), manifests->destructive, call.isSet(u"force"_s)); !written)
        return call.fail(written.error());
    return answer(call, *manifests);
}

} // namespace backflow::ctl
