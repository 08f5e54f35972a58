// The history with a million events: what design/ux.md asks of it beside what it takes. Each figure is the median of
// several rounds; those of the index have a connection of their own each, as the window's jobs have it; those of the
// page are from the question to the picture, off screen unless QT_QPA_PLATFORM says otherwise.
//   bench_history [EVENTS] [FOLDER]   FOLDER keeps the index, which is taken as it is when it is there
#include "core/git/openrepository.h"
#include "core/promotion/historyexport.h"
#include "core/promotion/historyindexing.h"
#include "core/store/historyindex.h"
#include "core/store/journal.h"
#include "tests/bench/project.h"
#include "tests/support/fakeclock.h"
#include "ui/diff/diffview.h"
#include "ui/history/choicebutton.h"
#include "ui/history/historydetail.h"
#include "ui/history/historypage.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <QTimeZone>
#include <algorithm>
#include <ctime>

namespace {

using namespace backflow;
using namespace Qt::StringLiterals;
using ports::HistoryQuery;

constexpr int kRounds = 7;
constexpr int kPage = 256;
constexpr int kAtATime = 4000;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// The same events in every run: people, places, components and tickets in the proportions of a large team.
class Events
{
public:
    ports::IndexedEvent next()
    {
        ports::IndexedEvent made;
        const int number = m_number++;
        made.when = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + number * 137'000LL, QTimeZone::UTC);
        made.who = u"Person %1"_s.arg(below(10) ? below(60) : 60 + below(400));
        made.where = u"Place%1"_s.arg(below(24));
        const QString component = u"%1:Sales.Item%2__c"_s.arg(kTypes.at(below(kTypes.size()))).arg(below(40'000));
        made.components = {component};
        for (int more = int(below(4)); more > 0; --more)
            made.components += u"ApexClass:Worker%1Service"_s.arg(below(5'000));
        made.reference = u"US-%1"_s.arg(below(30'000));
        switch (number % 4) {
        case 0:
            made.source = ports::HistorySource::Record;
            made.action = number % 200 ? u"promotion"_s : u"rollback"_s;
            made.promotion = u"01K%1"_s.arg(number / 8, 23, 10, QChar(u'0'));
            made.what = u"Back-promotion from Place9 to %1: done"_s.arg(made.where);
            made.reason = u"because of what happened in sprint %1"_s.arg(below(200));
            made.sequence = number / 4 + 1;
            made.record = "{\"action\":\"promote.result\",\"actor\":{\"name\":\"" + made.who.toUtf8() +
                          "\"},\"components\":[\"" + made.components.join(u"\",\""_s).toUtf8() +
                          "\"],\"seen\":{\"envHead\":\"0123456789012345678901234567890123456789\"}}";
            break;
        case 1:
            made.source = ports::HistorySource::Reading;
            made.group = ports::HistoryGroup::Orgs;
            made.action = u"snapshot"_s;
            made.what = u"%1 changed: %2"_s.arg(made.where, component);
            break;
        case 2:
            made.source = ports::HistorySource::SetupTrail;
            made.group = ports::HistoryGroup::Orgs;
            made.action = u"setup"_s;
            made.what = u"Changed %1 for profile Standard"_s.arg(component.section(u':', 1));
            break;
        default:
            made.source = ports::HistorySource::Decision;
            made.group = number % 40 == 3 ? ports::HistoryGroup::Access : ports::HistoryGroup::Decisions;
            made.action = u"decision"_s;
            made.what = u"Decision: kept %1 (%2)"_s.arg(made.where, component);
        }
        made.id = QString::number(number);
        return made;
    }

private:
    qsizetype below(qsizetype limit)
    {
        m_random = m_random * 6364136223846793005ULL + 1442695040888963407ULL;
        return qsizetype((m_random >> 33) % quint64(limit));
    }
    static inline const QStringList kTypes{u"CustomField"_s, u"ApexClass"_s, u"Layout"_s,        u"PermissionSet"_s,
                                           u"Flow"_s,        u"Profile"_s,   u"ValidationRule"_s};
    int m_number = 0;
    quint64 m_random = 7;
};

double cpuMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Prints one line of the table; false when the bar is missed.
bool tell(const QString &what, double ms, double cpu, double bar, const QString &remark = {})
{
    const bool met = bar <= 0 || ms <= bar;
    out() << what.leftJustified(52) << QString::number(ms, 'f', 1).rightJustified(9) << " ms"
          << QString::number(cpu, 'f', 1).rightJustified(9) << " ms cpu"
          << (bar > 0 ? u"   bar %1 ms%2"_s.arg(bar).arg(met ? QString() : u"  MISSED"_s) : QString()) << "   "
          << remark << Qt::endl;
    return met;
}

template <class Ask>
bool measure(const QString &path, const QString &what, double bar, const Ask &ask)
{
    QList<double> walls;
    QList<double> cpus;
    QString remark;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuMs();
        const auto index = store::openHistoryIndex(path);
        if (!index)
            qFatal("%s", qPrintable(index.error().message));
        remark = ask(**index);
        walls += double(timer.nsecsElapsed()) / 1e6;
        cpus += cpuMs() - cpu;
    }
    std::ranges::sort(walls);
    std::ranges::sort(cpus);
    return tell(what, walls.at(kRounds / 2), cpus.at(kRounds / 2), bar, remark);
}

QString pageOf(ports::HistoryIndex &index, const HistoryQuery &query, qint64 key = 0)
{
    const auto page = index.after(query, key, kPage);
    if (!page)
        qFatal("%s %s", qPrintable(page.error().message), qPrintable(page.error().detail));
    return u"%1 events"_s.arg(page->size());
}

/// A workspace with a real repository, in which one environment was read twice.
class Workspace final : public ports::Backends, public ports::HistoryKeeper
{
public:
    explicit Workspace(QString folder)
        : m_folder(std::move(folder))
    {
    }
    base::Result<std::unique_ptr<ports::Repository>> repository() const override
    {
        return git::openRepository(m_scratch.filePath(u"repository.git"_s));
    }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override
    {
        return store::openJournal(m_scratch.path());
    }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override { return nothing(); }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &) const override
    {
        return nothing();
    }
    const ports::Clock &clock() const override { return m_clock; }
    QString personName() const override { return u"Ada"_s; }
    QString personEmail() const override { return u"ada@example.test"_s; }
    base::Result<std::unique_ptr<ports::HistoryIndex>> historyIndex(const QString &) const override
    {
        return store::openHistoryIndex(indexPath());
    }
    QString indexPath() const { return m_folder + u"/history.db"_s; }

    /// 20,000 files, then twenty of them changed.
    void read() const
    {
        const QMap<QString, QByteArray> files = bench::projectFiles(20'000);
        async::NullMonitor monitor;
        const auto repository = this->repository();
        ports::CommitDraft draft;
        draft.branch = u"backflow/org/place1"_s;
        draft.authorName = personName();
        draft.authorEmail = personEmail();
        draft.message = u"read\n\nBackflow-Environment: Place1\n"_s;
        for (auto it = files.begin(); it != files.end(); ++it)
            draft.put.insert(it.key(), *it);
        draft.when = QDateTime::fromMSecsSinceEpoch(1'737'500'000'000, QTimeZone::UTC);
        const auto first = (*repository)->commit(draft, monitor);
        if (!first)
            qFatal("%s", qPrintable(first.error().message));
        draft.expectedTip = *first;
        draft.put.clear();
        int changed = 0;
        for (auto it = files.begin(); it != files.end() && changed < 20; ++it)
            if (it.key().endsWith(".cls"_L1) && ++changed > 0)
                draft.put.insert(it.key(), *it + "// later\n");
        draft.when = draft.when.addSecs(60);
        if (const auto second = (*repository)->commit(draft, monitor); !second)
            qFatal("%s", qPrintable(second.error().message));
    }

private:
    static std::unexpected<base::Error> nothing() { return base::failure(base::Errc::Unsupported, u"not here"_s); }
    QString m_folder;
    QTemporaryDir m_scratch;
    support::FakeClock m_clock;
};

void fill(const Workspace &workspace, int count)
{
    async::NullMonitor monitor;
    const auto index = promotion::currentHistory(workspace, monitor);
    if (!index)
        qFatal("%s", qPrintable(index.error().message));
    if (*(*index)->mark(u"bench"_s) != QString())
        return;
    QElapsedTimer timer;
    timer.start();
    Events source;
    QString mark;
    for (int done = 0; done < count;) {
        QList<ports::IndexedEvent> events;
        for (int i = 0; i < kAtATime && done < count; ++i, ++done)
            events += source.next();
        const QString to = QString::number(done);
        if (const auto added = (*index)->add(u"bench"_s, mark, to, events); !added)
            qFatal("%s %s", qPrintable(added.error().message), qPrintable(added.error().detail));
        mark = to;
    }
    out() << "filled with " << count << " events in " << double(timer.elapsed()) / 1000 << " s, "
          << QFileInfo(workspace.indexPath()).size() / 1'000'000 << " MB" << Qt::endl;
}

bool questions(const QString &path)
{
    constexpr double kFirst = 150;
    constexpr double kFilter = 300;
    bool met = true;
    const auto page = [&](const QString &what, double bar, const HistoryQuery &query) {
        met &= measure(path, what, bar, [&](ports::HistoryIndex &index) { return pageOf(index, query); });
    };
    page(u"first page"_s, kFirst, {});
    page(u"first page, oldest first"_s, kFirst, {.oldestFirst = true});
    const QDateTime middle = QDateTime::fromMSecsSinceEpoch(1'668'000'000'000, QTimeZone::UTC);
    const std::pair<QString, HistoryQuery> filters[] = {
        {u"one person of many events"_s, {.who = {u"Person 7"_s}}},
        {u"one person of few events"_s, {.who = {u"Person 455"_s}}},
        {u"nobody"_s, {.who = {u"Nobody"_s}}},
        {u"two places"_s, {.where = {u"Place3"_s, u"Place4"_s}}},
        {u"a tab"_s, {.group = ports::HistoryGroup::Access}},
        {u"a kind that is rare"_s, {.actions = {u"rollback"_s}}},
        {u"a metadata type"_s, {.types = {u"PermissionSet"_s}}},
        {u"a time"_s, {.since = middle, .until = middle.addDays(30)}},
        {u"one component"_s, {.component = u"Flow:Sales.Item77__c"_s}},
        {u"one promotion"_s, {.promotion = u"01K%1"_s.arg(77'000, 23, 10, QChar(u'0'))}},
        {u"a promotion's records in one place"_s,
         {.where = {u"Place3"_s},
          .source = ports::HistorySource::Record,
          .promotion = u"01K%1"_s.arg(77'000, 23, 10, QChar(u'0'))}},
        {u"a promotion and text"_s, {.text = u"promotion"_s, .promotion = u"01K%1"_s.arg(77'000, 23, 10, QChar(u'0'))}},
        {u"one record"_s, {.sequence = 100'000}},
        {u"text: a common word"_s, {.text = u"changed"_s}},
        {u"text: the beginning of a word"_s, {.text = u"chan"_s}},
        {u"text: one letter"_s, {.text = u"p"_s}},
        {u"text: inside of a word"_s, {.text = u"motion"_s}},
        {u"text: inside of many words"_s, {.text = u"ervice"_s}},
        {u"text: a ticket"_s, {.text = u"US-4711"_s}},
        {u"text: nothing"_s, {.text = u"zzzz"_s}},
        {u"text, person, place, tab, time"_s,
         {.text = u"sales"_s,
          .who = {u"Person 7"_s},
          .where = {u"Place3"_s},
          .group = ports::HistoryGroup::Orgs,
          .since = middle}},
    };
    for (const auto &[what, query] : filters)
        page(u"filter: "_s + what, kFilter, query);
    for (const auto &[what, query] : {filters[0], filters[4], filters[6], filters[13], filters[15]})
        measure(path, u"  how many: "_s + what, 0,
                [&](ports::HistoryIndex &index) { return u"%1 events"_s.arg(*index.count(query)); });
    ports::HistoryExtent extent;
    measure(path, u"the whole list's extent (behind the first page)"_s, 0, [&](ports::HistoryIndex &index) {
        extent = *index.extent({}, kPage);
        return u"%1 events, %2 marks"_s.arg(extent.count).arg(extent.marks.size());
    });
    met &= measure(path, u"a page in the middle"_s, kFirst, [&](ports::HistoryIndex &index) {
        return pageOf(index, {}, extent.marks.value(extent.marks.size() / 2));
    });
    return met;
}

/// Every event as CSV and as JSON lines: at least 50,000 rows a second of the first.
bool exports(const QString &path)
{
    constexpr double kRowsASecond = 50'000;
    bool met = true;
    for (const auto &[name, format] : {std::pair{u"CSV"_s, promotion::ExportFormat::Csv},
                                       std::pair{u"JSON lines"_s, promotion::ExportFormat::JsonLines}}) {
        const auto index = store::openHistoryIndex(path);
        async::NullMonitor monitor;
        qint64 bytes = 0;
        const auto sink = [&bytes](const QByteArray &part) -> base::Result<> {
            bytes += part.size();
            return {};
        };
        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuMs();
        const auto written = promotion::exportHistory(**index, {}, format, {}, sink, monitor);
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        const double bar = format == promotion::ExportFormat::Csv ? double(written->rows) / kRowsASecond * 1000 : 0;
        const double wall = double(timer.nsecsElapsed()) / 1e6;
        met &=
            tell(u"export of all as "_s + name, wall, cpuMs() - cpu, bar,
                 u"%1 rows a second, %2 MB"_s.arg(qRound(double(written->rows) / wall * 1000)).arg(bytes / 1'000'000));
    }
    return met;
}

/// The page over the workspace; what is asked of it is over when its answer is painted.
class Window
{
public:
    explicit Window(std::shared_ptr<const ports::Backends> backends)
        : m_highlighting(m_theme)
        , m_context(std::make_shared<ui::widgets::AppContext>())
    {
        m_theme.install(*qApp);
        m_context->theme = &m_theme;
        m_context->highlighting = &m_highlighting;
        m_context->navigator = &m_navigator;
        m_context->jobs = &m_jobs;
        m_context->pool = &m_pool;
        m_context->backends = std::move(backends);
    }
    ~Window()
    {
        m_page.reset();
        m_pool.waitForDone();
    }
    void open()
    {
        m_page = std::make_unique<ui::history::HistoryPage>(m_context);
        m_page->resize(1440, 900);
        m_page->show();
        until([this] { return table()->model()->rowCount() > 0; });
        m_page->grab();
    }
    /// Until nothing is on its way any more.
    void settle()
    {
        for (int quiet = 0; quiet < 5; ++quiet) {
            m_pool.waitForDone();
            QCoreApplication::processEvents();
        }
    }
    QTableView *table() const { return m_page->findChild<QTableView *>(u"historyTable"_s); }
    template <class T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    template <class Holds>
    void until(const Holds &holds) const
    {
        while (!holds())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void paint() const { m_page->grab(); }

private:
    ui::theme::Theme m_theme;
    ui::theme::Highlighting m_highlighting;
    ui::widgets::Navigator m_navigator;
    ui::jobs::JobList m_jobs;
    QThreadPool m_pool;
    std::shared_ptr<ui::widgets::AppContext> m_context;
    std::unique_ptr<ui::history::HistoryPage> m_page;
};

template <class Ask>
bool measureOn(const QString &what, double bar, const Ask &ask)
{
    QList<double> walls;
    QList<double> cpus;
    for (int round = 0; round < kRounds; ++round) {
        // `ask` prepares, and gives what is measured.
        const auto measured = ask(round);
        QElapsedTimer timer;
        timer.start();
        const double cpu = cpuMs();
        measured();
        walls += double(timer.nsecsElapsed()) / 1e6;
        cpus += cpuMs() - cpu;
    }
    std::ranges::sort(walls);
    std::ranges::sort(cpus);
    return tell(what, walls.at(kRounds / 2), cpus.at(kRounds / 2), bar);
}

bool onScreen(const std::shared_ptr<const Workspace> &workspace)
{
    constexpr double kFirst = 150;
    constexpr double kFilter = 300;
    constexpr double kDiff = 400;
    bool met = true;
    std::unique_ptr<Window> window;
    met &= measureOn(u"page: from nothing to the first rows painted"_s, kFirst, [&](int) {
        window = std::make_unique<Window>(workspace);
        return [&] { window->open(); };
    });
    window->settle();
    const auto what = [&window](int row) { return window->table()->model()->index(row, 3).data().toString(); };
    met &= measureOn(u"page: another person, rows painted"_s, kFilter, [&](int round) {
        return [&, round] {
            const QString person = u"Person %1"_s.arg(round % 2 ? 7 : 455);
            window->find<ui::history::ChoiceButton>(u"historyWho"_s)->setChosen({person});
            window->until([&] { return window->table()->model()->index(0, 1).data().toString() == person; });
            window->paint();
        };
    });
    window->find<ui::history::ChoiceButton>(u"historyWho"_s)->setChosen({});
    window->settle();
    met &= measureOn(u"page: to a row far down, painted"_s, kFirst, [&](int round) {
        window->settle();
        return [&, round] {
            const int row = 100'000 * (round + 1) % std::max(1, window->table()->model()->rowCount());
            window->table()->setCurrentIndex(window->table()->model()->index(row, 0));
            window->until([&] { return !what(row).isEmpty(); });
            window->paint();
        };
    });
    // The reading is the newest event of its environment.
    window->find<ui::history::ChoiceButton>(u"historyWhere"_s)->setChosen({u"Place1"_s});
    window->find<ui::history::ChoiceButton>(u"historyKind"_s)->setChosen({u"snapshot"_s});
    window->settle();
    auto *detail = window->find<ui::history::HistoryDetail>(u"historyDetail"_s);
    detail->openTab(ui::history::HistoryDetail::Change);
    window->settle();
    auto *diff = window->find<ui::diff::DiffView>(u"historyDiff"_s);
    bool shown = false;
    QObject::connect(diff, &ui::diff::DiffView::shown, diff, [&shown] { shown = true; });
    met &= measureOn(u"page: a change of 20 in 20,000 files, before and after"_s, kDiff, [&](int) {
        detail->openTab(ui::history::HistoryDetail::Event);
        window->table()->setCurrentIndex(window->table()->model()->index(1, 0));
        window->settle();
        window->table()->setCurrentIndex(window->table()->model()->index(0, 0));
        window->settle();
        shown = false;
        return [&] {
            detail->openTab(ui::history::HistoryDetail::Change);
            window->until([&shown] { return shown; });
            window->paint();
        };
    });
    if (diff->changeCount() == 0)
        qFatal("no difference was shown");
    return met;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, u"1000000"_s).toInt();
    const QTemporaryDir scratch;
    const QString folder = arguments.value(2, scratch.path());
    QDir().mkpath(folder);
    const auto workspace = std::make_shared<Workspace>(folder);
    fill(*workspace, count);
    bool met = questions(workspace->indexPath());
    met &= exports(workspace->indexPath());
    workspace->read();
    met &= onScreen(workspace);
    return met ? 0 : 1;
}
