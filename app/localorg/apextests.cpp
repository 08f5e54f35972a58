#include "app/localorg/apextests.h"

#include "app/localorg/xmlfacts.h"

#include <QRegularExpression>
#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNeededPercent = 75;

struct TestClass {
    const Component *component;
    QByteArray source;
    QString code;
};

bool isApex(const ComponentKey &key)
{
    return key.type == "ApexClass"_L1 || key.type == "ApexTrigger"_L1;
}

bool isTest(const QString &code)
{
    static const QRegularExpression mark(u"@istest\\b(?=[\\s\\S]*?\\bclass\\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = mark.match(code);
    if (!match.hasMatch())
        return false;
    // The mark has to stand before the outermost class, not on a method of it.
    return !code.left(match.capturedStart()).contains(u'{');
}

/// End of the block that opens behind `from`.
qsizetype blockEnd(const QString &code, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < code.size(); ++i) {
        if (code.at(i) == u'{')
            ++depth;
        else if (code.at(i) == u'}' && --depth == 0)
            return i;
    }
    return code.size();
}

QList<TestResult> runClass(const TestClass &test)
{
    static const QRegularExpression method(
        u"(?:@istest\\b(?:\\s*\\([^)]*\\))?[\\w\\s]*?\\bvoid\\s+(\\w+)\\s*\\()|(?:\\btestmethod\\s+void\\s+(\\w+)\\s*\\()"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fail(u"localorg:fail[ \\t]*([^\\n*]*)"_s);
    const QString name = test.component->key.fullName;
    const QString source = QString::fromLatin1(test.source);
    QList<TestResult> results;
    auto found = method.globalMatch(test.code);
    while (found.hasNext()) {
        const auto match = found.next();
        TestResult result;
        result.className = name;
        result.method = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        const qsizetype begin = match.capturedEnd();
        const qsizetype end = blockEnd(test.code, begin);
        result.timeMs = 5 + static_cast<int>((end - begin) / 20);
        if (const auto mark = fail.match(source.mid(begin, end - begin)); mark.hasMatch()) {
            const QString why = mark.captured(1).trimmed();
            const auto [line, column] = lineAndColumn(test.source, begin + mark.capturedStart());
            result.message = "System.AssertException: Assertion Failed"_L1 + (why.isEmpty() ? why : ": "_L1 + why);
            result.stackTrace = u"Class.%1.%2: line %3, column 1"_s.arg(name, result.method).arg(line);
        }
        results.append(result);
    }
    return results;
}

QList<TestClass> testClasses(const Catalog &catalog)
{
    QList<TestClass> classes;
    for (const Component &component : catalog.components()) {
        if (component.key.type != "ApexClass"_L1)
            continue;
        const QByteArray source = catalog.tree().value(component.mainPath);
        const QString code = QString::fromLatin1(withoutComments(source));
        if (isTest(code))
            classes.append({&component, source, code});
    }
    return classes;
}

bool mentionsAny(const Catalog &catalog, const TestClass &test, const QSet<ComponentKey> &deployed)
{
    const auto &words = catalog.facts(test.component->mainPath).words;
    return std::ranges::any_of(deployed, [&](const ComponentKey &key) {
        return isApex(key) && (words.contains(key.fullName) || key == folded(test.component->key));
    });
}

QList<TestClass> chosen(const Catalog &catalog, const QSet<ComponentKey> &deployed, const DeployOptions &options,
                        TestRun &run)
{
    QList<TestClass> all = testClasses(catalog);
    if (run.level == "RunRelevantTests"_L1) {
        all.removeIf([&](const TestClass &test) { return !mentionsAny(catalog, test, deployed); });
    } else if (run.level == "RunSpecifiedTests"_L1) {
        for (const QString &name : options.runTests) {
            const bool known = std::ranges::any_of(
                all, [&](const TestClass &test) { return folded(test.component->key.fullName) == folded(name); });
            if (!known)
                run.refusal = u"No test class named %1 was found."_s.arg(name);
        }
        all.removeIf([&](const TestClass &test) {
            return !options.runTests.contains(test.component->key.fullName, Qt::CaseInsensitive);
        });
    }
    return all;
}

int statements(const QByteArray &source)
{
    return std::max<int>(1, static_cast<int>(withoutComments(source).count(';')));
}

void addCoverage(const Catalog &catalog, const QList<TestClass> &ran, TestRun &run)
{
    QSet<QString> words;
    for (const TestClass &test : ran)
        words.unite(catalog.facts(test.component->mainPath).words);
    for (const Component &component : catalog.components()) {
        const QByteArray source = catalog.tree().value(component.mainPath);
        if (!isApex(component.key) || isTest(QString::fromLatin1(withoutComments(source))))
            continue;
        const bool trigger = component.key.type == "ApexTrigger"_L1;
        Coverage coverage;
        coverage.name = component.key.fullName;
        coverage.type = trigger ? u"Trigger"_s : u"Class"_s;
        coverage.lines = statements(source);
        // A trigger runs when its object's records are written, which any test that runs is taken to do.
        const bool reached = trigger ? !ran.isEmpty() : words.contains(component.key.fullName.toLower());
        coverage.notCovered = reached ? coverage.lines / 10 : coverage.lines;
        run.coverage.append(coverage);
    }
}

void judgeCoverage(const QSet<ComponentKey> &deployed, bool production, TestRun &run)
{
    int lines = 0;
    int missed = 0;
    for (const Coverage &coverage : std::as_const(run.coverage)) {
        lines += coverage.lines;
        missed += coverage.notCovered;
        const QString type = coverage.type == "Trigger"_L1 ? u"ApexTrigger"_s : u"ApexClass"_s;
        if (run.level != "RunSpecifiedTests"_L1 || !deployed.contains(folded({type, coverage.name})))
            continue;
        const int percent = 100 * (coverage.lines - coverage.notCovered) / coverage.lines;
        if (percent < kNeededPercent)
            run.coverageWarnings.append({coverage.name, u"Test coverage of selected Apex %1 is %2%, at least %3% test "
                                                        "coverage is required"_s.arg(coverage.type)
                                                            .arg(percent)
                                                            .arg(kNeededPercent)});
    }
    if (!production || run.level == "RunSpecifiedTests"_L1 || lines == 0)
        return;
    const int percent = 100 * (lines - missed) / lines;
    if (percent < kNeededPercent)
        run.coverageWarnings.append(
            {QString(), u"Average test coverage across all Apex Classes and Triggers is %1%, at "
                        "least %2% test coverage is required."_s.arg(percent)
                            .arg(kNeededPercent)});
}

} // namespace

int TestRun::failures() const
{
    return static_cast<int>(
        std::ranges::count_if(results, [](const TestResult &result) { return !result.message.isEmpty(); }));
}

TestRun runTests(const Catalog &catalog, const QSet<ComponentKey> &deployed, const DeployOptions &options,
                 const QString &level, bool production)
{
    TestRun run;
    run.level = level;
    run.enabled = level != "NoTestRun"_L1;
    if (!run.enabled)
        return run;
    const QList<TestClass> classes = chosen(catalog, deployed, options, run);
    for (const TestClass &test : classes)
        run.results += runClass(test);
    addCoverage(catalog, classes, run);
    const bool hasApex = std::ranges::any_of(deployed, isApex);
    if (hasApex)
        judgeCoverage(deployed, production, run);
    return run;
}

QString settledTestLevel(const DeployOptions &options, bool production, bool hasApex)
{
    if (!options.testLevel.isEmpty())
        return options.testLevel;
    if (!options.runTests.isEmpty())
        return u"RunSpecifiedTests"_s;
    return production && hasApex ? u"RunLocalTests"_s : u"NoTestRun"_s;
}

} // namespace backflow::localorg
