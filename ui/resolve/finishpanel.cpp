#include "ui/resolve/finishpanel.h"

#include "core/base/moments.h"
#include "core/merge/threeway.h"
#include "core/merge/words.h"
#include "core/promotion/shownnames.h"
#include "ui/resolve/decisions.h"
#include "ui/resolve/resulteditor.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <map>

namespace backflow::ui::resolve {

using merge::Take;

namespace {

constexpr int kDecisionRole = Qt::UserRole + 1;

QString reasonWords(merge::AutoReason reason, const QString &source, const QString &target)
{
    switch (reason) {
    case merge::AutoReason::OnlySourceChanged:
        return FinishPanel::tr("Only %1 changed it").arg(source);
    case merge::AutoReason::OnlyTargetChanged:
        return FinishPanel::tr("Only %1 changed it").arg(target);
    case merge::AutoReason::SameOnBothSides:
        return FinishPanel::tr("Both made the same change");
    case merge::AutoReason::OrderOnly:
        return FinishPanel::tr("Only the order differs");
    case merge::AutoReason::Policy:
        return FinishPanel::tr("By a rule");
    case merge::AutoReason::DifferentWords:
        return FinishPanel::tr("Both changed different words of the same lines");
    }
    return {};
}

/// Who settled each decision last, and when, as far as the steps go back.
QHash<QString, QString> settledBy(const merge::Session &session)
{
    QHash<QString, QString> out;
    for (const merge::Step &step : session.undoSteps()) {
        const QString words =
            FinishPanel::tr("%1, %2").arg(promotion::shownPerson(step.who), base::momentWords(step.when));
        for (const merge::Change &change : step.changes) {
            if (const auto *answer = std::get_if<merge::AnswerChange>(&change))
                out.insert(answer->decision, words);
        }
    }
    return out;
}

} // namespace

QStringList lossesOf(const ResolveSession &session)
{
    QStringList losses;
    for (int i = 0; i < session.count(); ++i) {
        const merge::Decision &decision = session.decision(i);
        const auto choice = session.choice(i);
        const bool kept = !choice || !decision.target.bytes || choice->take == Take::Target ||
                          merge::isBoth(choice->take) || choice->edited == *decision.target.bytes;
        if (!kept)
            losses.append(
                FinishPanel::tr("%1: %2").arg(subjectOf(session.draft(), session.decisions()[size_t(i)]),
                                              merge::valueWords(decision.element, decision.target).simplified()));
    }
    return losses;
}

FinishPanel::FinishPanel(const theme::Theme &theme, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_head(widgets::textLabel(theme, tr("Everything is decided"), this, theme::TextStyle::Title))
    , m_tree(new QTreeWidget(this))
    , m_continue(widgets::primaryButton(QStringLiteral("mergeFinishContinue"), {}, this))
    , m_seeThem(widgets::secondaryButton(QStringLiteral("mergeFinishAutomatic"), tr("See what was merged"), this))
    , m_job(this)
{
    setObjectName(QStringLiteral("mergeFinishPanel"));
    m_tree->setObjectName(QStringLiteral("mergeFinishList"));
    m_tree->setAccessibleName(tr("What was decided, merged, checked and given up"));
    m_tree->setColumnCount(3);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setResizeContentsPrecision(0);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    QPushButton *back = widgets::secondaryButton(QStringLiteral("mergeFinishBack"), tr("Back to decisions"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_seeThem);
    buttons->addWidget(back);
    buttons->addWidget(m_continue);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace4, theme::kSpace3, theme::kSpace4, theme::kSpace3);
    column->setSpacing(theme::kSpace3);
    column->addWidget(m_head);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &FinishPanel::backWanted);
    connect(m_seeThem, &QPushButton::clicked, this, &FinishPanel::automaticWanted);
    connect(m_continue, &QPushButton::clicked, this, &FinishPanel::continued);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QVariant decision = item->data(0, kDecisionRole);
        if (decision.isValid())
            Q_EMIT decisionChosen(decision.toInt());
    });
}

void FinishPanel::showSession(const ResolveSession &session, const QString &goOn, bool more)
{
    m_moreComes = more;
    m_noMore.clear();
    const int merged = session.automatic();
    m_head->setText(session.count() > 0 ? tr("Everything is decided")
                                        : tr("Nothing to decide: all %Ln changes fit together.", nullptr, merged));
    m_seeThem->setVisible(merged > 0);
    m_continue->setText(goOn);
    m_continue->setAccessibleName(goOn);
    m_tree->clear();
    addLosses(session);
    m_checks = addGroup(tr("Checks: running"));
    addDecisions(session);
    addAutomatic(session);
    takeFiles(session);
    check();
}

void FinishPanel::setMoreProblems(const MoreProblems &more)
{
    m_more = more;
    m_moreComes = false;
    m_noMore.clear();
    if (isVisible())
        check();
}

void FinishPanel::setNoMoreProblems(const QString &why)
{
    m_moreComes = false;
    m_noMore = why;
    if (isVisible())
        check();
}

void FinishPanel::takeFocus()
{
    m_continue->setFocus(Qt::OtherFocusReason);
}

/// What was decided is read first; who did it gives way in a narrow window.
void FinishPanel::resizeEvent(QResizeEvent *event)
{
    constexpr int kLeastLetters = 90;
    QWidget::resizeEvent(event);
    m_tree->setColumnHidden(2, width() < m_tree->fontMetrics().averageCharWidth() * kLeastLetters);
}

QTreeWidgetItem *FinishPanel::addGroup(const QString &words)
{
    auto *group = new QTreeWidgetItem(m_tree, {words});
    QFont strong = m_tree->font();
    strong.setBold(true);
    group->setFont(0, strong);
    group->setFirstColumnSpanned(true);
    return group;
}

void FinishPanel::addDecisions(const ResolveSession &session)
{
    const promotion::Draft &draft = session.draft();
    QTreeWidgetItem *group = addGroup(tr("Decisions (%L1)").arg(session.count()));
    const QHash<QString, QString> who = settledBy(session.session());
    QList<QTreeWidgetItem *> rows;
    for (int i = 0; i < session.count(); ++i) {
        const merge::Decision &decision = session.decision(i);
        auto *row = new QTreeWidgetItem({subjectOf(draft, session.decisions()[size_t(i)]),
                                         choiceWords(decision, session.choice(i), draft.source, draft.target),
                                         who.value(decision.id)});
        row->setData(0, kDecisionRole, i);
        for (int column = 0; column < 2; ++column) // where there is no room for the third
            row->setToolTip(column, row->text(0) + u'\n' + row->text(1) + u'\n' + row->text(2));
        rows.append(row);
    }
    group->addChildren(rows);
    group->setExpanded(true);
}

void FinishPanel::addAutomatic(const ResolveSession &session)
{
    std::map<merge::AutoReason, int> counts;
    for (int f = 0; f < session.session().fileCount(); ++f) {
        for (const merge::AutoMerge &merge : session.session().file(f).outcome.automatic)
            ++counts[merge.reason];
    }
    QTreeWidgetItem *group = addGroup(tr("Merged automatically (%1)").arg(session.automatic()));
    for (const auto &[reason, count] : counts) {
        const QString words = reasonWords(reason, session.draft().source, session.draft().target);
        (new QTreeWidgetItem(group, {tr("%1 (%L2)").arg(words).arg(count)}))->setFirstColumnSpanned(true);
    }
    group->setExpanded(true);
}

void FinishPanel::addLosses(const ResolveSession &session)
{
    const QStringList losses = lossesOf(session);
    const QString target = session.draft().target;
    const int count = int(losses.size());
    QTreeWidgetItem *group =
        addGroup(count == 0 ? tr("%1 loses no value of its own").arg(target)
                            : tr("What %1 will lose: %Ln values", nullptr, int(count)).arg(target));
    QList<QTreeWidgetItem *> rows;
    for (const QString &loss : losses)
        rows.append(new QTreeWidgetItem({loss}));
    group->addChildren(rows);
    for (QTreeWidgetItem *row : rows)
        row->setFirstColumnSpanned(true);
    group->setExpanded(true);
}

void FinishPanel::takeFiles(const ResolveSession &session)
{
    m_files.clear();
    for (int f = 0; f < session.session().fileCount(); ++f)
        m_files.append({session.session().sharedFile(f), session.session().text(session.session().file(f).path)});
    m_choices = session.draft().choices;
}

void FinishPanel::check()
{
    auto job = async::start(m_pool, [files = m_files, choices = m_choices, more = m_more](async::Monitor &monitor) {
        QList<FileProblem> all;
        for (const auto &[file, written] : files) {
            if (monitor.stopped())
                break;
            const auto bytes =
                written ? base::Result<std::optional<QByteArray>>(*written) : merge::resolve(file->outcome, choices);
            QList<merge::ResultProblem> problems;
            if (!bytes)
                problems.append({0, bytes.error().message, true});
            else if (*bytes)
                problems = merge::problemsIn(*file, **bytes);
            if (bytes && *bytes && more)
                problems += more(*file, **bytes);
            for (const merge::ResultProblem &problem : std::as_const(problems))
                all.append({file->component.section(u':', 1), problem});
        }
        return base::Result<QList<FileProblem>>(all);
    });
    m_job.run(std::move(job), [this](const base::Result<QList<FileProblem>> &problems) {
        if (problems && m_checks)
            showProblems(*problems);
    });
}

void FinishPanel::showProblems(const QList<FileProblem> &problems)
{
    qDeleteAll(m_checks->takeChildren());
    const int count = int(problems.size());
    const QString counted = count == 0 ? tr("Checks: 0 problems") : tr("Checks: %Ln problems", nullptr, count);
    m_checks->setText(0, m_moreComes ? tr("%1; references are being looked up").arg(counted) : counted);
    const auto add = [this](const QString &words) {
        (new QTreeWidgetItem(m_checks, {words}))->setFirstColumnSpanned(true);
    };
    for (const FileProblem &one : problems)
        add(m_files.size() > 1 ? tr("%1: %2").arg(one.component, problemWords(one.problem))
                               : problemWords(one.problem));
    if (!m_noMore.isEmpty())
        add(tr("⚠ References were not looked up: %1").arg(m_noMore));
    m_checks->setExpanded(true);
}

} // namespace backflow::ui::resolve
