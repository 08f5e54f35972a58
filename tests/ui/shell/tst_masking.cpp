// With the switch on, nobody's name stands on any screen, for the eye or for a screen reader, or in what is written.

#include "core/promotion/draft.h"
#include "core/promotion/report.h"
#include "core/promotion/shownnames.h"
#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/promote/plantext.h"
#include "ui/promote/reporthtml.h"
#include "ui/widgets/settingkeys.h"

#include <QAccessible>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using tests::WindowFixture;
using widgets::Page;

namespace {

const QStringList kPeople{QStringLiteral("Ada"), QStringLiteral("Lindqvist"), QStringLiteral("Marguerite")};

/// All that assistive technology is told, below that object.
void gather(QAccessibleInterface *face, QString &all, int depth = 0)
{
    if (!face || depth > 40)
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all += face->text(kind) + u'\n';
    for (int i = 0; i < face->childCount(); ++i)
        gather(face->child(i), all, depth + 1);
}

QString toldOf(QWidget *window)
{
    QString all;
    gather(QAccessible::queryAccessibleInterface(window), all);
    for (const QWidget *widget : window->findChildren<QWidget *>())
        all += widget->toolTip() + u'\n';
    return all;
}

QStringList namesIn(const QString &text)
{
    QStringList found;
    for (const QString &name : kPeople) {
        if (text.contains(name))
            found += name;
    }
    return found;
}

/// The company after people changed things, with their names.
void nameThem(WindowFixture &f)
{
    for (const auto &[place, name] : {std::pair(QStringLiteral("UAT"), QStringLiteral("Bo Lindqvist")),
                                      std::pair(QStringLiteral("Dev1"), QStringLiteral("Marguerite Yu"))}) {
        for (auto &components : f.company->org(place).components) {
            for (auto &component : components) {
                component.modifiedBy = name;
                component.modified = f.company->time.now();
            }
        }
        QVERIFY(f.company->retrieve(place));
    }
}

} // namespace

class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { promotion::maskNames(false); }
    void noScreenNamesAnybody_data();
    void noScreenNamesAnybody();
    void reportsAndPlansNameNobody();
};

void TestMasking::noScreenNamesAnybody_data()
{
    QTest::addColumn<bool>("masked");
    QTest::newRow("shown") << false;
    QTest::newRow("masked") << true;
}

void TestMasking::noScreenNamesAnybody()
{
    QFETCH(bool, masked);
    WindowFixture f;
    f.settings->setValue(widgets::kMaskNamesKey, masked);
    f.company->live();
    nameThem(f);
    f.show(false);
    f.open();
    QTRY_VERIFY(f.idle());
    QString all;
    const auto look = [&](Page page) {
        f.window->showPage(page);
        QTRY_VERIFY(f.idle());
        QCoreApplication::processEvents();
        all += toldOf(f.window.get());
    };
    look(Page::Pipeline);
    f.window->pages().pipeline->view()->setCurrent(QStringLiteral("Dev1"));
    look(Page::Pipeline);
    f.navigator.openCompare(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    look(Page::Compare);
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    QTRY_VERIFY(f.idle());
    all += toldOf(f.window.get());
    auto *tabs = f.find<QTabWidget>("envTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QTRY_VERIFY(f.idle());
        all += toldOf(f.window.get());
    }
    f.navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    look(Page::Promotions);
    look(Page::Resolve);
    look(Page::History);
    look(Page::Access);
    look(Page::Settings);
    const QStringList names = namesIn(all);
    if (masked)
        QVERIFY2(names.isEmpty(), qPrintable(names.join(u' ') + QStringLiteral(": ") +
                                             all.mid(qMax(0, all.indexOf(names.value(0)) - 80), 200)));
    else
        QVERIFY2(names.contains(QStringLiteral("Ada")), qPrintable(names.join(u' '))); // so that the other can fail
    all.remove(QStringLiteral("“Person 1”")); // the setting itself speaks of it
    QCOMPARE(all.contains(QStringLiteral("Person 1")), masked);
}

void TestMasking::reportsAndPlansNameNobody()
{
    promotion::Report report;
    report.id = QStringLiteral("01J");
    report.source = QStringLiteral("UAT");
    report.target = QStringLiteral("Dev1");
    report.startedBy = QStringLiteral("Bo Lindqvist");
    report.note = QStringLiteral("Lindqvist asked for it");
    report.startedAt = report.endedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0));
    const model::CommitId none = *model::CommitId::fromHex(QByteArray(40, '0'));
    promotion::DraftOptions options;
    options.note = report.note;
    const auto draft = std::make_shared<const promotion::Draft>(promotion::Draft{.id = report.id,
                                                                                 .source = report.source,
                                                                                 .target = report.target,
                                                                                 .sourceCommit = none,
                                                                                 .targetCommit = none,
                                                                                 .selection = {},
                                                                                 .options = options,
                                                                                 .startedAt = report.startedAt,
                                                                                 .startedBy = report.startedBy,
                                                                                 .rollbackOf = {},
                                                                                 .ancestors = {},
                                                                                 .choices = {},
                                                                                 .components = {}});
    const auto written = [&] {
        return promote::reportText(report) + QString::fromUtf8(promote::reportHtml(report)) +
               promote::planText({draft}) + QString::fromUtf8(promote::planJson({draft}));
    };
    QCOMPARE(written().count(QStringLiteral("Lindqvist")), 8);
    promotion::maskNames(true);
    QVERIFY2(!written().contains(QStringLiteral("Lindqvist")), qPrintable(written()));
}

QTEST_MAIN(TestMasking)
#include "tst_masking.moc"
