#include "app/localorg/deploypackage.h"

#include "core/archive/zip.h"
#include "core/metadata/packagexml.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

bool flag(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    return value.isBool() ? value.toBool() : value.toString() == "true"_L1 || value.toString() == "1"_L1;
}

/// The folder package.xml lies in, with its slash; nothing when there is none to use.
std::optional<QString> rootOf(const Tree &files, bool singlePackage)
{
    if (files.contains(u"package.xml"_s))
        return QString();
    if (singlePackage)
        return std::nullopt;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (it.key().endsWith("/package.xml"_L1) && it.key().count(u'/') == 1)
            return it.key().chopped(11);
    }
    return std::nullopt;
}

void readManifestFile(const QString &name, const QByteArray &bytes, model::Manifest &to, DeployPackage &package)
{
    const auto manifest = metadata::readManifest(bytes);
    package.manifestNames.append(name);
    if (manifest) {
        to.apiVersion = manifest->apiVersion;
        for (auto it = manifest->types.cbegin(); it != manifest->types.cend(); ++it) {
            for (const QString &member : it.value())
                to.add(it.key(), member);
        }
        return;
    }
    static const QRegularExpression numbers(u"(\\d+)\\D+(\\d+)"_s);
    const auto match = numbers.match(manifest.error().message);
    DeployRow row = DeployRow::failed({}, name, name, "Error parsing file: "_L1 + manifest.error().message);
    row.line = match.hasMatch() ? match.captured(1).toInt() : 1;
    row.column = match.hasMatch() ? match.captured(2).toInt() : 1;
    package.problems.append(row);
}

void forbidWildcards(const model::Manifest &manifest, DeployPackage &package)
{
    for (auto it = manifest.types.cbegin(); it != manifest.types.cend(); ++it) {
        if (it.value().contains("*"_L1))
            package.problems.append(
                DeployRow::failed({}, u"destructiveChanges.xml"_s, u"destructiveChanges.xml"_s,
                                  u"The wildcard * is not allowed in destructive changes (type %1)."_s.arg(it.key())));
    }
}

} // namespace

DeployOptions DeployOptions::fromJson(const QJsonObject &json)
{
    DeployOptions options;
    options.checkOnly = flag(json, "checkOnly"_L1);
    options.ignoreWarnings = flag(json, "ignoreWarnings"_L1);
    options.rollbackOnError = flag(json, "rollbackOnError"_L1);
    options.singlePackage = flag(json, "singlePackage"_L1);
    options.purgeOnDelete = flag(json, "purgeOnDelete"_L1);
    options.allowMissingFiles = flag(json, "allowMissingFiles"_L1);
    options.autoUpdatePackage = flag(json, "autoUpdatePackage"_L1);
    options.testLevel = json.value("testLevel"_L1).toString();
    const QJsonValue tests = json.value("runTests"_L1);
    if (tests.isString())
        options.runTests.append(tests.toString());
    const QJsonArray list = tests.toArray();
    for (const auto &test : list)
        options.runTests.append(test.toString());
    return options;
}

QJsonObject DeployOptions::toJson() const
{
    QJsonObject json{{u"checkOnly"_s, checkOnly},
                     {u"ignoreWarnings"_s, ignoreWarnings},
                     {u"rollbackOnError"_s, rollbackOnError},
                     {u"singlePackage"_s, singlePackage},
                     {u"purgeOnDelete"_s, purgeOnDelete},
                     {u"allowMissingFiles"_s, allowMissingFiles},
                     {u"autoUpdatePackage"_s, autoUpdatePackage},
                     {u"performRetrieve"_s, false},
                     {u"runTests"_s, QJsonArray::fromStringList(runTests)}};
    if (!testLevel.isEmpty())
        json[u"testLevel"_s] = testLevel;
    return json;
}

DeployRow DeployRow::failed(const QString &type, const QString &fullName, const QString &fileName,
                            const QString &problem)
{
    DeployRow row;
    row.type = type;
    row.fullName = fullName;
    row.fileName = fileName;
    row.success = false;
    row.problem = problem;
    row.problemType = u"Error"_s;
    return row;
}

DeployPackage readDeployPackage(const QByteArray &zip, bool singlePackage)
{
    DeployPackage package;
    const auto entries = archive::readZip(zip);
    if (!entries) {
        package.problems.append(DeployRow::failed({}, u"package.xml"_s, u"package.xml"_s,
                                                  "The zip file cannot be read: "_L1 + entries.error().message));
        return package;
    }
    Tree all;
    for (const archive::ZipEntry &entry : *entries)
        all.insert(entry.name, entry.bytes);
    const auto root = rootOf(all, singlePackage);
    if (!root) {
        package.problems.append(DeployRow::failed({}, u"package.xml"_s, u"package.xml"_s, u"No package.xml found"_s));
        return package;
    }
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!it.key().startsWith(*root))
            continue;
        const QString path = it.key().mid(root->size());
        if (path == "package.xml"_L1)
            readManifestFile(path, it.value(), package.manifest, package);
        else if (path == "destructiveChanges.xml"_L1 || path == "destructiveChangesPre.xml"_L1)
            readManifestFile(path, it.value(), package.pre, package);
        else if (path == "destructiveChangesPost.xml"_L1)
            readManifestFile(path, it.value(), package.post, package);
        else
            package.files.insert(path, it.value());
    }
    forbidWildcards(package.pre, package);
    forbidWildcards(package.post, package);
    return package;
}

QStringList componentSet(const DeployPackage &package)
{
    QStringList names;
    const auto add = [&names](const model::Manifest &manifest, const QString &mark) {
        for (auto it = manifest.types.cbegin(); it != manifest.types.cend(); ++it) {
            for (const QString &member : it.value())
                names.append(mark + it.key() + u':' + member);
        }
    };
    add(package.manifest, {});
    add(package.pre, u"-"_s);
    add(package.post, u"-"_s);
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace backflow::localorg
