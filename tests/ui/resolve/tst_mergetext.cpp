#include "tests/ui/resolve/salesuser.h"
#include "ui/diff/codepane.h"
#include "ui/resolve/mergetext.h"
#include "ui/theme/theme.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backflow;
using namespace backflow::ui::resolve;

class TestMergeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsComputedFromTheLastOneIsWhatIsComputedAnew_data();
    void whatIsComputedFromTheLastOneIsWhatIsComputedAnew();
    void aTextByHandIsAllNew();
    void aPaneTakesPatches();
};

void TestMergeText::whatIsComputedFromTheLastOneIsWhatIsComputedAnew_data()
{
    QTest::addColumn<bool>("code");
    QTest::newRow("entries") << false;
    QTest::newRow("lines") << true;
}

void TestMergeText::whatIsComputedFromTheLastOneIsWhatIsComputedAnew()
{
    QFETCH(bool, code);
    const promotion::ComponentMerge component = code ? testing::accountService() : testing::salesUser();
    const promotion::FileMerge &file = component.files.front();
    const std::vector<merge::Decision> &decisions = file.outcome.decisions;
    constexpr merge::Take kTakes[] = {merge::Take::Source, merge::Take::Target, merge::Take::Before,
                                      merge::Take::Remove, merge::Take::Both,   merge::Take::Edited};
    QRandomGenerator random(7);
    QHash<QString, merge::Choice> choices;
    MergeText last = computeMergeText(file, choices);
    int patched = 0;
    for (int round = 0; round < 400; ++round) {
        for (int i = random.bounded(3); i >= 0; --i) {
            const merge::Decision &decision = decisions[size_t(random.bounded(int(decisions.size())))];
            const merge::Take take = kTakes[random.bounded(int(std::size(kTakes)))];
            if (random.bounded(3) == 0)
                choices.remove(decision.id);
            else
                choices.insert(decision.id,
                               {take, take == merge::Take::Edited && !code ? *decision.target.bytes : QByteArray()});
        }
        const MergeText anew = computeMergeText(file, choices);
        const MergeText next = computeMergeText(file, choices, &last);
        QCOMPARE(next.result.lines, anew.result.lines);
        QCOMPARE(next.open, anew.open);
        for (size_t i = 0; i < anew.result.marks.size(); ++i) {
            QCOMPARE(next.result.marks[i].decision, anew.result.marks[i].decision);
            QCOMPARE(next.result.marks[i].number, anew.result.marks[i].number);
        }
        for (const auto &map : {next.resultToSource, next.resultToTarget, next.resultToBefore}) {
            QCOMPARE(qsizetype(map.size()), next.result.lines.size() + 1);
            QVERIFY(std::ranges::is_sorted(map));
        }
        if (next.patches) {
            ++patched;
            QStringList lines = last.result.lines;
            for (const ResultPatch &patch : *next.patches) {
                lines.remove(patch.begin, patch.before);
                for (int i = 0; i < patch.count; ++i)
                    lines.insert(patch.begin + i, next.result.lines[patch.begin + i]);
            }
            QCOMPARE(lines, next.result.lines);
        }
        last = next;
    }
    QVERIFY2(patched > 350, qPrintable(QString::number(patched)));
}

void TestMergeText::aTextByHandIsAllNew()
{
    promotion::ComponentMerge component = testing::salesUser();
    promotion::FileMerge &file = component.files.front();
    const MergeText last = computeMergeText(file, {});
    file.written = "<PermissionSet/>\n";
    const MergeText next = computeMergeText(file, {}, &last);
    QCOMPARE(next.result.lines, QStringList{QStringLiteral("<PermissionSet/>")});
    QVERIFY(!next.patches);
}

void TestMergeText::aPaneTakesPatches()
{
    const ui::theme::Theme theme;
    ui::diff::CodePane pane(theme, nullptr);
    const auto lines = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    pane.setLines(lines("a b c d"), {});
    QVERIFY(pane.replaceLines(1, 2, lines("x y z")));
    QCOMPARE(pane.toPlainText().split(u'\n'), lines("a x y z d"));
    QVERIFY(pane.replaceLines(0, 1, {}));
    QCOMPARE(pane.toPlainText().split(u'\n'), lines("x y z d"));
    QVERIFY(pane.replaceLines(2, 0, lines("w")));
    QCOMPARE(pane.toPlainText().split(u'\n'), lines("x y w z d"));
    QVERIFY(!pane.replaceLines(4, 1, lines("e")));
    QCOMPARE(pane.toPlainText().split(u'\n'), lines("x y w z d"));
}

QTEST_MAIN(TestMergeText)
#include "tst_mergetext.moc"
