#include "tests/app/bench.h"

#include "core/metadata/packagexml.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// The manifest of what a workspace knows: a snapshot, a comparison, a plan. Those of files: tst_convert.
class TestManifest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatASnapshotHolds()
    {
        const Bench bench;
        bench.live();
        const Called called = bench.ctl({u"manifest"_s, u"UAT"_s});
        QVERIFY2(called.exitCode == 0, called.err);
        QCOMPARE(called.json["types"_L1].toObject(),
                 (QJsonObject{{u"ApexClass"_s, QJsonArray{u"Mail"_s, u"Relief"_s, u"Tax"_s}},
                              {u"PermissionSet"_s, QJsonArray{u"Sales"_s}}}));
        const Called some = bench.ctl({u"manifest"_s, u"UAT"_s, u"--type"_s, u"PermissionSet"_s, u"--output"_s,
                                       bench.path(u"package.xml"_s), u"--api-version"_s, u"64.0"_s});
        QVERIFY2(some.exitCode == 0, some.err);
        QFile file(bench.path(u"package.xml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto manifest = metadata::readManifest(file.readAll());
        QVERIFY(manifest);
        QCOMPARE(manifest->apiVersion, u"64.0"_s);
        QCOMPARE(QStringList(manifest->types.keys()), QStringList{u"PermissionSet"_s});
        const Called nobody = bench.ctl({u"manifest"_s, u"Nowhere"_s});
        QVERIFY(nobody.exitCode != 0);
        QVERIFY2(nobody.json["error"_L1]["message"_L1].toString().contains(u"UAT"_s), nobody.out);
    }

    void namesWhatDiffers()
    {
        const Bench bench;
        bench.live();
        const Called called = bench.ctl({u"manifest"_s, u"Dev"_s, u"--against"_s, u"UAT"_s, u"--destructive"_s,
                                         bench.path(u"destructiveChanges.xml"_s)});
        QVERIFY2(called.exitCode == 0, called.err);
        QCOMPARE(called.json["types"_L1].toObject(),
                 (QJsonObject{{u"ApexClass"_s, QJsonArray{u"Tax"_s}}, {u"PermissionSet"_s, QJsonArray{u"Sales"_s}}}));
        QCOMPARE(called.json["destructive"_L1].toObject(), (QJsonObject{{u"ApexClass"_s, QJsonArray{u"Relief"_s}}}));
        QVERIFY(QFileInfo::exists(bench.path(u"destructiveChanges.xml"_s)));
        // What is due the other way: the hotfix.
        const Called due = bench.ctl({u"manifest"_s, u"UAT"_s, u"--against"_s, u"Dev"_s, u"--due"_s});
        QVERIFY2(due.exitCode == 0, due.err);
        QCOMPARE(due.json["types"_L1]["ApexClass"_L1].toArray(), (QJsonArray{u"Relief"_s, u"Tax"_s}));
    }

    void namesWhatAPlanWouldDeploy()
    {
        const Bench bench;
        bench.live();
        QVERIFY(!bench.decidedPlan().isEmpty());
        const Called called = bench.ctl({u"manifest"_s, u"--plan"_s, u"last"_s});
        QVERIFY2(called.exitCode == 0, called.err);
        QCOMPARE(called.json["types"_L1].toObject(), (QJsonObject{{u"ApexClass"_s, QJsonArray{u"Relief"_s, u"Tax"_s}},
                                                                  {u"PermissionSet"_s, QJsonArray{u"Sales"_s}}}));
        QCOMPARE(bench.ctl({u"manifest"_s, u"UAT"_s, u"--plan"_s, u"last"_s}).exitCode, 2);
        QCOMPARE(bench.ctl({u"manifest"_s, u"UAT"_s, u"--due"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
