// What can stand on a side of a comparison, and that sides read together are what they are alone.

#include "core/snapshot/sides.h"

#include "core/archive/zip.h"
#include "core/snapshot/reading.h"
#include "core/snapshot/snapshots.h"
#include "tests/support/fakerepository.h"
#include "tests/support/hostilezips.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::snapshot;
using namespace Qt::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

const QString kRoot = u"force-app/main/default/"_s;

QByteArray classMeta()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ApexClass "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <apiVersion>66.0</apiVersion>\n</ApexClass>\n";
}

Files classOf(const QString &name, const QByteArray &body)
{
    return {{u"classes/%1.cls"_s.arg(name), body}, {u"classes/%1.cls-meta.xml"_s.arg(name), classMeta()}};
}

Files below(const QString &folder, const Files &files)
{
    Files out;
    for (auto it = files.begin(); it != files.end(); ++it)
        out.insert(folder + it.key(), it.value());
    return out;
}

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 11, number), QTime(12, 0), QTimeZone::UTC);
}

/// `ApexClass:A: classes/A.cls classes/A.cls-meta.xml`, one line a component.
QStringList printed(const model::Snapshot &snapshot)
{
    QStringList lines;
    for (const model::SnapshotEntry &entry : snapshot.entries()) {
        QString line = entry.key.toString() + u':';
        for (const model::Part &part : entry.parts)
            line += u' ' + QString(part.path).remove(kRoot);
        lines += line;
    }
    return lines;
}

struct Fixture {
    support::FakeRepository repository;
    model::Pipeline pipeline{u"p"_s, {}, {}};
    async::NullMonitor monitor;

    Fixture()
    {
        for (const QString &name : {u"Production"_s, u"UAT"_s}) {
            model::Environment environment;
            environment.name = name;
            pipeline.environments += environment;
        }
    }
    model::CommitId commit(const QString &branch, const Files &files, const QDateTime &when,
                           const QString &message = u"x"_s)
    {
        ports::CommitDraft draft;
        draft.branch = branch;
        draft.expectedTip = *repository.tip(branch);
        draft.fromEmpty = true;
        for (auto it = files.begin(); it != files.end(); ++it)
            draft.put.insert(it.key(), it.value());
        draft.message = message;
        draft.when = when;
        return repository.commit(draft, monitor).value();
    }
    base::Result<std::vector<Side>> read(const QStringList &texts, const ReadOptions &options = {})
    {
        std::vector<SideSpec> specs;
        for (const QString &text : texts) {
            auto spec = sideSpecOf(text, pipeline);
            if (!spec)
                return base::failure(spec);
            specs.push_back(*spec);
        }
        return readSides(repository, specs, pipeline, options, monitor);
    }
};

bool write(const QString &folder, const Files &files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString path = folder + u'/' + it.key();
        QFile file(path);
        if (!QDir().mkpath(path.section(u'/', 0, -2)) || !file.open(QIODevice::WriteOnly) ||
            file.write(it.value()) != it.value().size())
            return false;
    }
    return true;
}

QByteArray objectXml(const QByteArray &label)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomObject "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <fields>\n        "
           "<fullName>Size__c</fullName>\n        <label>" +
           label + "</label>\n    </fields>\n    <label>Thing</label>\n</CustomObject>\n";
}

} // namespace

class TestSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten_data();
    void readsWhatIsWritten();
    void anyPastDate();
    void aTeamsBranchHasASnapshotsPaths();
    void readTogetherIsReadAlone();
    void onlyWhatDiffersIsRead();
    void folderAndZipAreThePackageTheyHold();
    void hostileZipsAreNamedOrSurvived();
    void aFolderOfAHundredThousandFilesIsRead();
    void aProjectOnDiskIsItsPackageDirectories();
    void aManifestLimitsEverySide();
    void whatCouldNotBeReadIsRemembered();
};

void TestSides::readsWhatIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("commit");
    QTest::addColumn<QDateTime>("at");
    const auto row = [](const char *text, SideKind kind, const QString &name, const QString &commit = {},
                        const QDateTime &at = {}) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << name << commit << at;
    };
    row("uat", SideKind::Environment, u"UAT"_s);
    row("UAT@1a2b3c4", SideKind::Environment, u"UAT"_s, u"1a2b3c4"_s);
    row("UAT@2026-11-01", SideKind::Environment, u"UAT"_s, {}, QDate(2026, 11, 1).endOfDay().toUTC());
    row("UAT@2026-11-01T18:00:00Z", SideKind::Environment, u"UAT"_s, {},
        QDateTime(QDate(2026, 11, 1), QTime(18, 0), QTimeZone::UTC));
    row("branch:release/1", SideKind::Branch, u"release/1"_s);
    row("branch:main@1a2b3c4d", SideKind::Branch, u"main"_s, u"1a2b3c4d"_s);
    row("folder:C:/x", SideKind::Folder, u"C:/x"_s);
    row("zip:x.zip", SideKind::Zip, u"x.zip"_s);
}

void TestSides::readsWhatIsWritten()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QString, commit);
    QFETCH(QDateTime, at);
    const Fixture f;
    const auto spec = sideSpecOf(text, f.pipeline);
    QVERIFY(spec);
    QCOMPARE(int(spec->kind), kind);
    QCOMPARE(spec->name, name);
    QCOMPARE(spec->commit, commit);
    QCOMPARE(spec->at.value_or(QDateTime()), at);
    QCOMPARE(sideSpecOf(u"UAT@soon"_s, f.pipeline).error().code, base::Errc::InvalidInput);
    QCOMPARE(sideSpecOf(u"Nowhere"_s, f.pipeline).error().code, base::Errc::NotFound);
}

void TestSides::anyPastDate()
{
    Fixture f;
    const QString branch = f.pipeline.environments[0].snapshotBranch();
    const auto first = f.commit(branch, below(kRoot, classOf(u"A"_s, "1")), day(1));
    const auto second = f.commit(branch, below(kRoot, classOf(u"A"_s, "2")), day(10));
    const auto at = [&](const QString &text) {
        const auto spec = sideSpecOf(text, f.pipeline);
        return commitOf(f.repository, *spec, f.pipeline);
    };
    QCOMPARE(*at(u"Production"_s), second);
    QCOMPARE(*at(u"Production@2026-11-30"_s), second);
    QCOMPARE(*at(u"Production@2026-11-09"_s), first);
    QCOMPARE(*at(u"Production@2026-11-01T12:00:00Z"_s), first);
    QCOMPARE(*at(u"Production@"_s + first.toString().left(8)), first);
    QCOMPARE(*at(u"commit:"_s + first.toString()), first);
    QCOMPARE(at(u"Production@2026-10-30"_s).error().code, base::Errc::NotFound);
    QCOMPARE(at(u"UAT"_s).error().code, base::Errc::NotFound);
    QCOMPARE(at(u"branch:main"_s).error().code, base::Errc::NotFound);
}

void TestSides::aTeamsBranchHasASnapshotsPaths()
{
    Fixture f;
    Files project = below(u"core/main/default/"_s, classOf(u"A"_s, "1"));
    project.insert(below(u"extra/"_s, classOf(u"B"_s, "1")));
    project.insert(u"scripts/classes/C.cls"_s, "no package directory");
    // What the project ignores is not there, and folders of the team's own are none of a snapshot's.
    project.insert(below(u"core/main/default/"_s, classOf(u"Mine"_s, "1")));
    project.insert(u"core/main/default/classes/E.cls.dup"_s, "left behind by a tool");
    project.insert(u".forceignore"_s, "# mine alone\n**/classes/Mine.cls*\n");
    project.insert(u"core/main/default/classes/api/Deep.cls"_s, "deep");
    project.insert(u"core/main/default/classes/api/Deep.cls-meta.xml"_s, "<ApexClass/>");
    project.insert(u"sfdx-project.json"_s, R"({"packageDirectories":[{"path":"core"},{"path":"./extra"}]})");
    f.commit(u"main"_s, project, day(1));
    Files org = below(kRoot, classOf(u"A"_s, "1"));
    org.insert(below(kRoot, classOf(u"B"_s, "1")));
    org.insert(kRoot + u"classes/Deep.cls"_s, "deep");
    org.insert(kRoot + u"classes/Deep.cls-meta.xml"_s, "<ApexClass/>");
    f.commit(f.pipeline.environments[0].snapshotBranch(), org, day(1));
    const auto sides = f.read({u"Production"_s, u"branch:main"_s});
    QVERIFY2(sides, qPrintable(sides.error_or(base::Error{}).message));
    QCOMPARE((*sides)[1].snapshot->environment(), u"branch:main"_s);
    QVERIFY((*sides)[0].snapshot->entries() == (*sides)[1].snapshot->entries());
    QCOMPARE((*sides)[0].snapshot->entries().size(), size_t(3));
}

void TestSides::readTogetherIsReadAlone()
{
    Fixture f;
    Files one = below(kRoot, classOf(u"A"_s, "1"));
    one.insert(below(kRoot, classOf(u"B"_s, "1")));
    one.insert(kRoot + u"lwc/card/card.js"_s, "1");
    Files other = below(kRoot, classOf(u"B"_s, "2"));
    other.insert(below(kRoot, classOf(u"C"_s, "1")));
    other.insert(kRoot + u"lwc/card/card.js"_s, "1");
    other.insert(kRoot + u"lwc/card/card.html"_s, "1");
    const auto first = f.commit(f.pipeline.environments[0].snapshotBranch(), one, day(1));
    const auto second = f.commit(f.pipeline.environments[1].snapshotBranch(), other, day(2));
    const auto sides = f.read({u"Production"_s, u"UAT"_s, u"commit:"_s + first.toString()});
    QVERIFY(sides);
    QVERIFY((*sides)[0].snapshot->entries() == (*load(f.repository, u"x"_s, first))->entries());
    QVERIFY((*sides)[1].snapshot->entries() == (*load(f.repository, u"x"_s, second))->entries());
    QVERIFY((*sides)[2].snapshot->entries() == (*sides)[0].snapshot->entries());
    QCOMPARE((*sides)[1].snapshot->takenAt(), day(2));
    QCOMPARE(printed(*(*sides)[1].snapshot),
             (QStringList{u"ApexClass:B: classes/B.cls classes/B.cls-meta.xml"_s,
                          u"ApexClass:C: classes/C.cls classes/C.cls-meta.xml"_s,
                          u"LightningComponentBundle:card: lwc/card/card.html lwc/card/card.js"_s}));
}

void TestSides::onlyWhatDiffersIsRead()
{
    Fixture f;
    Files one = below(kRoot, classOf(u"Same"_s, "1"));
    one.insert(below(kRoot, classOf(u"Body"_s, "1")));
    one.insert(below(kRoot, classOf(u"BodyNot"_s, "1")));
    one.insert(kRoot + u"lwc/card/card.js"_s, "1");
    one.insert(kRoot + u"staticresources/pic.resource-meta.xml"_s, "<StaticResource/>");
    one.insert(kRoot + u"staticresources/pic/a.png"_s, "1");
    one.insert(kRoot + u"staticresources/picture.resource-meta.xml"_s, "<StaticResource/>");
    Files other = one;
    other[kRoot + u"classes/Body.cls"_s] = "2";
    other.insert(kRoot + u"lwc/card/sub/new.js"_s, "1");
    other.insert(kRoot + u"staticresources/pic/b.png"_s, "1");
    other.insert(below(kRoot, classOf(u"New"_s, "1")));
    f.commit(f.pipeline.environments[0].snapshotBranch(), one, day(1));
    f.commit(f.pipeline.environments[1].snapshotBranch(), other, day(2));
    const auto sides = f.read({u"Production"_s, u"UAT"_s}, {.onlyDiffering = true});
    QVERIFY(sides);
    QCOMPARE(printed(*(*sides)[0].snapshot),
             (QStringList{u"ApexClass:Body: classes/Body.cls"_s, u"LightningComponentBundle:card: lwc/card/card.js"_s,
                          u"StaticResource:pic: staticresources/pic.resource-meta.xml staticresources/pic/a.png"_s}));
    QCOMPARE(printed(*(*sides)[1].snapshot),
             (QStringList{u"ApexClass:Body: classes/Body.cls"_s,
                          u"ApexClass:New: classes/New.cls classes/New.cls-meta.xml"_s,
                          u"LightningComponentBundle:card: lwc/card/card.js lwc/card/sub/new.js"_s,
                          u"StaticResource:pic: staticresources/pic.resource-meta.xml staticresources/pic/a.png "
                          "staticresources/pic/b.png"_s}));
}

void TestSides::folderAndZipAreThePackageTheyHold()
{
    Fixture f;
    Files package = classOf(u"A"_s, "1");
    package.insert(u"objects/Thing__c.object"_s, objectXml("Size"));
    package.insert(u"package.xml"_s, "<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\"/>");
    const QTemporaryDir folder;
    QVERIFY(write(folder.path(), package));
    QMap<QString, QByteArray> zipped;
    QList<archive::ZipEntry> entries;
    for (auto it = package.begin(); it != package.end(); ++it)
        entries += archive::ZipEntry{it.key(), it.value()};
    const auto zip = archive::writeZip(entries);
    QVERIFY(zip);
    QVERIFY(write(folder.path(), {{u"../%1.zip"_s.arg(QFileInfo(folder.path()).fileName()), *zip}}));
    const QString zipPath = folder.path() + u".zip"_s;
    const auto sides = f.read({folder.path(), zipPath});
    QFile::remove(zipPath);
    QVERIFY2(sides, qPrintable(sides.error_or(base::Error{}).message));
    QCOMPARE(printed(*(*sides)[0].snapshot),
             (QStringList{u"ApexClass:A: classes/A.cls classes/A.cls-meta.xml"_s,
                          u"CustomField:Thing__c.Size__c: objects/Thing__c/fields/Size__c.field-meta.xml"_s,
                          u"CustomObject:Thing__c: objects/Thing__c/Thing__c.object-meta.xml"_s}));
    QVERIFY((*sides)[0].snapshot->entries() == (*sides)[1].snapshot->entries());
    const model::ContentId body = (*sides)[0].snapshot->entries()[0].parts[0].content;
    QCOMPARE((*sides)[0].loose->value(body), QByteArray("1"));
    QCOMPARE(f.repository.idOf("1"), body);
    QCOMPARE(f.read({u"folder:"_s + folder.filePath(u"none"_s), u"zip:none.zip"_s}).error().code, base::Errc::NotFound);
}

/// Beside a good one, so that it has to be said which of the two is meant.
void TestSides::hostileZipsAreNamedOrSurvived()
{
    const QTemporaryDir folder;
    const QString good = folder.filePath(u"good.zip"_s);
    const auto zip = archive::writeZip({{u"classes/A.cls"_s, "1"}});
    QVERIFY(zip && write(folder.path(), {{u"good.zip"_s, *zip}}));
    int count = 0;
    for (const tests::HostileZip &hostile : tests::hostileZips()) {
        Fixture f;
        QVERIFY(write(folder.path(), {{u"hostile.zip"_s, hostile.bytes}}));
        const auto sides = f.read({good, folder.filePath(u"hostile.zip"_s)});
        if (hostile.refused)
            QVERIFY2(!sides, hostile.name);
        if (!sides)
            QVERIFY2(sides.error().message.contains(u"hostile.zip"_s), qPrintable(sides.error().message));
        QFile::remove(folder.filePath(u"hostile.zip"_s));
        ++count;
    }
    QVERIFY(count >= 40);
}

/// In metadata format, where nothing says so but the files themselves and their manifest.
void TestSides::aFolderOfAHundredThousandFilesIsRead()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"layouts"_s));
    for (int i = 0; i < 100'000; ++i) {
        QFile file(folder.filePath(u"layouts/A-%1.layout"_s.arg(i, 6, 10, QLatin1Char('0'))));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(write(folder.path(), {{u"package.xml"_s, "<Package/>"}}));
    Fixture f;
    const auto sides = f.read({folder.path()});
    QVERIFY2(sides, qPrintable(sides.error_or(base::Error{}).message));
    QCOMPARE((*sides)[0].snapshot->entries().size(), size_t(100'000));
}

void TestSides::aProjectOnDiskIsItsPackageDirectories()
{
    Fixture f;
    Files project = below(u"core/main/default/"_s, classOf(u"A"_s, "1"));
    project.insert(below(u"other/"_s, classOf(u"B"_s, "1")));
    project.insert(u"sfdx-project.json"_s, R"({"packageDirectories":[{"path":"core","default":true}]})");
    project.insert(u"node_modules/x/classes/D.cls"_s, "not ours");
    project.insert(below(u"core/main/default/"_s, classOf(u"Mine"_s, "1")));
    project.insert(u".forceignore"_s, "Mine.cls*\n");
    const QTemporaryDir folder;
    QVERIFY(write(folder.path(), project));
    const QTemporaryDir bare;
    QVERIFY(write(bare.path(), below(u"main/default/"_s, classOf(u"A"_s, "1"))));
    const auto sides = f.read({folder.path(), bare.path()});
    QVERIFY2(sides, qPrintable(sides.error_or(base::Error{}).message));
    for (const Side &side : *sides)
        QCOMPARE(printed(*side.snapshot), QStringList{u"ApexClass:A: classes/A.cls classes/A.cls-meta.xml"_s});
}

void TestSides::aManifestLimitsEverySide()
{
    Fixture f;
    Files files = below(kRoot, classOf(u"A"_s, "1"));
    files.insert(below(kRoot, classOf(u"B"_s, "1")));
    files.insert(kRoot + u"objects/Thing__c/fields/Size__c.field-meta.xml"_s, "<CustomField/>");
    files.insert(kRoot + u"tabs/T.tab-meta.xml"_s, "<CustomTab/>");
    f.commit(f.pipeline.environments[0].snapshotBranch(), files, day(1));
    model::Manifest manifest;
    manifest.add(u"ApexClass"_s, u"B"_s);
    manifest.add(u"CustomTab"_s, u"*"_s);
    manifest.add(u"CustomObject"_s, u"Thing__c"_s);
    const auto sides = f.read({u"Production"_s, u"Production"_s}, {.only = manifest});
    QVERIFY(sides);
    for (const Side &side : *sides)
        QCOMPARE(printed(*side.snapshot),
                 (QStringList{u"ApexClass:B: classes/B.cls classes/B.cls-meta.xml"_s,
                              u"CustomField:Thing__c.Size__c: objects/Thing__c/fields/Size__c.field-meta.xml"_s,
                              u"CustomTab:T: tabs/T.tab-meta.xml"_s}));
}

void TestSides::whatCouldNotBeReadIsRemembered()
{
    using enum model::Unread::Why;
    const QHash<model::ComponentKey, model::Unread> unread = {
        {{u"ApexClass"_s, u"A"_s}, {NotGiven}}, // by a version that kept no words
        {{u"Layout"_s, u"A-B: C 50%"_s}, {NoAccess, u"no “Manage Layouts”: ask"_s}}};
    Fixture f;
    const QStringList trailers = unreadTrailers(unread) + QStringList{u"Backflow-Scope: all"_s};
    f.commit(f.pipeline.environments[0].snapshotBranch(), below(kRoot, classOf(u"A"_s, "1")), day(1),
             u"Retrieve\n\nBackflow-Not-Read: no trailer\n\n"_s + trailers.join(u'\n') + u'\n');
    const auto snapshot = latest(f.repository, f.pipeline.environments[0]);
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->unread(), unread);
    // Older versions find what they know: one line for each component, and nothing else in it.
    for (const QString &line : unreadTrailers(unread))
        QVERIFY2(line == u"Backflow-Not-Read: ApexClass:A"_s || line == u"Backflow-No-Access: Layout:A-B: C 50%"_s ||
                     line.startsWith(u"Backflow-Unread-Why: "_s),
                 qPrintable(line));
    // An org may say much, on many lines: the record keeps the beginning, on one.
    const QHash<model::ComponentKey, model::Unread> wordy = {
        {{u"ApexClass"_s, u"A"_s}, {NotGiven, u"first\n\nsecond "_s + QString(1000, u'x')}}};
    const QStringList kept = unreadTrailers(wordy);
    QCOMPARE(kept.size(), 2);
    QVERIFY(!kept.join(QString()).contains(u'\n'));
    QVERIFY(kept.last().contains(u"first second x"_s) && kept.last().size() < 400);
}

QTEST_GUILESS_MAIN(TestSides)
#include "tst_sides.moc"
