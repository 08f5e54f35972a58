#include "app/ctl/commands.h"
#include "app/ctl/convertrun.h"
#include "app/ctl/invocation.h"
#include "core/base/durablefile.h"
#include "core/metadata/packagexml.h"
#include "core/metadata/project.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using base::failure;
using base::Result;

namespace {

struct Request {
    bool toMetadata = false;
    QString from;
    QString to;
    bool force = false;
    metadata::Joining joining = metadata::Joining::FirstOnly;
    QString apiVersion;
    QStringList directories;
};

struct Answer {
    ConvertReport report;
    int files = 0;
    QString apiVersion;
};

/// Where no project, manifest or option says.
const QString kUsualVersion = u"66.0"_s;

Result<Answer> finished(ConvertInput &input, ConvertOutput &output, ConvertReport report, const QString &version,
                        async::Monitor &monitor)
{
    if (auto done = output.finish(monitor); !done)
        return failure(done);
    report.notes = input.notes + output.notes + report.notes;
    return Answer{std::move(report), output.files(), version};
}

Result<Answer> convertToMetadata(const Request &request, async::Monitor &monitor)
{
    monitor.say(u"Looking for source in %1"_s.arg(request.from));
    Result<std::unique_ptr<ConvertInput>> input = openSource(request.from, request.directories, monitor);
    if (!input)
        return failure(input);
    ConvertInput &source = **input;
    if (source.units.isEmpty())
        return failure(base::Errc::NotFound, u"%1 holds no metadata in source format."_s.arg(request.from));
    const bool zip = request.to.endsWith(".zip"_L1, Qt::CaseInsensitive);
    Result<std::unique_ptr<ConvertOutput>> output =
        zip ? zipOutput(request.to, request.force) : folderOutput(request.to, request.force, nullptr);
    if (!output)
        return failure(output);
    monitor.say(u"Converting"_s);
    const ConvertUnitFunction convert = [joining = request.joining,
                                         presets = source.presets](const metadata::ConvertUnit &unit) {
        return metadata::toMetadata(unit, joining, presets);
    };
    Result<ConvertReport> report = runConversion(source, convert, **output, monitor);
    if (!report)
        return failure(report);
    const QStringList told{request.apiVersion, source.apiVersion, kUsualVersion};
    report->manifest.apiVersion =
        *std::ranges::find_if(told, [](const QString &version) { return !version.isEmpty(); });
    if (report->manifest.apiVersion == kUsualVersion && source.apiVersion.isEmpty() && request.apiVersion.isEmpty())
        source.notes.append(
            u"The project names no API version: package.xml says %1 (--api-version)."_s.arg(kUsualVersion));
    if (auto written = (*output)->takeFile(u"package.xml"_s, metadata::writeManifest(report->manifest)); !written)
        return failure(written);
    const QString version = report->manifest.apiVersion;
    return finished(source, **output, *std::move(report), version, monitor);
}

/// What is where in a project that is there; nothing when there is none.
Result<std::shared_ptr<const ProjectTarget>> projectTarget(const QString &folder, async::Monitor &monitor)
{
    const QString path = folder + u'/' + metadata::kProjectFile;
    if (!QFileInfo::exists(path))
        return std::shared_ptr<const ProjectTarget>();
    const Result<QByteArray> bytes = base::readWhole(path);
    if (!bytes)
        return failure(bytes);
    const Result<metadata::Project> project = metadata::readProject(*bytes);
    if (!project)
        return failure(project.error().code, path + u": "_s + project.error().message, project.error().detail);
    Result<metadata::IgnoreRules> rules = rulesOf(folder);
    if (!rules)
        return failure(rules);
    QStringList left;
    QStringList there;
    for (const QString &directory : project->packageDirectories) {
        if (QFileInfo(folder + u'/' + directory).isDir())
            there.append(directory);
    }
    // What is ignored lies where it lies all the same.
    metadata::Presets presets(project->options);
    const auto units = unitsOfProject(folder, there, *rules, presets, left, monitor);
    if (!units)
        return failure(units);
    return std::make_shared<const ProjectTarget>(ProjectTarget{
        metadata::SourceLocations(*units, project->defaultDirectory), *std::move(rules), std::move(presets)});
}

/// As the project's presets want it. What the project has in one file stays in one.
Result<metadata::ConvertedUnit> takenApart(metadata::ConvertedUnit unit, const ProjectTarget &target)
{
    QList<metadata::MetadataFile> files;
    for (metadata::MetadataFile &file : unit.files) {
        const QString place = file.path.sliced(metadata::kPackageRoot.size());
        auto parts = target.locations.has(place) ? std::nullopt : target.presets.split(place, file.bytes);
        if (!parts) {
            files.append(std::move(file));
            continue;
        }
        if (!*parts)
            return failure(parts->error().code, file.path + u": "_s + parts->error().message, parts->error().detail);
        for (metadata::MetadataFile &part : **parts)
            files.append({metadata::kPackageRoot + part.path, std::move(part.bytes)});
    }
    unit.files = std::move(files);
    return unit;
}

Result<Answer> convertToSource(const Request &request, async::Monitor &monitor)
{
    monitor.say(u"Looking for metadata in %1"_s.arg(request.from));
    Result<std::unique_ptr<ConvertInput>> input = openPackage(request.from, convertWidth(), monitor);
    if (!input)
        return failure(input);
    ConvertInput &package = **input;
    if (package.units.isEmpty())
        return failure(base::Errc::NotFound, u"%1 holds no metadata."_s.arg(request.from));
    const Result<std::shared_ptr<const ProjectTarget>> project = projectTarget(request.to, monitor);
    if (!project)
        return failure(project);
    Result<std::unique_ptr<ConvertOutput>> output = folderOutput(request.to, request.force, *project);
    if (!output)
        return failure(output);
    monitor.say(u"Converting"_s);
    const ConvertUnitFunction convert = [target = *project](const metadata::ConvertUnit &unit) {
        auto converted = metadata::toSource(unit);
        return converted && target ? takenApart(*std::move(converted), *target) : converted;
    };
    Result<ConvertReport> report = runConversion(package, convert, **output, monitor);
    if (!report)
        return failure(report);
    const QString version = request.apiVersion.isEmpty() ? package.apiVersion : request.apiVersion;
    if (!*project) {
        auto written = (*output)->takeFile(metadata::kProjectFile, metadata::newProjectFile(version));
        if (!written)
            return failure(written);
    }
    return finished(package, **output, *std::move(report), version, monitor);
}

std::optional<QString> fault(const Request &request, const QString &format)
{
    static const QRegularExpression version(u"^[1-9][0-9]{1,2}\\.0$"_s);
    if (format != "metadata"_L1 && format != "source"_L1)
        return u"--to takes metadata or source."_s;
    if (!request.apiVersion.isEmpty() && !version.match(request.apiVersion).hasMatch())
        return u"\"%1\" is not an API version such as 66.0."_s.arg(request.apiVersion);
    if (!request.toMetadata && !request.directories.isEmpty())
        return u"--package-dir goes with --to metadata: it says which source is taken."_s;
    if (!request.toMetadata && request.to.endsWith(".zip"_L1, Qt::CaseInsensitive))
        return u"Source goes into a folder, not into a zip."_s;
    return std::nullopt;
}

int answer(Invocation &call, const Request &request, const Answer &answer, qint64 milliseconds)
{
    QString text =
        u"%1: %2 components in %3 files.\n"_s.arg(shown(request.to)).arg(answer.report.components).arg(answer.files);
    for (const QString &note : answer.report.notes)
        text += u"  note: %1\n"_s.arg(shown(note));
    return call.answer(text, {{u"to"_s, request.toMetadata ? u"metadata"_s : u"source"_s},
                              {u"from"_s, request.from},
                              {u"target"_s, request.to},
                              {u"components"_s, answer.report.components},
                              {u"files"_s, answer.files},
                              {u"apiVersion"_s, answer.apiVersion},
                              {u"notes"_s, QJsonArray::fromStringList(answer.report.notes)},
                              {u"milliseconds"_s, milliseconds}});
}

} // namespace

int commandConvert(const QStringList &arguments)
{
    Invocation call(
        u"convert"_s,
        u"Converts metadata between the two formats of Salesforce: source format, in which teams keep it in "
        "Git, and metadata format, which orgs take and give. Needs no workspace and no org. In a project "
        "that is there, files go to where the project has them; what .forceignore names is left out."_s);
    call.argument(u"from"_s, u"To metadata: a project (sfdx-project.json) or a folder with source. To source: a folder "
                             "or a zip in metadata format."_s);
    call.argument(u"to"_s,
                  u"To metadata: a folder, or a name that ends in .zip. To source: a project, or a new folder."_s);
    call.option(u"to"_s, u"metadata or source."_s, u"format"_s);
    call.option(u"force"_s, u"Write over what is there."_s);
    call.option(u"package-dir"_s, u"Only this package directory of the project; may be repeated."_s, u"folder"_s);
    call.option(u"join"_s, u"Where two package directories describe one object, take what both say."_s);
    call.option(u"api-version"_s, u"What package.xml or the new project says (default: what the input says)."_s,
                u"version"_s);
    if (const auto over = call.parse(arguments, 2, 2))
        return *over;
    const Request request{.toMetadata = call.value(u"to"_s) == "metadata"_L1,
                          .from = QDir::cleanPath(call.at(0)),
                          .to = QDir::cleanPath(call.at(1)),
                          .force = call.isSet(u"force"_s),
                          .joining = call.isSet(u"join"_s) ? metadata::Joining::Joined : metadata::Joining::FirstOnly,
                          .apiVersion = call.value(u"api-version"_s),
                          .directories = call.values(u"package-dir"_s)};
    if (const auto wrong = fault(request, call.value(u"to"_s)))
        return call.usage(*wrong);
    QElapsedTimer timer;
    timer.start();
    const Result<Answer> done =
        request.toMetadata ? convertToMetadata(request, call.monitor()) : convertToSource(request, call.monitor());
    if (!done)
        return call.fail(done.error());
    return answer(call, request, *done, timer.elapsed());
}

} // namespace backflow::ctl
