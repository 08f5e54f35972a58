// Results are put to where a team's own project keeps its files.
#include "core/promotion/teamproject.h"
#include "tests/support/fakerepository.h"

#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using namespace Qt::StringLiterals;
using model::ComponentKey;

namespace {

struct Branch {
    explicit Branch(const QMap<QString, QByteArray> &files)
    {
        ports::CommitDraft draft;
        draft.branch = u"team/dev"_s;
        for (const auto &[path, bytes] : files.asKeyValueRange())
            draft.put.insert(path, bytes);
        const auto tip = repository.commit(draft, monitor);
        auto read = TeamProject::read(repository, *tip);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        project.emplace(*std::move(read));
    }
    /// Path → bytes of what is put, and `-path` of what is taken out.
    QMap<QString, QByteArray> put(const ComponentKey &key, const QMap<QString, QByteArray> &files)
    {
        std::vector<model::Part> parts;
        for (const auto &[place, bytes] : files.asKeyValueRange())
            parts.push_back({u"force-app/main/default/"_s + place, repository.put(bytes)});
        ports::CommitDraft draft;
        const auto done = project->put(draft, key, parts, repository);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        QMap<QString, QByteArray> changes;
        for (const auto &[path, content] : draft.put.asKeyValueRange()) {
            const auto *bytes = std::get_if<QByteArray>(&content);
            changes.insert(path, bytes ? *bytes : *repository.content(std::get<model::ContentId>(content)));
        }
        for (const QString &path : std::as_const(draft.remove))
            changes.insert(u'-' + path, {});
        return changes;
    }
    support::FakeRepository repository;
    async::NullMonitor monitor;
    std::optional<TeamProject> project;
};

using Files = QMap<QString, QByteArray>;

QByteArray projectFile(const QByteArray &more = {})
{
    return R"({"packageDirectories": [{"path": "app/core", "default": true}, {"path": "app/billing"}])" + more + "}";
}

QByteArray set(const QByteArray &name, const QByteArray &access)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <classAccesses>\n        <apexClass>" +
           access + "</apexClass>\n        <enabled>true</enabled>\n    </classAccesses>\n    <label>" + name +
           "</label>\n</PermissionSet>\n";
}

const ComponentKey kTax{u"ApexClass"_s, u"Tax"_s};
const ComponentKey kSales{u"PermissionSet"_s, u"Sales"_s};

} // namespace

class TestTeamProject final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesKeepTheirPlaces();
    void whatIsNewGoesToTheDefaultDirectory();
    void aBranchWithoutAProjectIsAsSnapshotsAre();
    void whatIsGoneIsTakenOut();
    void whatIsIgnoredIsLeftAlone();
    void labelsGoBackToTheirFiles();
    void presetsAreDone();
    void whatIsInOneFileStaysInOne();
};

void TestTeamProject::filesKeepTheirPlaces()
{
    Branch b({{u"sfdx-project.json"_s, projectFile()},
              {u"app/billing/main/classes/deep/Tax.cls"_s, "old"},
              {u"app/billing/main/classes/deep/Tax.cls-meta.xml"_s, "<ApexClass/>"}});
    QCOMPARE(b.put(kTax, {{u"classes/Tax.cls"_s, "new"}, {u"classes/Tax.cls-meta.xml"_s, "<ApexClass/>"}}),
             (Files{{u"app/billing/main/classes/deep/Tax.cls"_s, "new"}}));
}

void TestTeamProject::whatIsNewGoesToTheDefaultDirectory()
{
    Branch b({{u"sfdx-project.json"_s, projectFile()}});
    QCOMPARE(b.put(kTax, {{u"classes/Tax.cls"_s, "new"}}),
             (Files{{u"app/core/main/default/classes/Tax.cls"_s, "new"}}));
}

void TestTeamProject::aBranchWithoutAProjectIsAsSnapshotsAre()
{
    Branch b({{u"README"_s, "here"}});
    QCOMPARE(b.put(kTax, {{u"classes/Tax.cls"_s, "new"}}),
             (Files{{u"force-app/main/default/classes/Tax.cls"_s, "new"}}));
}

void TestTeamProject::whatIsGoneIsTakenOut()
{
    Branch b({{u"sfdx-project.json"_s, projectFile()},
              {u"app/billing/lwc/tile/tile.js"_s, "1"},
              {u"app/billing/lwc/tile/old.js"_s, "1"},
              {u"app/core/classes/Tax.cls"_s, "1"}});
    QCOMPARE(b.put({u"LightningComponentBundle"_s, u"tile"_s}, {{u"lwc/tile/tile.js"_s, "1"}}),
             (Files{{u"-app/billing/lwc/tile/old.js"_s, {}}}));
    QCOMPARE(b.put(kTax, {}), (Files{{u"-app/core/classes/Tax.cls"_s, {}}}));
}

void TestTeamProject::whatIsIgnoredIsLeftAlone()
{
    Branch b({{u"sfdx-project.json"_s, projectFile()},
              {u".forceignore"_s, "**/Tax.cls\n"},
              {u"app/core/classes/Tax.cls"_s, "1"}});
    QCOMPARE(b.put(kTax, {{u"classes/Tax.cls"_s, "2"}}), Files());
    QCOMPARE(b.put(kTax, {}), Files());
}

void TestTeamProject::labelsGoBackToTheirFiles()
{
    const auto labels = [](const QList<QByteArray> &names) {
        QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomLabels "
                         "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
        for (const QByteArray &name : names)
            xml += "    <labels>\n        <fullName>" + name + "</fullName>\n    </labels>\n";
        return xml + "</CustomLabels>\n";
    };
    Branch b({{u"sfdx-project.json"_s, projectFile()},
              {u"app/billing/labels/Billing.labels-meta.xml"_s, labels({"Bill"})},
              {u"app/core/labels/CustomLabels.labels-meta.xml"_s, labels({"Hello"})}});
    QCOMPARE(b.put({u"CustomLabels"_s, u"CustomLabels"_s},
                   {{u"labels/CustomLabels.labels-meta.xml"_s, labels({"Bill", "Bye", "Hello"})}}),
             (Files{{u"app/core/labels/CustomLabels.labels-meta.xml"_s, labels({"Bye", "Hello"})}}));
}

void TestTeamProject::presetsAreDone()
{
    const QString folder = u"app/core/main/default/permissionsets/Sales/"_s;
    Branch b({{u"sfdx-project.json"_s, projectFile(R"(, "sourceBehaviorOptions": ["decomposePermissionSetBeta"])")}});
    const Files made = b.put(kSales, {{u"permissionsets/Sales.permissionset-meta.xml"_s, set("Sales", "Tax")}});
    QCOMPARE(made.keys(), QStringList({folder + u"Sales.permissionset-meta.xml"_s,
                                       folder + u"classAccesses/Tax.classAccess-meta.xml"_s}));
    Files next = made;
    next.insert(u"sfdx-project.json"_s, projectFile(R"(, "sourceBehaviorOptions": ["decomposePermissionSetBeta"])"));
    Branch again(next);
    const Files changed = again.put(kSales, {{u"permissionsets/Sales.permissionset-meta.xml"_s, set("Sales", "Mail")}});
    QCOMPARE(changed.keys(), QStringList({u'-' + folder + u"classAccesses/Tax.classAccess-meta.xml"_s,
                                          folder + u"classAccesses/Mail.classAccess-meta.xml"_s}));
}

void TestTeamProject::whatIsInOneFileStaysInOne()
{
    const QString path = u"app/core/permissionsets/Sales.permissionset-meta.xml"_s;
    Branch b({{u"sfdx-project.json"_s, projectFile(R"(, "sourceBehaviorOptions": ["decomposePermissionSetBeta"])")},
              {path, set("Sales", "Tax")}});
    QCOMPARE(b.put(kSales, {{u"permissionsets/Sales.permissionset-meta.xml"_s, set("Sales", "Mail")}}),
             (Files{{path, set("Sales", "Mail")}}));
}

QTEST_GUILESS_MAIN(TestTeamProject)
#include "tst_teamproject.moc"
