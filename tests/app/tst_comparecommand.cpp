// backflowctl compare and keep, as programs, on stored snapshots.

#include "app/services/workspace.h"
#include "core/git/openrepository.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

const QString kRoot = u"force-app/main/default/"_s;

struct Called {
    int exitCode = -1;
    QByteArray out;
    QJsonObject json;
};

QByteArray set(const QByteArray &label, const QByteArray &editable)
{
    return "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <fieldPermissions>\n        "
           "<editable>" +
           editable + "</editable>\n        <field>Account.A</field>\n    </fieldPermissions>\n    <label>" + label +
           "</label>\n</PermissionSet>\n";
}

} // namespace

class TestCompareCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneDocumentForEverySide();
    void exitCodeAndManifests();
    void aFolderAndAPackageXml();
    void aProjectThatTakesFilesApartIsCompared();
    void keptUntilTheRuleIsRemoved();
    void wrongUsageSaysSo();

private:
    Called ctl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"),
                      arguments + QStringList{u"--workspace"_s, m_folder->path(), u"--quiet"_s, u"--json"_s});
        Called called;
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
            return called;
        called.exitCode = process.exitCode();
        called.out = process.readAllStandardOutput();
        called.json = QJsonDocument::fromJson(called.out).object();
        return called;
    }
    void commit(const QString &environment, const QMap<QString, QByteArray> &files, int day)
    {
        ports::CommitDraft draft;
        draft.branch = m_workspace->pipeline().find(environment)->snapshotBranch();
        draft.expectedTip = *m_repository->tip(draft.branch);
        draft.fromEmpty = true;
        for (auto it = files.begin(); it != files.end(); ++it)
            draft.put.insert(kRoot + it.key(), it.value());
        draft.message = u"x"_s;
        draft.authorName = u"Ada"_s;
        draft.authorEmail = u"ada@example.com"_s;
        draft.when = QDateTime(QDate(2026, 11, day), QTime(12, 0), QTimeZone::UTC);
        async::NullMonitor monitor;
        QVERIFY(m_repository->commit(draft, monitor));
    }
    static QString states(const QJsonObject &json)
    {
        QStringList words;
        for (const QJsonValue &row : json.value("rows"_L1).toArray()) {
            QString word = row["fullName"_L1].toString();
            for (const QJsonValue &cell : row["cells"_L1].toArray())
                word += u' ' + cell["state"_L1].toString();
            words += word;
        }
        return words.join(u", "_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<services::Workspace> m_workspace;
    std::unique_ptr<ports::Repository> m_repository;
};

void TestCompareCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = *services::Workspace::create(m_folder->path(), u"Test"_s);
    model::Pipeline pipeline = m_workspace->pipeline();
    for (const QString &name : {u"Production"_s, u"UAT"_s, u"QA"_s}) {
        model::Environment environment;
        environment.name = name;
        pipeline.environments += environment;
    }
    pipeline.edges = {{u"UAT"_s, u"Production"_s}, {u"QA"_s, u"UAT"_s}};
    QVERIFY(m_workspace->setPipeline(pipeline));
    m_repository = *git::openRepository(m_workspace->repositoryPath());
    const QString sales = u"permissionsets/Sales.permissionset-meta.xml"_s;
    const QString support = u"permissionsets/Support.permissionset-meta.xml"_s;
    const QString only = u"permissionsets/Only.permissionset-meta.xml"_s;
    commit(u"Production"_s, {{sales, set("Sales", "false")}, {support, set("Support", "true")}}, 1);
    commit(u"Production"_s, {{sales, set("Sales", "true")}, {support, set("Support", "true")}}, 10);
    commit(u"UAT"_s, {{sales, set("Sales", "false")}, {support, set("Support", "true")}, {only, set("Only", "true")}},
           2);
    commit(u"QA"_s, {{sales, set("Sales", "true")}, {support, set("Support", "true").replace("    ", "\t")}}, 3);
}

void TestCompareCommand::oneDocumentForEverySide()
{
    const Called all =
        ctl({u"compare"_s, u"Production"_s, u"UAT"_s, u"QA"_s, u"Production@2026-11-05"_s, u"--elements"_s});
    QCOMPARE(all.exitCode, 0);
    QCOMPARE(states(all.json),
             u"Only only-in-target same same, Sales different same different, Support same order-only same"_s);
    const QJsonArray summary = all.json["summary"_L1].toArray();
    QCOMPARE(summary.size(), 3);
    QCOMPARE(summary[0]["due"_L1].toInt(), 1);
    QCOMPARE(summary[1]["hidden"_L1].toObject(), (QJsonObject{{u"layout"_s, 2}}));
    QCOMPARE(summary[2]["states"_L1]["different"_L1].toInt(), 1);
    const QJsonObject sales = all.json["rows"_L1][1].toObject();
    const QJsonObject element = sales["elements"_L1][0].toObject();
    QCOMPARE(element["path"_L1].toString(), u"fieldPermissions[Account.A]"_s);
    QCOMPARE(element["cells"_L1][0]["state"_L1].toString(), u"different"_s);
    QCOMPARE(element["cells"_L1][1]["state"_L1].toString(), u"same"_s);
    QVERIFY(element["value"_L1].toString().contains(u"<editable>true</editable>"_s));
    // Everything, the equal ones too.
    const Called whole = ctl({u"compare"_s, u"Production"_s, u"Production@2026-11-05"_s, u"--all"_s});
    QCOMPARE(states(whole.json), u"Sales different, Support same"_s);
    QCOMPARE(whole.json["sides"_L1].toArray().size(), 2);
    QCOMPARE(whole.json["sides"_L1][1]["takenAt"_L1].toString(), u"2026-11-01T12:00:00Z"_s);
}

void TestCompareCommand::exitCodeAndManifests()
{
    QCOMPARE(ctl({u"compare"_s, u"Production"_s, u"QA"_s, u"--exit-code"_s}).exitCode, 0);
    QCOMPARE(ctl({u"compare"_s, u"Production"_s, u"UAT"_s, u"--exit-code"_s}).exitCode, 14);
    QCOMPARE(ctl({u"compare"_s, u"UAT"_s, u"Production"_s, u"--due"_s, u"--exit-code"_s}).exitCode, 14);
    QCOMPARE(ctl({u"compare"_s, u"Production"_s, u"Production"_s, u"--exit-code"_s}).exitCode, 0);
    const QString folder = m_folder->filePath(u"out"_s);
    QCOMPARE(ctl({u"compare"_s, u"Production"_s, u"UAT"_s, u"--manifest"_s, folder}).exitCode, 0);
    const auto text = [&](const QString &name) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(text(u"package.xml"_s).contains("<members>Sales</members>"));
    QVERIFY(!text(u"package.xml"_s).contains("Support"));
    QVERIFY(text(u"destructiveChanges.xml"_s).contains("<members>Only</members>"));
}

void TestCompareCommand::aFolderAndAPackageXml()
{
    const QString package = m_folder->filePath(u"package"_s);
    QVERIFY(QDir().mkpath(package + u"/permissionsets"_s));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(package + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(u"permissionsets/Sales.permissionset"_s, set("Sales", "true"));
    write(u"permissionsets/Support.permissionset"_s, set("Help", "true"));
    const QByteArray manifest =
        "<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\"><types><members>Sales</members>"
        "<name>PermissionSet</name></types><version>66.0</version></Package>";
    write(u"package.xml"_s, manifest);
    const Called whole = ctl({u"compare"_s, u"package"_s, u"Production"_s, u"UAT"_s});
    QCOMPARE(whole.exitCode, 0);
    QCOMPARE(states(whole.json), u"Only same only-in-target, Sales same different, Support different different"_s);
    const Called limited = ctl({u"compare"_s, u"package"_s, u"Production"_s, u"UAT"_s, u"package/package.xml"_s});
    QCOMPARE(states(limited.json), u"Sales same different"_s);
}

/// As a folder and as a branch: what its presets took apart is one component all the same.
void TestCompareCommand::aProjectThatTakesFilesApartIsCompared()
{
    const QMap<QString, QByteArray> project = {
        {u"sfdx-project.json"_s, R"({"packageDirectories": [{"path": "app"}],
                                     "sourceBehaviorOptions": ["decomposePermissionSetBeta"]})"},
        {u"app/permissionsets/Sales/Sales.permissionset-meta.xml"_s,
         "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <label>Sales</label>\n"
         "</PermissionSet>\n"},
        {u"app/permissionsets/Sales/fieldPermissions/Account.A.fieldPermission-meta.xml"_s,
         "<FieldPermission>\n    <editable>false</editable>\n    <field>Account.A</field>\n</FieldPermission>\n"}};
    ports::CommitDraft draft;
    draft.branch = u"team/uat"_s;
    draft.message = u"x"_s;
    draft.authorName = u"Ada"_s;
    draft.authorEmail = u"ada@example.com"_s;
    draft.when = QDateTime(QDate(2026, 11, 4), QTime(12, 0), QTimeZone::UTC);
    for (const auto &[path, bytes] : project.asKeyValueRange()) {
        draft.put.insert(path, bytes);
        const QString file = m_folder->filePath(u"project/"_s + path);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    async::NullMonitor monitor;
    QVERIFY(m_repository->commit(draft, monitor));
    for (const QString &side : {m_folder->filePath(u"project"_s), u"branch:team/uat"_s}) {
        const Called same = ctl({u"compare"_s, side, u"UAT"_s, u"--all"_s});
        QCOMPARE(same.exitCode, 0);
        QCOMPARE(states(same.json), u"Only only-in-target, Sales same, Support only-in-target"_s);
        const Called other = ctl({u"compare"_s, side, u"Production"_s, u"--elements"_s});
        QCOMPARE(other.json["rows"_L1][0]["cells"_L1][0]["state"_L1].toString(), u"different"_s);
        QCOMPARE(other.json["rows"_L1][0]["elements"_L1].toArray().size(), 1);
    }
}

void TestCompareCommand::keptUntilTheRuleIsRemoved()
{
    const Called added =
        ctl({u"keep"_s, u"add"_s, u"PermissionSet:Sales"_s, u"--element"_s, u"fieldPermissions[*]"_s, u"--in"_s,
             u"uat"_s, u"--reason"_s, u"UAT may not edit"_s, u"--until"_s, u"2999-12-31"_s});
    QCOMPARE(added.exitCode, 0);
    const QString id = added.json["added"_L1][0]["id"_L1].toString();
    const Called kept = ctl({u"compare"_s, u"Production"_s, u"UAT"_s, u"QA"_s, u"--exit-code"_s});
    QCOMPARE(states(kept.json), u"Only only-in-target same, Sales kept same, Support same order-only"_s);
    QCOMPARE(kept.json["summary"_L1][0]["due"_L1].toInt(), 0);
    const QJsonArray rules = ctl({u"keep"_s, u"list"_s}).json["keepRules"_L1].toArray();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules[0]["environment"_L1].toString(), u"UAT"_s);
    QCOMPARE(rules[0]["reason"_L1].toString(), u"UAT may not edit"_s);
    QVERIFY(!rules[0]["ended"_L1].toBool());
    QCOMPARE(ctl({u"keep"_s, u"remove"_s, u"nothing"_s}).exitCode, 1);
    QCOMPARE(ctl({u"keep"_s, u"remove"_s, id}).exitCode, 0);
    QVERIFY(states(ctl({u"compare"_s, u"Production"_s, u"UAT"_s}).json).contains(u"Sales different"_s));
    // One that has ended says so and does not apply.
    QCOMPARE(ctl({u"keep"_s, u"add"_s, u"PermissionSet:*"_s, u"--reason"_s, u"old"_s, u"--until"_s, u"2020-01-01"_s})
                 .exitCode,
             0);
    const Called ended = ctl({u"compare"_s, u"Production"_s, u"UAT"_s});
    QVERIFY(states(ended.json).contains(u"Sales different"_s));
    QCOMPARE(ended.json["endedKeepRules"_L1].toArray().size(), 1);
}

void TestCompareCommand::wrongUsageSaysSo()
{
    QCOMPARE(ctl({u"compare"_s, u"Production"_s}).exitCode, 2);
    QCOMPARE(ctl({u"compare"_s, u"Production"_s, u"Nowhere"_s}).exitCode, 1);
    QCOMPARE(ctl({u"compare"_s, u"Production"_s, u"UAT@soon"_s}).exitCode, 2);
    QCOMPARE(ctl({u"compare"_s, u"Production"_s, u"UAT@2020-01-01"_s}).exitCode, 1);
    QCOMPARE(ctl(QStringList{u"compare"_s, u"Production"_s} + QStringList(7, u"UAT"_s)).exitCode, 2);
    QCOMPARE(ctl({u"keep"_s, u"add"_s, u"PermissionSet:Sales"_s}).exitCode, 2);
    QCOMPARE(ctl({u"keep"_s, u"add"_s, u"Sales"_s, u"--reason"_s, u"x"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_comparecommand.moc"
