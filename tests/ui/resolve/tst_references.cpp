// What a text by hand names and the target does not have: said while one types, marked where it stands, in time.
#include "core/promotion/planningcache.h"
#include "tests/support/patience.h"
#include "tests/support/speed.h"
#include "tests/ui/resolve/workspace.h"
#include "ui/resolve/checkededit.h"
#include "ui/resolve/references.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace backflow;
using testing::Seat;
using tests::Company;

namespace {

const QString kUat = QStringLiteral("UAT");
const QString kDev = QStringLiteral("Dev1");
const model::ComponentKey kTax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
const model::ComponentKey kHelper{QStringLiteral("ApexClass"), QStringLiteral("Helper")};

/// Tax is contested; UAT alone has Helper, Dev1 alone has Own.
std::shared_ptr<Company> contested()
{
    auto company = Company::make();
    company->live();
    company->put(kUat, QStringLiteral("Tax"), "class Tax { Integer fromUat; }\n");
    company->put(kUat, QStringLiteral("Helper"), "public class Helper { }\n");
    company->put(kDev, QStringLiteral("Tax"), "class Tax { Integer fromDev; }\n");
    company->put(kDev, QStringLiteral("Own"), "public class Own { }\n");
    return company->retrieve(kUat) && company->retrieve(kDev) ? company : nullptr;
}

QStringList alerts; // names of what cried out

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->object())
        alerts.append(event->object()->objectName());
}

} // namespace

class TestReferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_seat.reset(); }
    void whatTheTargetLacksIsSaidAndMarked();
    void whatComesAlongIsNoProblem();
    void aWholeTextIsLookedThroughToo();
    void beforeItGoesOnAllFilesAreLookedThrough();
    void itTakesNoLongerThanAPause();

private:
    void open(const QList<model::ComponentKey> &selection)
    {
        async::NullMonitor monitor;
        const auto desk = std::make_shared<testing::Desk>(m_company, m_folder->path(), QStringLiteral("Cy"));
        const auto draft = promotion::makeDraft(desk, m_company->pipeline, kUat, kDev, selection, {}, monitor);
        QVERIFY(draft);
        m_seat = std::make_unique<Seat>(m_company, m_folder->path(), QStringLiteral("Cy"));
        m_seat->page->openDraft(draft->id);
        QTRY_VERIFY(m_seat->isOpen(draft->id));
        m_seat->page->showDecision(0);
    }
    ui::resolve::CheckedEdit *edit() const { return m_seat->find<ui::resolve::CheckedEdit>("mergeEdit"); }
    QString problems() const { return m_seat->find<QLabel>("mergeEditProblems")->text(); }

    std::shared_ptr<Company> m_company;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Seat> m_seat;
};

void TestReferences::init()
{
    m_company = contested();
    QVERIFY(m_company);
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestReferences::whatTheTargetLacksIsSaidAndMarked()
{
    open({kTax});
    QTest::keyClick(m_seat->find<QListView>("mergeDecisionList"), Qt::Key_E);
    QVERIFY(edit()->isVisible());
    alerts.clear();
    const auto before = QAccessible::installUpdateHandler(hear);
    edit()->setPlainText(QStringLiteral("class Tax {\n    Own own;\n    Helper helper;\n}\n"));
    QTRY_VERIFY2(problems().contains(QLatin1String("Helper")), qPrintable(problems()));
    QAccessible::installUpdateHandler(before);
    QVERIFY(problems().contains(QLatin1String("does not exist in Dev1")));
    QVERIFY(!problems().contains(QLatin1String("Own")));
    // Where it stands: a wave under the line and a sign before it.
    QCOMPARE(edit()->extraSelections().size(), 1);
    QCOMPARE(edit()->extraSelections().front().cursor.blockNumber(), 2);
    QVERIFY(edit()->signWords(3).contains(QLatin1String("Helper")));
    QVERIFY(edit()->signWords(2).isEmpty());
    QVERIFY(m_seat->find<QLabel>("mergeEditProblems")->accessibleName().startsWith(QLatin1String("1 problem: ")));
    QVERIFY(alerts.contains(QLatin1String("mergeEditProblems")));
    // What a snapshot does not show may still be there: it warns and never blocks.
    QVERIFY(m_seat->find<QPushButton>("mergeEditAccept")->isEnabled());
    edit()->setPlainText(QStringLiteral("class Tax {\n    Own own;\n}\n"));
    QTRY_COMPARE(problems(), QStringLiteral("0 problems"));
    QVERIFY(edit()->extraSelections().isEmpty());
}

void TestReferences::whatComesAlongIsNoProblem()
{
    open({kTax, kHelper});
    QTest::keyClick(m_seat->find<QListView>("mergeDecisionList"), Qt::Key_E);
    edit()->setPlainText(QStringLiteral("class Tax { Helper helper; }\n"));
    m_seat->pool.waitForDone();
    QTRY_COMPARE(problems(), QStringLiteral("0 problems"));
    // It was looked for: Helper comes along.
    const auto &draft = m_seat->session().draft();
    QVERIFY(draft.selection.contains(kHelper));
}

void TestReferences::aWholeTextIsLookedThroughToo()
{
    open({kTax});
    m_seat->session().choose(0, {merge::Take::Edited, "class Tax { Helper helper; }\n"});
    QTest::keyClick(m_seat->find<QListView>("mergeDecisionList"), Qt::Key_E); // what takes long is read now
    auto *checks = m_seat->find<QPushButton>("mergeChecksRow");
    QTRY_VERIFY2(checks->text().contains(u'1'), qPrintable(checks->text()));
    const auto *list = m_seat->find<QListWidget>("mergeProblems");
    QVERIFY(list->item(0)->text().contains(QLatin1String("Helper")));
}

/// Nothing is written by hand: what was chosen names it.
void TestReferences::beforeItGoesOnAllFilesAreLookedThrough()
{
    m_company->put(kUat, QStringLiteral("Tax"), "class Tax { Helper fromUat; }\n");
    QVERIFY(m_company->retrieve(kUat));
    open({kTax});
    const auto checks = [this]() -> QTreeWidgetItem * {
        const auto *tree = m_seat->find<QTreeWidget>("mergeFinishList");
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            if (tree->topLevelItem(i)->text(0).startsWith(QLatin1String("Checks")))
                return tree->topLevelItem(i);
        }
        return nullptr;
    };
    m_seat->session().choose(0, {merge::Take::Source, {}});
    QVERIFY(m_seat->find<QWidget>("mergeFinishPanel")->isVisible());
    QTRY_VERIFY(checks() && checks()->text(0) == QLatin1String("Checks: 1 problem"));
    QVERIFY2(checks()->child(0)->text(0).contains(QLatin1String("Helper")), qPrintable(checks()->child(0)->text(0)));
    QVERIFY(m_seat->find<QPushButton>("mergeFinishContinue")->isEnabled()); // it warns
    m_seat->session().choose(0, {merge::Take::Target, {}});
    m_seat->find<QPushButton>("mergeFinishButton")->click();
    QTRY_VERIFY(checks()->text(0) == QLatin1String("Checks: 0 problems"));
}

void TestReferences::itTakesNoLongerThanAPause()
{
    // A permission set of 500 entries beside graphs of what is there.
    const auto snapshotOf = [this](const QString &name) {
        const auto repository = m_company->repository();
        return *snapshot::latest(**repository, *m_company->pipeline.find(name));
    };
    promotion::PlanningCache known;
    async::NullMonitor monitor;
    const auto graphs = promotion::graphsOf(*m_company, snapshotOf(kUat), snapshotOf(kDev), known, monitor);
    QVERIFY(graphs);
    QMap<QByteArray, bool> fields;
    for (int i = 0; i < 500; ++i)
        fields.insert("Account.Field" + QByteArray::number(i) + "__c", true);
    const QByteArray bytes = tests::permissionSet(fields);
    const merge::SessionFile file =
        merge::sessionFile(QStringLiteral("PermissionSet:Sales"), QStringLiteral("PermissionSet"),
                           QStringLiteral("force-app/main/default/permissionsets/Sales.permissionset-meta.xml"),
                           {bytes, bytes, m_company->set(kDev)});
    const double before = tests::threadMs();
    const auto found = ui::resolve::missingReferences(*graphs, {}, kDev, file, bytes);
    const double took = tests::threadMs() - before;
    QCOMPARE(found.size(), 500);
    qInfo("references of 500 entries: %.1f ms", took);
    QVERIFY2(took <= 3 * tests::allowed(150), qPrintable(QString::number(took))); // tests are built to be debugged
}

QTEST_MAIN(TestReferences)
#include "tst_references.moc"
