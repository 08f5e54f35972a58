#include "core/model/pipeline.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow::model;

namespace {

KeepRule rule(const QString &type, const QString &name, const QString &element = {})
{
    KeepRule rule;
    rule.id = QStringLiteral("01");
    rule.type = type;
    rule.fullName = name;
    rule.element = element;
    return rule;
}

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 30), QTime(12, 0), QTimeZone::UTC);
}

} // namespace

class TestKeepRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patterns_data();
    void patterns();
    void elements_data();
    void elements();
    void rulesOfAPairAtATime();
    void aPipelineWithoutRulesIsAsItWas();
    void wrongRulesAreNamed();
};

void TestKeepRule::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *pattern, const char *text, bool fits) {
        QTest::addRow("%s %s", pattern, text) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << fits;
    };
    row("", "", true);
    row("", "a", false);
    row("*", "", true);
    row("*", "anything/at all", true);
    row("Account", "account", true);
    row("Account", "Accounts", false);
    row("Account-*", "Account-Sales Layout", true);
    row("*Layout", "Account-Sales Layout", true);
    row("*Layout", "Account-Sales Layouts", false);
    row("A*B*C", "AxxBxxBxC", true);
    row("A*B*C", "AxxCxxB", false);
    row("A**", "A", true);
    row("?", "a", false);
}

void TestKeepRule::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(matchesPattern(pattern, text, Qt::CaseInsensitive), fits);
    QCOMPARE(rule(QStringLiteral("*"), pattern).names({QStringLiteral("Layout"), text}), fits);
}

void TestKeepRule::elements_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *element, const char *path, bool kept) {
        QTest::addRow("%s %s", element, path) << QString::fromUtf8(element) << QString::fromUtf8(path) << kept;
    };
    row("fields[A]", "fields[A]", true);
    row("fields[A]", "fields[A]/label", true);
    row("fields[A]", "fields[AB]", false);
    row("fields[A]", "fields[a]", false);
    row("fields[*]/label", "fields[A]/label", true);
    row("fields[*]/label", "fields[A]", false);
    row("fields[A/B]", "fields[A/B]/label", true);
    row("label", "labels", false);
    row("", "label", false);
}

void TestKeepRule::elements()
{
    QFETCH(QString, element);
    QFETCH(QString, path);
    QFETCH(bool, kept);
    QCOMPARE(rule(QStringLiteral("T"), QStringLiteral("N"), element).namesElement(path), kept);
}

void TestKeepRule::rulesOfAPairAtATime()
{
    const QString layout = QStringLiteral("Layout");
    KeepRule production = rule(layout, QStringLiteral("A"));
    production.environment = QStringLiteral("Production");
    KeepRule ended = rule(layout, QStringLiteral("B"));
    ended.expires = now();
    const KeepRule element = rule(layout, QStringLiteral("*"), QStringLiteral("x"));
    const QList<KeepRule> all{production, ended, element};
    const KeepRules there(all, QStringLiteral("production"), QStringLiteral("UAT"), now());
    QVERIFY(there.whole({layout, QStringLiteral("A")}));
    QVERIFY(!there.whole({layout, QStringLiteral("B")}));
    QVERIFY(!there.whole({layout, QStringLiteral("C")}));
    QCOMPARE(there.ofElements({layout, QStringLiteral("C")}).size(), 1);
    const KeepRules elsewhere(all, QStringLiteral("UAT"), QStringLiteral("QA"), now().addSecs(-1));
    QVERIFY(!elsewhere.whole({layout, QStringLiteral("A")}));
    QVERIFY(elsewhere.whole({layout, QStringLiteral("B")}));
}

void TestKeepRule::aPipelineWithoutRulesIsAsItWas()
{
    Pipeline pipeline;
    pipeline.name = QStringLiteral("Company");
    QVERIFY(!toJson(pipeline).contains(QStringLiteral("keeps")));
    const auto old = pipelineFromJson({{QStringLiteral("name"), QStringLiteral("Company")}});
    QVERIFY(old);
    QCOMPARE(*old, pipeline);
}

void TestKeepRule::wrongRulesAreNamed()
{
    QJsonObject json = toJson(rule(QStringLiteral("Layout"), QStringLiteral("A")));
    QVERIFY(keepRuleFromJson(json));
    json.insert(QStringLiteral("expires"), QStringLiteral("soon"));
    QVERIFY(keepRuleFromJson(json).error().message.contains(QStringLiteral("expires")));
    json.remove(QStringLiteral("expires"));
    json.remove(QStringLiteral("type"));
    QVERIFY(keepRuleFromJson(json).error().message.contains(QStringLiteral("type")));
}

QTEST_GUILESS_MAIN(TestKeepRule)
#include "tst_keeprule.moc"
