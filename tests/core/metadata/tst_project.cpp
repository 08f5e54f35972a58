#include "core/metadata/project.h"

#include <QTest>

using namespace backflow;
using namespace backflow::metadata;
using namespace Qt::StringLiterals;

class TestProject final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAProjectSays()
    {
        const auto project = readProject(R"({"packageDirectories": [
            {"path": "./core/"}, {"path": "sales", "default": true}, {"path": "core/sub"}, {"path": "core"}],
            "sourceApiVersion": "61.0", "namespace": ""})");
        QVERIFY(project);
        QCOMPARE(project->packageDirectories, (QStringList{u"core"_s, u"sales"_s}));
        QCOMPARE(project->defaultDirectory, u"sales"_s);
        QCOMPARE(project->apiVersion, u"61.0"_s);
    }

    void takesTheFirstDirectoryAsDefault()
    {
        const auto project = readProject(R"({"packageDirectories": [{"path": "."}]})");
        QVERIFY(project);
        QCOMPARE(project->packageDirectories, QStringList{u"."_s});
        QCOMPARE(project->defaultDirectory, u"."_s);
        QVERIFY(project->apiVersion.isEmpty());
    }

    void readsWhatItWrites()
    {
        const auto project = readProject(newProjectFile(u"66.0"_s));
        QVERIFY(project);
        QCOMPARE(*project, (Project{{u"force-app"_s}, u"force-app"_s, u"66.0"_s}));
    }

    void refusesWhatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *json, base::Errc code) {
            QTest::newRow(name) << QByteArray(json) << int(code);
        };
        row("no JSON", "{", base::Errc::Malformed);
        row("no object", "[]", base::Errc::Malformed);
        row("no directory", "{}", base::Errc::InvalidInput);
        row("climbs out", R"({"packageDirectories": [{"path": "a/../../b"}]})", base::Errc::InvalidInput);
        row("absolute", R"({"packageDirectories": [{"path": "/etc"}]})", base::Errc::InvalidInput);
        row("no path", R"({"packageDirectories": [{}]})", base::Errc::InvalidInput);
        row("backslash", R"({"packageDirectories": [{"path": "..\\b"}]})", base::Errc::InvalidInput);
    }
    void refusesWhatCannotBeUsed()
    {
        QFETCH(QByteArray, json);
        const auto project = readProject(json);
        QVERIFY(!project);
        QTEST(int(project.error().code), "code");
        QVERIFY(project.error().message.contains(kProjectFile));
    }
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
