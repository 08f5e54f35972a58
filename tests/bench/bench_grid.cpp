// The comparison grid at full size, as somebody sits before it: what design/ux.md asks of it beside what it takes. Each
// figure is the median of several rounds, painted into a picture, off screen unless QT_QPA_PLATFORM says otherwise; the
// processor time beside it tells what it takes where others do not want the machine at the same time.
//   bench_grid            all tables
//   bench_grid rows       100,000 rows in one grid
//   bench_grid difference one component of 2 MB in the difference view
//   bench_grid sides      six environments of 20,000 components each, from snapshots in a repository
#include "core/async/monitor.h"
#include "core/git/openrepository.h"
#include "tests/support/fakebackends.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"
#include "ui/diff/diffview.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <algorithm>
#include <ctime>
#include <optional>

namespace {

using namespace backflow;
using namespace backflow::ui::compare;
using backflow::compare::Cell;
using backflow::compare::CellState;
using backflow::compare::Row;

constexpr int kRounds = 7;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Of this process, in MB, now and at most.
double memory(const char *field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

struct Took {
    double wall = 0;
    /// Of all threads of the process; nothing where it is no time.
    std::optional<double> cpu = std::nullopt;
};

double middle(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double cpuNow()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

template <class Work>
Took medianOf(Work work)
{
    std::vector<double> walls;
    std::vector<double> cpus;
    for (int round = 0; round < kRounds; ++round) {
        const double before = cpuNow();
        QElapsedTimer timer;
        timer.start();
        work(round);
        walls.push_back(double(timer.nsecsElapsed()) / 1e6);
        cpus.push_back(cpuNow() - before);
    }
    return {middle(walls), middle(cpus)};
}

void line(const QString &what, const Took &took, double bar, const QString &unit = QStringLiteral("ms"))
{
    const QString cpu = took.cpu ? QStringLiteral("%1").arg(*took.cpu, 8, 'f', 1) : QString(8, u' ');
    out() << QStringLiteral("  %1 %2 %4   cpu %6   bar %3 %4   %5\n")
                 .arg(what, -48)
                 .arg(took.wall, 8, 'f', 1)
                 .arg(bar, 5, 'f', 0)
                 .arg(unit, took.wall <= bar ? QStringLiteral("met") : QStringLiteral("NOT MET"), cpu);
    out().flush();
}

void paint(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    widget.grab();
}

std::shared_ptr<const backflow::compare::Comparison> hundredThousand()
{
    constexpr int kRows = 100'000;
    static const QStringList kTypes =
        QStringLiteral(
            "ApexClass CustomField CustomObject Flow Layout Profile Report RecordType PermissionSet ValidationRule")
            .split(u' ');
    backflow::compare::Comparison comparison;
    const model::ContentId content = *model::ContentId::fromHex(QByteArray(40, '0'));
    std::vector<model::SnapshotEntry> held;
    for (int i = 0; i < kRows; ++i) {
        const QString &type = kTypes.at(i % kTypes.size());
        Row row{{type, QStringLiteral("Account%1.Component_%2__c").arg(i % 700).arg(i)}, {}};
        for (int target = 0; target < 4; ++target) {
            const bool differs = (i + target) % 4 == 0;
            Cell cell;
            cell.state = !differs ? CellState::Same : CellState((i / 4) % 5 + 1);
            cell.due = differs;
            cell.entries = differs ? i % 9 : 0;
            cell.targetChanged = i % 97 == 0;
            row.cells.push_back(cell);
        }
        held.push_back({row.key, {{QStringLiteral("force-app/main/default/x/%1").arg(i), content}}});
        comparison.rows.push_back(std::move(row));
    }
    std::ranges::sort(comparison.rows, {}, &Row::key);
    std::ranges::sort(held, {}, &model::SnapshotEntry::key);
    comparison.source = std::make_shared<const model::Snapshot>(QStringLiteral("UAT"), std::nullopt, QDateTime(), held);
    for (const char *name : {"Dev1", "Dev2", "QA", "Dev3"})
        comparison.targets.push_back(std::make_shared<const model::Snapshot>(
            QString::fromLatin1(name), std::nullopt, QDateTime(), std::vector<model::SnapshotEntry>()));
    return std::make_shared<const backflow::compare::Comparison>(std::move(comparison));
}

GridFacts peopleOf(const backflow::compare::Comparison &comparison)
{
    GridFacts facts;
    int i = 0;
    for (const Row &row : comparison.rows) {
        facts.stamps.insert(row.key, {1'795'000'000'000 + qint64(i) * 60'000, QStringLiteral("Person %1").arg(i % 40)});
        ++i;
    }
    return facts;
}

GridFilter everything()
{
    GridFilter filter;
    filter.states += {CellState::Same, CellState::OrderOnly};
    return filter;
}

void rows(ui::theme::Theme &theme)
{
    out() << "One grid, 100,000 rows, 4 targets, all shown\n";
    const auto comparison = hundredThousand();
    const GridFacts facts = peopleOf(*comparison);
    const double before = memory("VmRSS");
    std::shared_ptr<const GridIndex> index;
    const Took made = medianOf([&](int) { index = makeGridIndex(comparison, facts); });
    ComparisonModel model;
    model.setFilter(everything());
    ComparisonTree tree(theme, &model, nullptr);
    tree.resize(1400, 500);
    tree.show();
    paint(tree);
    line(QStringLiteral("index made, on a worker"), made, 1000);
    line(QStringLiteral("first paint"), medianOf([&](int) {
             model.setIndex(nullptr);
             model.setIndex(index);
             paint(tree);
         }),
         150);
    const QString typed = QStringLiteral("component_99");
    for (int letters : {1, 4, 12}) {
        line(QStringLiteral("filter, keystroke %1").arg(letters), medianOf([&](int round) {
                 GridFilter filter = everything();
                 filter.search = typed.first(round % 2 == 0 ? letters : letters - 1);
                 model.setFilter(filter);
                 paint(tree);
             }),
             100);
    }
    model.setFilter(everything());
    line(QStringLiteral("chip pressed"), medianOf([&](int round) {
             model.setFilter(round % 2 == 0 ? GridFilter() : everything());
             paint(tree);
         }),
         100);
    model.setFilter(everything());
    const std::pair<const char *, int> columns[] = {{"sort by name", ComparisonModel::Component},
                                                    {"sort by a target's state", ComparisonModel::FirstTarget + 1},
                                                    {"sort by when", model.columnOf(Fact::When)}};
    for (const auto &[what, column] : columns) {
        line(QString::fromLatin1(what), medianOf([&](int round) {
                 model.sort(column, round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
                 paint(tree);
             }),
             250);
    }
    line(QStringLiteral("group by object, then type"), medianOf([&](int round) {
             model.setGroupings(round % 2 == 0 ? QList{Grouping::Object, Grouping::Type} : QList{Grouping::Type});
             paint(tree);
         }),
         250);
    line(QStringLiteral("jump to the middle"), medianOf([&](int round) {
             tree.setCurrentKey(comparison->rows[50'000 + size_t(round) * 900].key);
             paint(tree);
         }),
         50);
    line(QStringLiteral("tick 3,000 and untick them"), medianOf([&](int round) {
             QList<model::ComponentKey> keys;
             for (size_t row = 0; row < 3000; ++row)
                 keys.append(comparison->rows[row * 30].key);
             model.setTicked(keys, round % 2 == 0);
             paint(tree);
         }),
         100);
    line(QStringLiteral("tick all shown"), medianOf([&](int round) { model.tickAllShown(round % 2 == 0); }), 250);
    line(QStringLiteral("memory of index, model and view"), {memory("VmRSS") - before}, 400, QStringLiteral("MB"));
    line(QStringLiteral("memory of the whole process"), {memory("VmHWM")}, 400, QStringLiteral("MB"));
}

/// 2 MB, every hundredth entry another one.
QByteArray largeSet(bool changed)
{
    constexpr int kFields = 13'000;
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                     "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
    for (int i = 0; i < kFields; ++i) {
        xml += QByteArray("    <fieldPermissions>\n        <editable>") + (changed && i % 100 == 7 ? "true" : "false") +
               "</editable>\n        <field>Account.Field_" + QByteArray::number(i) +
               "__c</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
    }
    return xml + "    <label>Sales</label>\n</PermissionSet>\n";
}

void difference(ui::theme::Theme &theme)
{
    using ui::diff::DiffView;
    ui::theme::Highlighting highlighting(theme);
    QThreadPool pool;
    ui::widgets::AppContext context;
    context.theme = &theme;
    context.highlighting = &highlighting;
    context.pool = &pool;
    ui::diff::DiffContent content;
    content.title = QStringLiteral("Sales (PermissionSet)");
    content.firstName = QStringLiteral("UAT");
    content.secondName = QStringLiteral("Dev1");
    content.files = {{QStringLiteral("permissionsets/Sales.permissionset-meta.xml"), largeSet(true), largeSet(false)}};
    out() << "One component of " << content.files.front().first->size() / 1e6 << " MB, 130 changes\n";
    DiffView view(context);
    view.resize(1180, 600);
    view.show();
    paint(view);
    const auto wait = [&view](auto start) {
        bool there = false;
        const auto heard = QObject::connect(&view, &DiffView::shown, &view, [&there] { there = true; });
        start();
        while (!there)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(heard);
        paint(view);
    };
    line(QStringLiteral("entries on screen"), medianOf([&](int) {
             std::swap(content.files.front().first, content.files.front().second); // never what was shown before
             wait([&] { view.showContent(content); });
         }),
         400);
    content.files.front().before = largeSet(false);
    content.files.front().beforeKnown = true;
    line(QStringLiteral("the same, with what was before"), medianOf([&](int) {
             std::swap(content.files.front().first, content.files.front().second);
             wait([&] { view.showContent(content); });
         }),
         400);
    line(QStringLiteral("next change, entries"), medianOf([&](int) {
             view.goToNext();
             paint(view);
         }),
         50);
    line(QStringLiteral("over to the text"), medianOf([&](int round) {
             view.setMode(round % 2 == 0 ? DiffView::Mode::Text : DiffView::Mode::Entries);
             paint(view);
         }),
         300);
    view.setMode(DiffView::Mode::Text);
    line(QStringLiteral("next change, text"), medianOf([&](int) {
             view.goToNext();
             paint(view);
         }),
         50);
    line(QStringLiteral("ignore space on or off"), medianOf([&](int) {
             wait([&] {
                 for (QAction *action : view.actions()) {
                     if (action->shortcut() == QKeySequence(Qt::Key_S))
                         action->trigger();
                 }
             });
         }),
         200);
    for (QAction *action : view.actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Find))
            action->trigger();
    }
    auto *find = view.findChild<QLineEdit *>(QStringLiteral("diffFindEdit"));
    line(QStringLiteral("find, keystroke"), medianOf([&](int round) {
             find->setText(QStringLiteral("Field_129").first(7 + round % 3));
             paint(view);
         }),
         100);
    pool.waitForDone();
}

/// Snapshots of a company: the source, and five below it that each differ in a hundredth.
class Company final
{
public:
    static constexpr int kComponents = 20'000;
    Company()
    {
        const QStringList names = QStringLiteral("Production UAT QA Dev1 Dev2 Dev3").split(u' ');
        for (const QString &name : names) {
            model::Environment environment;
            environment.name = name;
            pipeline.environments += environment;
            if (name != names.front())
                pipeline.edges += model::Edge{name, names.front()};
        }
        auto backends = std::make_shared<support::FakeBackends>();
        backends->openRepository = [path = m_folder.filePath(QStringLiteral("repository.git"))] {
            return git::openRepository(path);
        };
        m_backends = backends;
        const auto repository = *m_backends->repository();
        for (int side = 0; side < int(names.size()); ++side)
            commit(*repository, pipeline.environments.at(side), side);
    }
    const std::shared_ptr<const ports::Backends> &backends() const { return m_backends; }
    model::Pipeline pipeline;

private:
    static QByteArray text(int component, int side)
    {
        const bool own = side > 0 && component % 100 == side;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomField "
               "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <fullName>Field_" +
               QByteArray::number(component) + "__c</fullName>\n    <label>Field " + QByteArray::number(component) +
               (own ? " of side " + QByteArray::number(side) : QByteArray()) +
               "</label>\n    <length>80</length>\n    <type>Text</type>\n</CustomField>\n";
    }
    static void commit(ports::Repository &repository, const model::Environment &environment, int side)
    {
        ports::CommitDraft draft;
        draft.branch = environment.snapshotBranch();
        for (int i = 0; i < kComponents; ++i) {
            draft.put.insert(
                QStringLiteral("force-app/main/default/objects/Object_%1__c/fields/Field_%2__c.field-meta.xml")
                    .arg(i / 100)
                    .arg(i),
                text(i, side));
        }
        draft.message = QStringLiteral("Snapshot\n");
        draft.authorName = QStringLiteral("Ada Admin");
        draft.authorEmail = QStringLiteral("ada@example.test");
        draft.when = QDateTime::currentDateTimeUtc();
        async::NullMonitor monitor;
        if (!repository.commit(draft, monitor))
            qFatal("a snapshot cannot be written");
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const ports::Backends> m_backends;
};

void sides(ui::theme::Theme &theme)
{
    out() << "Six environments of 20,000 components, from snapshots in a repository\n";
    const Company company;
    ui::theme::Highlighting highlighting(theme);
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    ui::widgets::AppContext context;
    context.backends = company.backends();
    context.pipeline = company.pipeline;
    context.theme = &theme;
    context.highlighting = &highlighting;
    context.navigator = &navigator;
    context.jobs = &jobs;
    context.pool = &pool;
    std::vector<double> first;
    std::vector<double> complete;
    std::vector<double> firstCpu;
    std::vector<double> completeCpu;
    std::unique_ptr<ComparePage> page;
    for (int round = 0; round < kRounds; ++round) {
        page = std::make_unique<ComparePage>(context);
        page->resize(1440, 800);
        const double before = cpuNow();
        QElapsedTimer timer;
        timer.start();
        page->show();
        while (page->model()->shownRows() == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        page->grab();
        first.push_back(double(timer.nsecsElapsed()) / 1e6);
        firstCpu.push_back(cpuNow() - before);
        while (jobs.running() > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        page->grab();
        complete.push_back(double(timer.nsecsElapsed()) / 1e6);
        completeCpu.push_back(cpuNow() - before);
        pool.waitForDone();
    }
    line(QStringLiteral("first rows"), {middle(first), middle(firstCpu)}, 300);
    line(QStringLiteral("complete"), {middle(complete), middle(completeCpu)}, 2000);
    auto *search = page->findChild<QLineEdit *>(QStringLiteral("compareSearch"));
    const QString typed = QStringLiteral("field_19");
    for (const int letters : {1, 4, 8}) {
        line(QStringLiteral("filter, keystroke %1").arg(letters), medianOf([&](int round) {
                 search->setText(typed.first(round % 2 == 0 ? letters : letters - 1));
                 paint(*page);
             }),
             50);
    }
    line(QStringLiteral("memory of the whole process, at most"), {memory("VmHWM")}, 500, QStringLiteral("MB"));
    page.reset();
    pool.waitForDone();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::theme::Theme theme;
    theme.install(*qApp);
    const QString which = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (which.isEmpty() || which.startsWith(u'-') || which == QLatin1String("rows"))
        rows(theme);
    if (which.isEmpty() || which.startsWith(u'-') || which == QLatin1String("sides"))
        sides(theme);
    if (which.isEmpty() || which.startsWith(u'-') || which == QLatin1String("difference"))
        difference(theme);
    return 0;
}
