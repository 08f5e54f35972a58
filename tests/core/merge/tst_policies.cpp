// Rules that settle without asking: named, listed, and switched off one by one.

#include "tests/core/merge/mergefixture.h"

#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

Q_DECLARE_METATYPE(backflow::merge::Policy)

class TestPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreListedWithASentence();
    void areSwitchedByName();
    void settleWhenOnAndAskWhenOff_data();
    void settleWhenOnAndAskWhenOff();
};

void TestPolicies::allAreListedWithASentence()
{
    QSet<QString> names;
    for (const Policy policy : Policies::list()) {
        names.insert(Policies::name(policy));
        QVERIFY(Policies::sentence(policy).endsWith(u'.'));
        QVERIFY(Policies().isOn(policy));
    }
    QCOMPARE(names.size(), Policies::list().size());
    QVERIFY(!names.contains(QString()));
}

void TestPolicies::areSwitchedByName()
{
    Policies policies;
    QVERIFY(policies.set(QStringLiteral("version-maximum"), false));
    QVERIFY(!policies.isOn(Policy::VersionMaximum) && policies.isOn(Policy::FlowLocation));
    QVERIFY(!policies.set(QStringLiteral("no-such-rule"), false));
    QVERIFY(policies != Policies());
    policies.set(Policy::VersionMaximum, true);
    QVERIFY(policies == Policies());
}

void TestPolicies::settleWhenOnAndAskWhenOff_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<FileVersions>("three");
    QTest::addColumn<QString>("path");
    QTest::addColumn<DecisionKind>("kind");
    const auto row = [](Policy policy, const char *path, DecisionKind kind, const QByteArray &a, const QByteArray &s,
                        const QByteArray &t) {
        QTest::newRow(qPrintable(Policies::name(policy) + u' ' + QLatin1StringView(path)))
            << policy << FileVersions{a, s, t} << QString::fromLatin1(path) << kind;
    };
    const auto api = [](const char *version) {
        return file("ApexClass", QByteArray("<apiVersion>") + version + "</apiVersion>");
    };
    row(Policy::VersionMaximum, "apiVersion", DecisionKind::BothChanged, api("58.0"), api("66.0"), api("61.0"));
    const auto place = [](const char *x) {
        return file("Flow", QByteArray("<screens>\n<name>A</name>\n<locationX>") + x + "</locationX>\n</screens>");
    };
    row(Policy::FlowLocation, "screens[A]/locationX", DecisionKind::BothChanged, place("1"), place("2"), place("3"));
    const auto summary = [](const char *id) {
        return file("Layout", QByteArray("<summaryLayout>\n<masterLabel>") + id + "</masterLabel>\n</summaryLayout>");
    };
    row(Policy::SummaryLayoutLabel, "summaryLayout/masterLabel", DecisionKind::BothChanged, summary("00h1"),
        summary("00h2"), summary("00h3"));
    const auto text = [](const char *words) {
        return file("CustomLabels",
                    QByteArray("<labels>\n<fullName>A</fullName>\n<value>") + words + "</value>\n</labels>");
    };
    row(Policy::ReflowedText, "labels[A]/value", DecisionKind::BothChanged, text("one two"), text("one\ntwo"),
        text("one three"));
    const auto values = [](const QByteArrayList &names) {
        QByteArray lines;
        for (const QByteArray &name : names)
            lines += "<customValue>\n    <fullName>" + name + "</fullName>\n</customValue>\n";
        return file("GlobalValueSet", lines);
    };
    row(Policy::SharedPlace, "customValue", DecisionKind::Order, values({"A", "B"}), values({"A", "S", "B"}),
        values({"A", "T", "B"}));
}

void TestPolicies::settleWhenOnAndAskWhenOff()
{
    QFETCH(Policy, policy);
    QFETCH(FileVersions, three);
    QFETCH(QString, path);
    QFETCH(DecisionKind, kind);
    const QString file = QStringLiteral("x-meta.xml");
    const Outcome settledOutcome = mergeFile(file, three);
    QVERIFY(settledOutcome.clean());
    const bool reported = std::ranges::any_of(settledOutcome.automatic, [&](const AutoMerge &merge) {
        return merge.reason == AutoReason::Policy && merge.policy == Policies::name(policy) && merge.path == path;
    });
    QCOMPARE(reported || (policy == Policy::SharedPlace && settledOutcome.notes.size() == 1), true);

    MergeOptions options;
    options.policies.set(policy, false);
    const Outcome asking = mergeFile(file, three, options);
    QCOMPARE(decisionList(asking), QStringList{kindWord(kind) + u' ' + path});
    for (const Take take : {Take::Source, Take::Target})
        QVERIFY2(!settled(asking, take).startsWith("ERROR"), settled(asking, take).constData());
    // The other policies go on.
    for (const Policy other : Policies::list()) {
        MergeOptions without;
        without.policies.set(other, false);
        QCOMPARE(mergeFile(file, three, without).clean(), other != policy);
    }
}

QTEST_GUILESS_MAIN(TestPolicies)
#include "tst_policies.moc"
