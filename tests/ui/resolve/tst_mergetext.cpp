#include "tests/ui/resolve/salesuser.h"
#include "ui/resolve/mergetext.h"
#include "ui/resolve/textpane.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QRandomGenerator>
#include <QSignalSpy>
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
    void aSideIsInRunsOfItsDecisions();
    void linesEndInAnyWay_data();
    void linesEndInAnyWay();
    void selectionStaysWithItsLines();
    void aPaneReadsAsAText();

private:
    static std::shared_ptr<const merge::SessionFile> fileOf(const promotion::ComponentMerge &component)
    {
        const promotion::FileMerge &file = component.files.front();
        return std::make_shared<const merge::SessionFile>(
            merge::SessionFile{component.key.toString(), component.key.type, file.path, file.versions, file.outcome});
    }
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
    const auto file = fileOf(code ? testing::accountService() : testing::salesUser());
    const std::vector<merge::Decision> &decisions = file->outcome.decisions;
    constexpr merge::Take kTakes[] = {merge::Take::Source, merge::Take::Target, merge::Take::Before,
                                      merge::Take::Remove, merge::Take::Both,   merge::Take::Edited};
    QRandomGenerator random(7);
    QHash<QString, merge::Choice> choices;
    MergeText last = computeMergeText(file, {}, choices);
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
        const MergeText anew = computeMergeText(file, {}, choices);
        const MergeText next = computeMergeText(file, {}, choices, &last);
        QCOMPARE(next.result.lines.text(), anew.result.lines.text());
        QCOMPARE(next.open, anew.open);
        int number = 0;
        for (int i = 0; i < anew.result.lines.size(); ++i) {
            const PaneLine line = next.result.at(i);
            QCOMPARE(line, anew.result.at(i));
            QCOMPARE(line.number, line.undecided ? 0 : ++number);
        }
        for (size_t d = 0; d < decisions.size(); ++d) {
            const ui::diff::RowRange place = next.result.places[d];
            for (int i = 0; i < next.result.lines.size(); ++i)
                QCOMPARE(next.result.at(i).decision == int(d), i >= place.begin && i < place.end());
        }
        for (const auto &map : {next.resultToSource, next.resultToTarget, next.resultToBefore}) {
            QCOMPARE(int(map.size()), next.result.lines.size() + 1);
            QVERIFY(std::ranges::is_sorted(map));
        }
        if (next.patches) {
            ++patched;
            QStringList lines = last.result.lines.text().split(u'\n');
            const QStringList now = next.result.lines.text().split(u'\n');
            for (const ResultPatch &patch : *next.patches) {
                lines.remove(patch.begin, patch.before);
                for (int i = 0; i < patch.count; ++i)
                    lines.insert(patch.begin + i, now[patch.begin + i]);
            }
            QCOMPARE(lines, now);
        }
        last = next;
    }
    QVERIFY2(patched > 350, qPrintable(QString::number(patched)));
}

void TestMergeText::aTextByHandIsAllNew()
{
    const auto file = fileOf(testing::salesUser());
    const MergeText last = computeMergeText(file, {}, {});
    const MergeText next = computeMergeText(file, "<PermissionSet/>\n", {}, &last);
    QCOMPARE(next.result.lines.text(), QStringLiteral("<PermissionSet/>"));
    QVERIFY(!next.patches);
    QVERIFY(std::ranges::none_of(next.open, std::identity()));
}

void TestMergeText::aSideIsInRunsOfItsDecisions()
{
    const auto file = fileOf(testing::salesUser());
    const MergeText text = computeMergeText(file, {}, {});
    for (const PaneText *side : {&text.sides->source, &text.sides->target}) {
        const bool ofSource = side == &text.sides->source;
        for (size_t d = 0; d < file->outcome.decisions.size(); ++d) {
            const merge::Decision &decision = file->outcome.decisions[d];
            const merge::SideValue &value = ofSource ? decision.source : decision.target;
            const ui::diff::RowRange place = side->places[d];
            QCOMPARE(place.begin, value.bytes ? value.line - 1 : -1);
            for (int line = place.begin; line >= 0 && line < place.end(); ++line) {
                QCOMPARE(side->at(line).decision, int(d));
                QCOMPARE(side->at(line).number, line + 1);
            }
        }
        QCOMPARE(side->at(0).decision, -1);
        QCOMPARE(side->at(side->lines.size()), PaneLine());
    }
    const auto rating =
        std::ranges::find(file->outcome.decisions, QLatin1String("Account.Rating"), &merge::Decision::entryKey);
    const QList<ui::diff::TextSpan> words =
        differingWords(*rating, true, 1, QStringLiteral("        <editable>false</editable>"));
    QCOMPARE(words, (QList<ui::diff::TextSpan>{{18, 5}}));
}

void TestMergeText::linesEndInAnyWay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("none") << QByteArray() << QStringList();
    QTest::newRow("one without an end") << QByteArray("a") << QStringList{QStringLiteral("a")};
    QTest::newRow("LF") << QByteArray("a\n\nb\n") << QStringList{QStringLiteral("a"), {}, QStringLiteral("b")};
    QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("not of one byte") << QByteArray("ä\n日本")
                                     << QStringList{QStringLiteral("ä"), QStringLiteral("日本")};
}

void TestMergeText::linesEndInAnyWay()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const TextLines text(bytes);
    QStringList read;
    for (int line = 0; line < text.size(); ++line)
        read.append(text.at(line));
    QCOMPARE(read, lines);
    QCOMPARE(text.text(), lines.join(u'\n'));
    QCOMPARE(text.longest() < 0, lines.isEmpty());
}

void TestMergeText::selectionStaysWithItsLines()
{
    const ui::theme::Theme theme;
    TextPane pane(theme, nullptr);
    pane.setLines(std::make_shared<const TextLines>("a\nb\nc\ndd\n"), {});
    pane.setCaret({3, 0});
    pane.setCaret({3, 2}, true);
    QCOMPARE(pane.selectedText(), QStringLiteral("dd"));
    pane.setLines(std::make_shared<const TextLines>("a\nx\ny\nz\nc\ndd\n"), {});
    pane.moveCaret(1, 1, 3);
    QCOMPARE(pane.selectedText(), QStringLiteral("dd"));
    pane.moveCaret(4, 2, 0);
    QCOMPARE(pane.caret(), (TextPlace{4, 0}));
}

void TestMergeText::aPaneReadsAsAText()
{
    const ui::theme::Theme theme;
    TextPane pane(theme, nullptr);
    pane.setLines(std::make_shared<const TextLines>("one\r\nzwölf\r\n日本\r\n"), {});
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&pane);
    QVERIFY(face && face->textInterface());
    QCOMPARE(face->role(), QAccessible::EditableText);
    QVERIFY(face->state().readOnly && face->state().multiLine);
    QAccessibleTextInterface *text = face->textInterface();
    QCOMPARE(text->characterCount(), 12);
    QCOMPARE(text->text(0, 12), QStringLiteral("one\nzwölf\n日本"));
    QCOMPARE(text->text(4, 9), QStringLiteral("zwölf"));
    text->setCursorPosition(6);
    QCOMPARE(pane.caret(), (TextPlace{1, 2}));
    QCOMPARE(text->cursorPosition(), 6);
    text->setSelection(0, 4, 11);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(std::pair(start, end), std::pair(4, 11));
    QCOMPARE(pane.selectedText(), QStringLiteral("zwölf\n日"));
    QString before = text->textAtOffset(5, QAccessible::LineBoundary, &start, &end);
    QCOMPARE(before.trimmed(), QStringLiteral("zwölf"));
    // By keys, as in any text.
    QTest::keyClick(&pane, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&pane, Qt::Key_Right);
    QTest::keyClick(&pane, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(pane.selectedText(), QStringLiteral("ne\nz"));
    QSignalSpy wanted(&pane, &TextPane::editWanted);
    QTest::keyClick(&pane, Qt::Key_X);
    QCOMPARE(wanted.count(), 0);
    pane.setEditable(true);
    QTest::keyClick(&pane, Qt::Key_X);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(face->state().editable);
}

QTEST_MAIN(TestMergeText)
#include "tst_mergetext.moc"
