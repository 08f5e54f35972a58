// The tab Audits: an audit on demand, its findings filtered, rules of one's own tried and kept, access signed off.

#include "core/compliance/ownrules.h"
#include "tests/core/promotion/company.h"
#include "tests/support/patience.h"
#include "tests/ui/readingwindow.h"
#include "tests/ui/screenlooks.h"
#include "ui/compliance/auditsview.h"
#include "ui/compliance/reportexport.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using namespace Qt::StringLiterals;
using tests::Company;
using ui::compliance::AuditsView;

namespace {

QByteArray granting(const QList<QByteArray> &rights)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                     "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    "
                     "<hasActivationRequired>false</hasActivationRequired>\n    <label>Sales</label>\n";
    for (const QByteArray &right : rights)
        xml += "    <userPermissions>\n        <enabled>true</enabled>\n        <name>" + right +
               "</name>\n    </userPermissions>\n";
    return xml + "</PermissionSet>\n";
}

struct Fixture {
    explicit Fixture(theme::Theme &theme)
        : company(Company::make())
    {
        pool.setMaxThreadCount(1);
        put(u"UAT"_s, {"ModifyAllData", "CustomizeApplication"});
        put(u"Dev1"_s, {"RunReports"});
        context.backends = company;
        context.pipeline = company->pipeline;
        context.theme = &theme;
        context.navigator = &navigator;
        context.jobs = &jobs;
        context.pool = &pool;
        view = std::make_unique<AuditsView>(context);
        view->resize(1200, 760);
        view->show();
    }
    ~Fixture()
    {
        view.reset();
        pool.waitForDone();
    }
    void put(const QString &place, const QList<QByteArray> &rights)
    {
        company->org(place).put(u"PermissionSet"_s, u"Sales"_s, granting(rights));
        QVERIFY(company->retrieve(place));
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = view->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    int rows() const { return find<QTableView>("auditFindings")->model()->rowCount(); }
    void audit()
    {
        QTRY_VERIFY(find<QPushButton>("auditsRun")->isEnabled());
        find<QPushButton>("auditsRun")->click();
        QTRY_VERIFY(find<QPushButton>("auditsRun")->isEnabled());
        QTRY_VERIFY(find<QPushButton>("auditsReport")->isEnabled());
    }

    std::shared_ptr<Company> company;
    widgets::Navigator navigator;
    jobs::JobList jobs;
    QThreadPool pool;
    widgets::AppContext context;
    std::unique_ptr<AuditsView> view;
};

} // namespace

class TestAuditsView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<theme::Theme>(); }
    void anAuditIsOneClick();
    void findingsAreFiltered();
    void aFindingLeadsToItsComponent();
    void aRuleIsTriedBeforeItIsKept();
    void accessIsSignedOff();
    void theReportIsWritten_data();
    void theReportIsWritten();
    void theKeyboardReachesAllAndEveryControlHasAName();

private:
    std::unique_ptr<theme::Theme> m_theme;
};

void TestAuditsView::anAuditIsOneClick()
{
    Fixture f(*m_theme);
    QTRY_VERIFY(f.find<QWidget>("auditStatesPlaceholder")->isVisible());
    QVERIFY(!f.find<QPushButton>("auditsReport")->isEnabled());
    f.audit();
    QTRY_COMPARE(f.rows(), 2);
    QVERIFY(f.find<QLabel>("auditsWhen")->text().contains(u"2 finding"_s));
    // Worst first.
    QCOMPARE(f.find<QTableView>("auditFindings")->model()->index(0, 0).data().toString(), u"Critical"_s);
    QVERIFY(f.find<QLabel>("auditDetail")->text().contains(u"modify-all-data"_s));
}

void TestAuditsView::findingsAreFiltered()
{
    Fixture f(*m_theme);
    f.audit();
    QTRY_COMPARE(f.rows(), 2);
    auto *severity = f.find<QComboBox>("auditSeverity");
    severity->setCurrentIndex(severity->count() - 1);
    QCOMPARE(f.rows(), 1);
    severity->setCurrentIndex(0);
    f.find<QLineEdit>("auditSearch")->setText(u"customize"_s);
    QCOMPARE(f.rows(), 1);
    f.find<QLineEdit>("auditSearch")->clear();
    auto *environment = f.find<QComboBox>("auditEnvironment");
    environment->setCurrentIndex(environment->findData(u"Dev1"_s));
    QCOMPARE(f.rows(), 0);
    QVERIFY(f.find<QPushButton>("auditStatesPlaceholderButton")->isVisible());
    f.find<QPushButton>("auditStatesPlaceholderButton")->click();
    QCOMPARE(f.rows(), 2);
    f.audit();
    f.find<QCheckBox>("auditOnlyNew")->setChecked(true);
    QTRY_COMPARE(f.rows(), 0);
}

void TestAuditsView::aFindingLeadsToItsComponent()
{
    Fixture f(*m_theme);
    f.audit();
    QTRY_COMPARE(f.rows(), 2);
    QSignalSpy opened(&f.navigator, &widgets::Navigator::componentRequested);
    f.find<QPushButton>("auditOpenComponent")->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<model::ComponentKey>(),
             (model::ComponentKey{u"PermissionSet"_s, u"Sales"_s}));
}

void TestAuditsView::aRuleIsTriedBeforeItIsKept()
{
    Fixture f(*m_theme);
    f.find<QTabWidget>("auditsTabs")->setCurrentIndex(2);
    QVERIFY(!f.find<QPushButton>("ownRuleKeep")->isEnabled());
    f.find<QLineEdit>("ownRuleTitle")->setText(u"Reports are not for Sales."_s);
    f.find<QLineEdit>("ownRuleTypes")->setText(u"PermissionSet"_s);
    f.find<QLineEdit>("ownRulePath")->setText(u"userPermissions/name"_s);
    f.find<QLineEdit>("ownRuleValue")->setText(u"RunReports"_s);
    QTRY_COMPARE(f.find<QTreeWidget>("ownRulePreview")->topLevelItemCount(), 1);
    QCOMPARE(f.find<QTreeWidget>("ownRulePreview")->topLevelItem(0)->text(0), u"Dev1"_s);
    QVERIFY(f.find<QPushButton>("ownRuleKeep")->isEnabled());
    f.find<QPushButton>("ownRuleKeep")->click();
    QTRY_COMPARE(f.find<QTreeWidget>("ownRules")->topLevelItemCount(), 1);
    f.audit();
    QTRY_COMPARE(f.rows(), 3);
}

void TestAuditsView::accessIsSignedOff()
{
    Fixture f(*m_theme);
    f.find<QTabWidget>("auditsTabs")->setCurrentIndex(1);
    auto *environment = f.find<QComboBox>("reviewEnvironment");
    QTRY_VERIFY(environment->count() > 0);
    QTRY_VERIFY(f.find<QPushButton>("reviewSignOff")->isEnabled());
    QTRY_COMPARE(f.find<QTreeWidget>("reviewRights")->topLevelItemCount(), 2);
    QVERIFY(f.find<QLabel>("reviewWords")->text().contains(u"Nobody has signed off yet"_s));
    const auto *changes = f.find<ui::widgets::StateStack>("reviewChangesStates");
    QCOMPARE(changes->state(), ui::widgets::ViewState::Empty);
    // What the filter leaves out is said so, and comes back by a press.
    const auto *rights = f.find<ui::widgets::StateStack>("reviewRightsStates");
    QCOMPARE(rights->state(), ui::widgets::ViewState::Ready);
    f.find<QLineEdit>("reviewSearch")->setText(u"nothing of that name"_s);
    QCOMPARE(rights->state(), ui::widgets::ViewState::FilteredEmpty);
    f.find<QTabWidget>("reviewTabs")->setCurrentIndex(1);
    f.find<QPushButton>("reviewRightsStatesPlaceholderButton")->click();
    QCOMPARE(rights->state(), ui::widgets::ViewState::Ready);
    f.find<QLineEdit>("reviewNote")->setText(u"quarter's end"_s);
    f.find<QPushButton>("reviewSignOff")->click();
    QTRY_VERIFY(f.find<QLabel>("reviewWords")->text().contains(u"Nothing has changed since."_s));
    f.put(u"UAT"_s, {"ModifyAllData", "CustomizeApplication", "AuthorApex"});
    f.view->refresh();
    QTRY_COMPARE(f.find<QTreeWidget>("reviewChanges")->topLevelItemCount(), 1);
    QCOMPARE(changes->state(), ui::widgets::ViewState::Ready);
}

void TestAuditsView::theReportIsWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\"kind\",\"environment\"");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
}

void TestAuditsView::theReportIsWritten()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, begins);
    Fixture f(*m_theme);
    f.audit();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"audit."_s + ending);
    f.view->findChild<ui::compliance::ReportExport *>()->write(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begins), bytes.first(40).constData());
    QVERIFY(bytes.size() > 500);
}

void TestAuditsView::theKeyboardReachesAllAndEveryControlHasAName()
{
    m_theme->install(*qApp);
    Fixture f(*m_theme);
    f.audit();
    QTRY_COMPARE(f.rows(), 2);
    tests::ReadingWindow window(*f.view);
    auto *tabs = f.view->findChild<QTabWidget *>();
    QVERIFY(tabs);
    QCOMPARE(tabs->count(), 3);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        for (const QSize size : {QSize(1200, 760), QSize(800, 560)}) {
            window.resize(size);
            QTRY_VERIFY(f.pool.activeThreadCount() == 0);
            QCoreApplication::processEvents();
            tests::checkNames(*f.view);
            tests::checkFocus(*f.view);
            QCOMPARE(tests::crowded(*f.view).join(u'\n'), QString());
        }
        tests::checkThemes(*m_theme, *f.view);
    }
}

QTEST_MAIN(TestAuditsView)
#include "tst_auditsview.moc"
