#include "ui/promote/reviewstep.h"

#include "core/governance/testrule.h"
#include "core/promotion/ownwork.h"
#include "core/text/oddnames.h"
#include "ui/promote/lastingnote.h"
#include "ui/promote/ownwork.h"
#include "ui/promote/planmodel.h"
#include "ui/promote/targetrun.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/lineslist.h"
#include "ui/widgets/typenames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::promote {

namespace {

class PlanDelegate final : public QStyledItemDelegate
{
public:
    PlanDelegate(const theme::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(PlanModel::WeightyRole).toBool()) {
            option->font = m_theme.font(theme::TextStyle::Strong);
            option->palette.setColor(QPalette::Text, m_theme.color(index.row() == int(PlanLine::NeedsDecision)
                                                                       ? theme::Role::ConflictText
                                                                       : theme::Role::Warning));
        }
    }

private:
    const theme::Theme &m_theme;
};

} // namespace

ReviewStep::ReviewStep(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanModel(this))
    , m_table(new QTableView(this))
    , m_ownWork(new OwnWork(theme, this))
    , m_lasting(new LastingNote(theme, this))
    , m_leftAlone(new widgets::InlineBanner(theme, QStringLiteral("promoLeftAlone"), this))
    , m_seen(new QCheckBox(this))
    , m_tests(new QComboBox(this))
    , m_testNames(new QLineEdit(this))
    , m_detailsTitle(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_details(new widgets::LinesList(this))
{
    setObjectName(QStringLiteral("promoReview"));
    m_table->setObjectName(QStringLiteral("promoPlanTable"));
    m_table->setAccessibleName(tr("Plan"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanDelegate(theme, this));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kGridRowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_table);
    m_seen->setObjectName(QStringLiteral("promoRemovalsSeen"));
    m_tests->setObjectName(QStringLiteral("promoTests"));
    m_tests->setAccessibleName(tr("Tests to run"));
    using ports::TestLevel;
    for (const TestLevel level : {TestLevel::Default, TestLevel::NoTestRun, TestLevel::RunSpecifiedTests,
                                  TestLevel::RunLocalTests, TestLevel::RunAllTestsInOrg, TestLevel::RunRelevantTests})
        m_tests->addItem(testLevelWords(level), int(level));
    m_testNames->setObjectName(QStringLiteral("promoTestNames"));
    m_testNames->setAccessibleName(tr("Test classes"));
    m_testNames->setPlaceholderText(tr("AccountTest, OrderTest"));
    m_testNames->setToolTip(tr("Names of Apex test classes, with commas between them"));
    connect(m_testNames, &QLineEdit::editingFinished, this, [this] {
        static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
        for (TargetRun *run : std::as_const(m_runs))
            run->setTests(m_testNames->text().split(between, Qt::SkipEmptyParts));
    });
    m_details->setObjectName(QStringLiteral("promoPlanDetails"));
    m_details->setAccessibleName(tr("Components of the chosen line"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setSpacing(2);
    m_details->setMinimumHeight(4 * (theme::kGridRowHeight + theme::kSpace1));

    auto *card = new widgets::Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace2, theme::kSpace2, theme::kSpace2, theme::kSpace2);
    inCard->addWidget(m_table);
    auto *tests = new QHBoxLayout;
    tests->setContentsMargins(theme::kSpace2, 0, 0, 0);
    tests->addWidget(widgets::textLabel(theme, tr("Tests to run in every target"), card));
    tests->addWidget(m_tests);
    tests->addWidget(m_testNames);
    tests->addStretch(1);
    tests->addWidget(m_seen);
    inCard->addLayout(tests);

    auto *lower = new widgets::Card(theme, this);
    auto *inLower = new QVBoxLayout(lower);
    inLower->setContentsMargins(theme::kSpace4, theme::kSpace3, theme::kSpace2, theme::kSpace2);
    inLower->addWidget(m_detailsTitle);
    inLower->addWidget(m_details, 1);

    // The plan is never cut; where a window is too low for all of it, the step scrolls as a whole.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(area);
    area->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace3);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(card);
    column->addWidget(m_ownWork);
    column->addWidget(m_lasting);
    column->addWidget(m_leftAlone);
    column->addWidget(lower, 1);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewStep::showDetails);
    connect(m_table, &QTableView::clicked, this, &ReviewStep::opened);
    connect(m_table, &QTableView::activated, this, &ReviewStep::opened);
    // A click shows which components these are; what becomes of them is asked for.
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        TargetRun *run = m_model->runAt(index.column());
        if (run && index.row() == int(PlanLine::Overwrites) && !run->componentsIn(PlanLine::Overwrites).isEmpty())
            chooseForOwnWork(run, m_table->visualRect(index));
    });
    connect(m_seen, &QCheckBox::toggled, this, &ReviewStep::changed);
    connect(m_lasting, &LastingNote::changed, this, &ReviewStep::changed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReviewStep::refreshChanged);
    connect(m_tests, &QComboBox::activated, this, [this] {
        for (TargetRun *run : std::as_const(m_runs))
            run->setTestLevel(ports::TestLevel(m_tests->currentData().toInt()));
    });
}

void ReviewStep::setRuns(const QList<TargetRun *> &runs)
{
    m_runs = runs;
    m_shown = false;
    m_openedRemovals.clear();
    m_model->setRuns(runs);
    m_ownWork->setRuns(runs);
    m_lasting->setRuns(runs);
    m_seen->setChecked(false);
    const int row = std::max(theme::kGridRowHeight, m_table->fontMetrics().height() + theme::kSpace2);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    // As tall as its rows; what is left belongs to the details.
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + (PlanModel::kLastRow + 1) * row +
                            theme::kSpace2);
    spreadColumns();
    refresh();
}

void ReviewStep::spreadColumns()
{
    const int width = m_table->viewport()->width();
    const int targets = std::max(1, int(m_runs.size()));
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int first = std::clamp(width / 3, 220, std::max(340, 40 * letter));
    m_table->horizontalHeader()->resizeSection(0, first);
    for (int i = 0; i < m_runs.size(); ++i)
        m_table->horizontalHeader()->resizeSection(
            i + 1, std::clamp((width - first) / targets, 90, std::max(190, 26 * letter)));
}

bool ReviewStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        spreadColumns();
    return QWidget::eventFilter(watched, event);
}

/// A removal that was opened is one that was seen; tests are chosen for one target in its cell.
void ReviewStep::opened(const QModelIndex &index)
{
    TargetRun *run = m_model->runAt(index.column());
    if (!run || !run->draft())
        return;
    if (index.row() == PlanModel::kTestsRow) {
        chooseTests(run, m_table->visualRect(index));
        return;
    }
    if (index.row() != int(PlanLine::Removed) || run->componentsIn(PlanLine::Removed).isEmpty())
        return;
    m_openedRemovals.insert(run);
    const bool all = std::ranges::all_of(m_runs, [this](TargetRun *each) {
        return each->componentsIn(PlanLine::Removed).isEmpty() || m_openedRemovals.contains(each);
    });
    if (all)
        m_seen->setChecked(true);
}

void ReviewStep::chooseTests(TargetRun *run, const QRect &cell)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("promoTestsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_tests->count(); ++i) {
        const auto level = ports::TestLevel(m_tests->itemData(i).toInt());
        QAction *action = menu->addAction(m_tests->itemText(i));
        action->setCheckable(true);
        action->setChecked(run->draft()->options.testLevel == level);
        connect(action, &QAction::triggered, run, [run, level] { run->setTestLevel(level); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

void ReviewStep::chooseForOwnWork(TargetRun *run, const QRect &cell)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("promoOwnWorkMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool replaced = promotion::replacesOwnWork(*run->draft());
    const auto offer = [&](const QString &words, bool replaces) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(replaced == replaces);
        if (replaced != replaces)
            connect(action, &QAction::triggered, run, [run, replaces] { run->replaceOwnWork(replaces); });
    };
    offer(OwnWork::keepWords(), false);
    offer(OwnWork::replaceWords(*run), true);
    menu->popup(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

int ReviewStep::removals() const
{
    int count = 0;
    for (const TargetRun *run : m_runs)
        count += int(run->componentsIn(PlanLine::Removed).size());
    return count;
}

/// While something runs there is news of it several times a second, and none of a plan.
void ReviewStep::refreshChanged()
{
    QList<Shown> plans;
    for (const TargetRun *run : std::as_const(m_runs))
        plans += Shown{run->draft(), run->phase() == TargetRun::Phase::Preparing, run->lasting().size()};
    if (plans != std::exchange(m_plans, plans))
        refresh();
}

void ReviewStep::refresh()
{
    const int count = removals();
    m_seen->setVisible(count > 0);
    m_seen->setText(tr("I have seen the %Ln removals", nullptr, count));
    showWeightiest();
    if (!m_runs.isEmpty() && m_runs.front()->draft())
        m_tests->setCurrentIndex(m_tests->findData(int(m_runs.front()->draft()->options.testLevel)));
    const bool named = m_tests->currentData().toInt() == int(ports::TestLevel::RunSpecifiedTests);
    m_testNames->setVisible(named);
    if (named && !m_testNames->hasFocus() && !m_runs.isEmpty() && m_runs.front()->draft())
        m_testNames->setText(m_runs.front()->draft()->options.runTests.join(QStringLiteral(", ")));
    m_ownWork->refresh();
    m_lasting->refresh();
    tellLeftAlone();
    showDetails();
    Q_EMIT changed();
}

/// A removal before a decision, a decision before work at risk, else what changes; of the first target that has a plan.
void ReviewStep::showWeightiest()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(int(PlanLine::Changed), 1));
    const auto ready = std::ranges::find_if(m_runs, [](const TargetRun *run) { return run->draft() != nullptr; });
    if (m_shown || ready == m_runs.end())
        return;
    m_shown = true;
    const int column = int(ready - m_runs.begin()) + 1;
    QModelIndex weighty = m_model->index(int(PlanLine::Changed), column);
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_model->index(row, column);
        if (index.data(PlanModel::WeightyRole).toBool())
            weighty = index;
    }
    m_table->setCurrentIndex(weighty);
}

void ReviewStep::showDetails()
{
    const QModelIndex index = m_table->currentIndex();
    const TargetRun *run = m_model->runAt(index.column());
    const QList<model::ComponentKey> keys = m_model->componentsAt(index);
    m_details->setLines(int(keys.size()), [keys](int row) {
        return widgets::LinesList::Line{
            tr("%1 (%2)").arg(text::shownName(keys[row].fullName), widgets::typeWord(keys[row].type))};
    });
    if (run && index.row() == int(PlanLine::Needed) && !keys.isEmpty())
        showNeeds(*run->draft());
    if (run && run->phase() == TargetRun::Phase::NotPrepared)
        m_detailsTitle->setText(run->error().message);
    else if (run && index.row() == int(PlanLine::LeftOut) && !keys.isEmpty())
        m_detailsTitle->setText(tr("%1 in %2: %L3. Tick removals under What to take them along.")
                                    .arg(planLineWords(PlanLine::LeftOut), run->target())
                                    .arg(keys.size()));
    else if (run && index.row() < PlanModel::kTestsRow)
        m_detailsTitle->setText(
            tr("%1 in %2: %L3").arg(planLineWords(kPlanLines[index.row()]), run->target()).arg(keys.size()));
    else if (run && index.row() == PlanModel::kTestsRow && run->testsAsked())
        m_detailsTitle->setText(testsAskedWords(*run));
    else
        m_detailsTitle->setText(tr("Choose a number to see its components."));
}

/// What came along says because of what.
void ReviewStep::showNeeds(const promotion::Draft &draft)
{
    QStringList lines;
    for (const promotion::DraftNeed &need : draft.needs) {
        if (need.added)
            lines.append(tr("%1 (%2): %3").arg(need.component.fullName, need.component.type, need.because));
    }
    m_details->setLines(int(lines.size()), [lines](int row) { return widgets::LinesList::Line{lines[row]}; });
}

QString ReviewStep::blocked() const
{
    bool any = false;
    for (const TargetRun *run : m_runs) {
        if (run->phase() == TargetRun::Phase::Preparing)
            return tr("The plan is still being made.");
        any = any || run->draft();
    }
    const bool same = !m_runs.isEmpty() && std::ranges::all_of(m_runs, &TargetRun::nothingToDo);
    if (same)
        return sameSentence();
    if (!any)
        return tr("No target has a plan.");
    for (const TargetRun *run : m_runs)
        if (run->draft() && run->draft()->options.testLevel == ports::TestLevel::RunSpecifiedTests &&
            run->draft()->options.runTests.isEmpty())
            return tr("Name the test classes to run.");
    for (const TargetRun *run : m_runs) {
        const auto asked = run->testsAsked();
        if (run->draft() && asked && !governance::isEnough(run->testsRun(), *asked))
            return testsAskedWords(*run);
    }
    return removals() > 0 && !m_seen->isChecked() ? tr("Look at what will be removed, then tick that you have seen it.")
                                                  : m_lasting->blocked();
}

} // namespace backflow::ui::promote
