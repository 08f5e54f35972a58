#include "tests/ui/compare/comparedesk.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/rowssofar.h"
#include "ui/compare/sidesbar.h"
#include "ui/diff/diffview.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::compare;
using tests::CompareFixture;
using widgets::ViewState;

namespace {
void drop(QWidget &onto, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &event);
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
} // namespace

class TestCompareComing final : public QObject, private tests::CompareDesk
{
    Q_OBJECT

private Q_SLOTS:
    void newResultsAreOfferedAndMoveNothing();
    void comparesAsOfAnotherDay();
    void aDroppedFolderIsComparedWith();
    void aDroppedPackageXmlNarrowsWhatIsCompared();
    void rowsAreShownWhileOthersAreStillBeingCompared();
};

void TestCompareComing::newResultsAreOfferedAndMoveNothing()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    auto *tree = f.find<ComparisonTree>("compareGrid");
    const model::ComponentKey key{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
    tree->setCurrentKey(key);
    const int stood = tree->visualRect(tree->currentIndex()).top();
    const auto before = f.page->model()->comparison();
    f.company->put(QStringLiteral("UAT"), QStringLiteral("AAA"), "class AAA { }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    Q_EMIT f.navigator.environmentChanged(QStringLiteral("UAT"));
    auto *banner = f.find<widgets::InlineBanner>("compareNewResults");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(f.page->model()->comparison(), before);
    f.find<QPushButton>("compareNewResultsAction1")->click();
    QVERIFY(f.page->model()->comparison() != before);
    QVERIFY(!banner->isVisible());
    QCOMPARE(tree->currentKey(), std::optional(key));
    const int rowHeight = tree->visualRect(tree->currentIndex()).height();
    QVERIFY(std::abs(tree->visualRect(tree->currentIndex()).top() - stood) <= rowHeight);
}

void TestCompareComing::comparesAsOfAnotherDay()
{
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    auto *sides = f.page->findChild<SidesBar *>();
    sides->setAsOf(QDate(2001, 1, 1));
    Q_EMIT sides->changed();
    auto *states = f.find<widgets::StateStack>("compareStates");
    QTRY_COMPARE(states->state(), ViewState::Error); // nothing was retrieved that early
    const QDate today = f.company->time.now().toLocalTime().date();
    sides->setAsOf(today);
    QCOMPARE(sides->targetTexts().front(), QStringLiteral("Dev1@") + today.toString(Qt::ISODate));
    const auto before = f.page->model()->comparison();
    Q_EMIT sides->changed();
    QTRY_VERIFY(f.page->model()->comparison() != before);
    tick(f, QStringLiteral("Tax"));
    auto *next = f.find<QPushButton>("compareNextButton");
    QVERIFY(!next->isEnabled());
    QCOMPARE(next->toolTip(), QStringLiteral("This is the past. Compare as of now to promote."));
}

void TestCompareComing::aDroppedFolderIsComparedWith()
{
    const QTemporaryDir folder;
    const QString classes = folder.path() + QStringLiteral("/dropped/force-app/main/default/classes/");
    write(folder.path() + QStringLiteral("/dropped/sfdx-project.json"),
          "{\"packageDirectories\": [{\"path\": \"force-app\", \"default\": true}]}");
    write(classes + QStringLiteral("Tax.cls"), "public class Tax { }\n");
    write(classes + QStringLiteral("Tax.cls-meta.xml"),
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
          "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n");
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    drop(*f.page, folder.path() + QStringLiteral("/dropped"));
    QTRY_COMPARE(f.page->model()->targetCount(), 3);
    ComparisonModel *model = f.page->model();
    const QModelIndex tax = model->indexOf({QStringLiteral("ApexClass"), QStringLiteral("Tax")});
    QCOMPARE(tax.siblingAtColumn(ComparisonModel::FirstTarget + 2).data().toString(), QStringLiteral("± different"));
    // What is in no repository is shown all the same.
    auto *preview = f.find<diff::DiffView>("comparePreview");
    QSignalSpy shown(preview, &diff::DiffView::shown);
    f.find<ComparisonTree>("compareGrid")->setCurrentIndex(tax.siblingAtColumn(ComparisonModel::FirstTarget + 2));
    QTRY_VERIFY(shown.count() > 0);
    QVERIFY(preview->changeCount() > 0);
}

void TestCompareComing::aDroppedPackageXmlNarrowsWhatIsCompared()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("package.xml"));
    write(path,
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
          "    <types>\n        <members>Tax</members>\n        <members>LeadScore</members>\n"
          "        <name>ApexClass</name>\n    </types>\n    <version>66.0</version>\n</Package>\n");
    CompareFixture f(m_theme);
    QVERIFY(show(f));
    const auto before = f.page->model()->comparison();
    drop(*f.page, path);
    QTRY_VERIFY(f.page->model()->comparison() != before);
    QCOMPARE(f.page->model()->comparison()->rows.size(), size_t(2));
    f.find<QPushButton>("compareManifest")->click();
    QTRY_COMPARE(f.page->model()->comparison()->rows.size(), size_t(11));
}

void TestCompareComing::rowsAreShownWhileOthersAreStillBeingCompared()
{
    CompareFixture f(m_theme);
    const auto comparison = f.comparison();
    RowsSoFar soFar(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")});
    QVERIFY(!soFar.take());
    soFar.begin(comparison->rows);
    std::vector<const Row *> rows;
    for (const Row &row : comparison->rows)
        rows.push_back(&row);
    QCOMPARE(soFar.progress().types, 2); // classes, and a permission set
    QCOMPARE(soFar.progress().typesRead, 0);
    soFar.add(std::span(rows).first(7));
    const auto first = soFar.take();
    QVERIFY(first);
    QVERIFY(first->rows() > 0 && first->rows() <= 7);
    QCOMPARE(first->comparison->targets.size(), size_t(2));
    QVERIFY(!soFar.take()); // nothing new
    soFar.add(std::span(rows).subspan(7));
    QCOMPARE(soFar.progress().rows, int(rows.size()));
    QCOMPARE(soFar.progress().typesRead, 2);
}

QTEST_MAIN(TestCompareComing)
#include "tst_comparecoming.moc"
