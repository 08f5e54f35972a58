#include "app/ctl/commands.h"
#include "app/ctl/compareanswer.h"
#include "app/ctl/invocation.h"
#include "core/base/durablefile.h"
#include "core/metadata/packagexml.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qint64 kLargestManifest = 64LL * 1024 * 1024;
constexpr QLatin1StringView kApiVersion("66.0");

void describe(Invocation &call)
{
    call.argument(u"source"_s,
                  u"Where changes would come from: an environment, as it is or as it was (NAME@2026-11-01, "
                  "NAME@COMMIT), branch:NAME, commit:ID, a folder or a zip."_s);
    call.argument(u"target"_s, u"One to six others."_s, u"target..."_s);
    call.option(u"due"_s, u"Only what should flow from source to target."_s);
    call.option(u"all"_s, u"Also what is the same."_s);
    call.option(u"only"_s, u"Only the components that this package.xml names. One among the targets means the same."_s,
                u"package.xml"_s);
    call.option(u"elements"_s, u"With the elements of each component that differ."_s);
    call.option(
        u"no-ancestors"_s,
        u"Do not look for common versions: all that the source has otherwise is due, and nothing is a conflict."_s);
    call.option(u"manifest"_s,
                u"Write package.xml (what is to be deployed) and destructiveChanges.xml (what is to be deleted) "
                "into this folder."_s,
                u"folder"_s);
    call.option(u"exit-code"_s, u"End with 14 when something differs in meaning; with --due, when something is due."_s);
}

Result<model::Manifest> manifestIn(const QString &path)
{
    const Result<QByteArray> bytes = base::readWhole(path, kLargestManifest);
    return bytes ? metadata::readManifest(*bytes) : base::failure(bytes);
}

/// The sides and what they are limited to, from the command line.
Result<promotion::CompareRequest> requestOf(Invocation &call, QStringList &texts)
{
    promotion::CompareRequest request;
    texts = call.positional();
    QString only = call.value(u"only"_s);
    const auto isManifest = [](const QString &text) { return text.endsWith(".xml"_L1, Qt::CaseInsensitive); };
    if (const auto dropped = std::ranges::find_if(texts, isManifest); only.isEmpty() && dropped != texts.end()) {
        only = *dropped;
        texts.erase(dropped);
    }
    if (!only.isEmpty()) {
        Result<model::Manifest> manifest = manifestIn(only);
        if (!manifest)
            return base::failure(manifest);
        request.reading.only = *std::move(manifest);
    }
    for (const QString &text : std::as_const(texts)) {
        Result<snapshot::SideSpec> spec = snapshot::sideSpecOf(text, call.pipeline());
        if (!spec)
            return base::failure(spec);
        request.targets.push_back(*std::move(spec));
    }
    if (request.targets.size() < 2)
        return base::failure(base::Errc::InvalidInput, u"Name a source and at least one target."_s);
    request.source = request.targets.front();
    request.targets.erase(request.targets.begin());
    if (request.targets.size() > size_t(promotion::kMostTargets))
        return base::failure(base::Errc::InvalidInput, u"A comparison has at most six targets."_s);
    request.reading.onlyDiffering = !call.isSet(u"all"_s);
    request.ancestors = !call.isSet(u"no-ancestors"_s);
    return request;
}

Result<> writeManifests(const DifferenceManifests &manifests, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return base::failure(base::Errc::Io, u"The folder %1 cannot be made."_s.arg(folder));
    for (const auto &[name, manifest] : {std::pair(u"/package.xml"_s, &manifests.package),
                                         std::pair(u"/destructiveChanges.xml"_s, &manifests.destructive)}) {
        // Can be made again any time, so nothing waits for the disk.
        QFile file(folder + name);
        const QByteArray bytes = metadata::writeManifest(*manifest);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return base::failure(base::Errc::Io,
                                 u"%1 cannot be written: %2."_s.arg(file.fileName(), file.errorString()));
    }
    return {};
}

Result<> readElements(CompareAnswer &answer)
{
    for (const compare::Row &row : answer.sides->comparison.rows) {
        if (!isWanted(row, answer.rows == RowChoice::All ? RowChoice::Differing : answer.rows))
            continue;
        auto elements = compare::elementRows(answer.sides->comparison, row.key);
        if (!elements)
            return base::failure(elements);
        answer.elements.insert(row.key, *std::move(elements));
    }
    return {};
}

} // namespace

int commandCompare(const QStringList &arguments)
{
    Invocation call(u"compare"_s, u"Shows how one environment differs from others: from their last snapshots, or as "
                                  "they were, or from branches, folders and zips. No org is asked."_s);
    describe(call);
    if (const auto over = call.parse(arguments, 2, 100))
        return *over;
    services::trustStoredObjects();
    if (Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    QElapsedTimer timer;
    timer.start();
    QStringList texts;
    Result<promotion::CompareRequest> request = requestOf(call, texts);
    if (!request)
        return request.error().code == base::Errc::InvalidInput ? call.usage(request.error().message)
                                                                : call.fail(request.error());
    auto sides = promotion::compareSides(call.backends(), call.pipeline(), *request, call.monitor());
    if (!sides)
        return call.fail(sides.error());
    CompareAnswer answer{&*sides, texts.first(), texts.mid(1), RowChoice::Differing, {}};
    if (call.isSet(u"due"_s))
        answer.rows = RowChoice::Due;
    else if (call.isSet(u"all"_s))
        answer.rows = RowChoice::All;
    if (call.isSet(u"elements"_s)) {
        if (Result<> read = readElements(answer); !read)
            return call.fail(read.error());
    }
    const compare::Comparison &comparison = sides->comparison;
    if (call.isSet(u"manifest"_s)) {
        const QString version = request->reading.only ? request->reading.only->apiVersion : QString();
        const auto manifests = manifestsOf(comparison, answer.rows, version.isEmpty() ? QString(kApiVersion) : version);
        if (Result<> written = writeManifests(manifests, call.value(u"manifest"_s)); !written)
            return call.fail(written.error());
    }
    bool told = answer.rows != RowChoice::Due && differsAnywhere(comparison);
    for (int i = 0; answer.rows == RowChoice::Due && i < int(comparison.targets.size()); ++i)
        told |= comparison.dueCount(i) > 0;
    QJsonObject document = call.json() ? compareJson(answer) : QJsonObject();
    document.insert(u"milliseconds"_s, timer.elapsed());
    return call.answer(call.json() ? QString() : compareText(answer, !call.isSet(u"manifest"_s)), document,
                       told && call.isSet(u"exit-code"_s) ? Differs : Ok);
}

} // namespace backflow::ctl
