// The sample company with people's names masked: none of those who changed things in its orgs, and not who works here,
// stands on any screen, for the eye or for a screen reader.
#include "app/desktop/session.h"
#include "core/promotion/shownnames.h"
#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/widgets/settingkeys.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using tests::WindowFixture;
using widgets::Page;

namespace {

/// Of the sample's story (resources/demo/story.json), and of the machine.
const QStringList kPeople{QStringLiteral("Ferreira"), QStringLiteral("Lindqvist"), QStringLiteral("Okafor"),
                          QStringLiteral("Marlowe"), QStringLiteral("Marguerite")};

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

/// Columns that are hidden now may be shown at any time: what they hold counts, too.
void gatherCells(const QAbstractItemModel &model, QString &all, const QModelIndex &below = {}, int depth = 0)
{
    constexpr int kRows = 200;
    if (depth > 3)
        return;
    for (int row = 0; row < qMin(kRows, model.rowCount(below)); ++row) {
        for (int column = 0; column < model.columnCount(below); ++column) {
            const QModelIndex index = model.index(row, column, below);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                all += index.data(role).toString() + u'\n';
        }
        gatherCells(model, all, model.index(row, 0, below), depth + 1);
    }
}

QString toldOf(QWidget *window)
{
    QString all;
    gather(QAccessible::queryAccessibleInterface(window), all);
    for (const QWidget *widget : window->findChildren<QWidget *>())
        all += widget->toolTip() + u'\n';
    for (const QAbstractItemView *view : window->findChildren<QAbstractItemView *>()) {
        if (view->model())
            gatherCells(*view->model(), all);
    }
    return all;
}

} // namespace

class TestMaskedSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { promotion::maskNames(false); }
    void noScreenNamesAnybody_data();
    void noScreenNamesAnybody();
};

void TestMaskedSample::noScreenNamesAnybody_data()
{
    QTest::addColumn<bool>("masked");
    QTest::newRow("shown") << false;
    QTest::newRow("masked") << true;
}

void TestMaskedSample::noScreenNamesAnybody()
{
    QFETCH(const bool, masked);
    qputenv("BACKFLOW_USER_NAME", "Marguerite Yu");
    qputenv("BACKFLOW_USER_EMAIL", "marguerite@example.com");
    qputenv("BACKFLOW_SECRETS", "memory");
    WindowFixture f;
    f.pool.setMaxThreadCount(4);
    f.settings->setValue(widgets::kMaskNamesKey, masked);
    desktop::Session session(f.context, *f.settings);
    f.show(false);
    QSignalSpy opened(&session, &desktop::Session::opened);
    session.openDemo();
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(f.idle());
    QString all;
    const auto look = [&](Page page) {
        f.window->showPage(page);
        QTRY_VERIFY(f.idle());
        QCoreApplication::processEvents();
        all += toldOf(f.window.get());
    };
    look(Page::Pipeline);
    for (const model::Edge &edge : std::as_const(f.context->pipeline.edges)) {
        f.navigator.openCompare(edge.higher, edge.lower);
        look(Page::Compare);
        f.navigator.openEnvironment(edge.lower);
        QTRY_VERIFY(f.idle());
        auto *tabs = f.find<QTabWidget>("envTabs");
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QTRY_VERIFY(f.idle());
            all += toldOf(f.window.get());
        }
    }
    for (const Page page : {Page::Promotions, Page::Resolve, Page::History, Page::Access, Page::Settings})
        look(page);
    QStringList found;
    for (const QString &name : kPeople) {
        if (all.contains(name))
            found +=
                name + QStringLiteral(": ") + all.mid(qMax(qsizetype(0), all.indexOf(name) - 60), 120).simplified();
    }
    if (masked)
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    else
        QVERIFY2(found.size() >= 3, qPrintable(found.join(u'\n'))); // so that the other can fail
}

QTEST_MAIN(TestMaskedSample)
#include "tst_maskedsample.moc"
