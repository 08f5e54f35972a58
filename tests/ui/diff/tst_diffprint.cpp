#include "tests/support/patience.h"
#include "tests/support/pdftext.h"
#include "ui/diff/diffexport.h"
#include "ui/diff/diffprint.h"
#include "ui/diff/diffview.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::diff;
using namespace Qt::StringLiterals;

namespace {

QByteArray permissionSet(const QByteArray &words, bool editable)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <description>" +
           words + "</description>\n    <fieldPermissions>\n        <editable>" + (editable ? "true" : "false") +
           "</editable>\n        <field>Order.Oven__c</field>\n        <readable>true</readable>\n"
           "    </fieldPermissions>\n    <label>Cooks</label>\n</PermissionSet>\n";
}

QByteArray code(int lines, const QByteArray &value)
{
    QByteArray text = "public class Kitchen {\n";
    for (int i = 0; i < lines; ++i)
        text += "    Integer pot" + QByteArray::number(i) + " = " + value + ";\n";
    return text + "}\n";
}

PrintedDiff printed(std::vector<FilePair> files)
{
    PrintedDiff diff;
    diff.content.title = u"Cooks (permission set)"_s;
    diff.content.firstName = u"UAT"_s;
    diff.content.secondName = u"Dev1"_s;
    diff.content.files = std::move(files);
    diff.content.about = {{About::Of::First, u"UAT"_s, {u"Bo Lindqvist"_s, u"changed 11/18/26"_s}},
                          {About::Of::Second, u"Dev1"_s, {u"Ana Ferreira"_s, u"changed 11/20/26"_s}}};
    diff.at = QDateTime(QDate(2026, 11, 30), QTime(14, 5), QTimeZone::UTC);
    return diff;
}

FilePair cooks()
{
    return {u"force-app/main/default/permissionsets/Cooks.permissionset-meta.xml"_s, permissionSet("Bakes", false),
            permissionSet("Bakes and fries", true)};
}

class Running final : public async::Monitor
{
public:
    bool stopped() const override { return isStopped; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
    bool isStopped = false;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pagesOf(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

/// What was drawn, without ligatures and spaces.
QString wordsOf(const QByteArray &pdf)
{
    static const QRegularExpression space(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return tests::pdfText(pdf).normalized(QString::NormalizationForm_KC).remove(space);
}

} // namespace

/// A difference on paper.
class TestDiffPrint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetHasBothSidesEntriesAndText();
    void aLongTextHasPagesWithHeadings();
    void aLineLongerThanAPageGoesOn();
    void canceledNothingIsLeft();
    void theViewWritesBesideTheWindow();

private:
    QByteArray pdfOf(const PrintedDiff &diff);

    QTemporaryDir m_folder;
    std::unique_ptr<theme::Theme> m_theme;
};

void TestDiffPrint::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
}

QByteArray TestDiffPrint::pdfOf(const PrintedDiff &diff)
{
    const QString path = m_folder.filePath(u"a.pdf"_s);
    {
        QPdfWriter pdf(path);
        pdf.setResolution(150);
        pdf.setPageLayout(
            {QPageSize(QPageSize::A4), QPageLayout::Landscape, {12, 12, 12, 12}, QPageLayout::Millimeter});
        Running running;
        if (!printOut(diff, pdf, running))
            return {};
    }
    return contentOf(path);
}

void TestDiffPrint::theSheetHasBothSidesEntriesAndText()
{
    FilePair same{u"classes/Same.cls"_s, "class Same {}\n", "class Same {}\n"};
    const QByteArray pdf = pdfOf(printed({cooks(), same}));
    QCOMPARE(pagesOf(pdf), 1);
    const QString words = wordsOf(pdf);
    for (const QString &part : {
             u"Cooks(permissionset)"_s,                       // what it is
             u"●UAT⇄◆Dev1"_s,                                 // which two
             u"UAT:BoLindqvist·changed11/18/26"_s,            // who and when, of both
             u"Dev1:AnaFerreira·changed11/20/26"_s,           //
             u"Printed11/30/262:05PMUTCbyBackflow"_s,         // when
             u"Fieldpermission(1)"_s,                         // the entries, in words
             u"Order.Oven__c±differseditno·readyesedityes"_s, //
             u"<editable>true</editable>"_s,                  // the text of both
             u"<editable>false</editable>"_s,                 //
             u"Thesameonbothsides:classes/Same.cls"_s,
             u"Page1"_s,
         })
        QVERIFY2(words.contains(part), qPrintable(part + u"\n"_s + words));
    QVERIFY(!words.contains(u"classSame"_s));
}

void TestDiffPrint::aLongTextHasPagesWithHeadings()
{
    const FilePair big{u"classes/Kitchen.cls"_s, code(400, "1"), code(400, "0")};
    const QByteArray pdf = pdfOf(printed({big}));
    const int pages = pagesOf(pdf);
    QVERIFY2(pages > 10, qPrintable(QString::number(pages)));
    const QString words = wordsOf(pdf);
    QCOMPARE(int(words.count(u"−Dev1+UAT"_s)), pages); // the legend stands on each
    for (int i = 0; i < 400; ++i)
        QCOMPARE(int(words.count(u"Integerpot%1="_s.arg(i))), 2);
    QVERIFY(words.contains(u"Page%1"_s.arg(pages)));
}

void TestDiffPrint::aLineLongerThanAPageGoesOn()
{
    const QByteArray longLine = "String oven = '" + QByteArray("abcdefghij").repeated(3000) + "THE END';\n";
    const QByteArray pdf = pdfOf(printed({{u"classes/Oven.cls"_s, longLine, "String oven = '';\n"}}));
    QVERIFY(pagesOf(pdf) > 1);
    QVERIFY(wordsOf(pdf).contains(u"THEEND"_s));
}

void TestDiffPrint::canceledNothingIsLeft()
{
    Running running;
    running.isStopped = true;
    QPdfWriter pdf(m_folder.filePath(u"canceled.pdf"_s));
    QCOMPARE(printOut(printed({cooks()}), pdf, running).error().code, base::Errc::Canceled);
}

void TestDiffPrint::theViewWritesBesideTheWindow()
{
    QThreadPool pool;
    theme::Highlighting highlighting(*m_theme);
    widgets::Navigator navigator;
    jobs::JobList list;
    widgets::AppContext context;
    context.theme = m_theme.get();
    context.highlighting = &highlighting;
    context.navigator = &navigator;
    context.jobs = &list;
    context.pool = &pool;
    DiffView view(context);
    view.resize(900, 500);
    view.show();
    QTest::keyClick(&view, Qt::Key_P, Qt::ControlModifier); // there is nothing yet, and no dialog comes
    view.exportPdf();
    QVERIFY(view.findChildren<QDialog *>().isEmpty());
    QSignalSpy shown(&view, &DiffView::shown);
    view.showContent(printed({cooks()}).content);
    QTRY_COMPARE(shown.count(), 1);
    view.exportPdf();
    auto *dialog = view.findChild<QFileDialog *>(u"diffExportFile"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().first().endsWith(u"Cooks (permission set).pdf"_s));
    auto *writer = view.findChild<DiffExport *>();
    QSignalSpy written(writer, &DiffExport::exported);
    QSignalSpy told(&navigator, &widgets::Navigator::noticeGiven);
    const QString shots = qEnvironmentVariable("BACKFLOW_SHOTS");
    const QString path = shots.isEmpty() ? m_folder.filePath(u"view.pdf"_s) : shots + u"/difference.pdf"_s;
    Q_EMIT dialog->fileSelected(path);
    QCOMPARE(written.count(), 0); // not on this thread
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(contentOf(path).startsWith("%PDF"));
    QVERIFY(wordsOf(contentOf(path)).contains(u"Order.Oven__c"_s));
    QCOMPARE(told.count(), 1);
    QVERIFY(told.front().front().toString().contains(path));
    writer->exportTo(m_folder.filePath(u"no/such/folder/a.pdf"_s));
    QTRY_COMPARE(written.count(), 2);
    QCOMPARE(told.count(), 2);
    QVERIFY(told.back().front().toString().contains(u"a.pdf"_s));
}

QTEST_MAIN(TestDiffPrint)
#include "tst_diffprint.moc"
