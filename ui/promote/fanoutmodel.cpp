#include "ui/promote/fanoutmodel.h"

#include "ui/promote/coalescer.h"
#include "ui/promote/plancounts.h"
#include "ui/promote/targetrun.h"

#include <algorithm>

namespace backflow::ui::promote {

using Phase = TargetRun::Phase;

FanoutModel::FanoutModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_news(new Coalescer(
          [this](const QSet<int> &rows) {
              for (const int row : rows)
                  Q_EMIT dataChanged(index(row, Check), index(row, State));
          },
          this))
{
}

void FanoutModel::setRuns(const QList<TargetRun *> &runs)
{
    beginResetModel();
    for (TargetRun *run : std::as_const(m_runs))
        run->disconnect(this);
    m_news->clear();
    m_runs = runs;
    for (int row = 0; row < m_runs.size(); ++row) {
        connect(m_runs[row], &TargetRun::changed, this,
                [this, row] { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
        connect(m_runs[row], &TargetRun::progressed, this, [this, row] { m_news->mark(row); });
    }
    endResetModel();
}

QString FanoutModel::summary() const
{
    int done = 0;
    int open = 0;
    int running = 0;
    int failed = 0;
    int ready = 0;
    int out = 0;
    int same = 0;
    for (const TargetRun *run : m_runs) {
        using promotion::Ending;
        if (!run->included())
            ++out;
        else if (run->busy())
            ++running;
        else if (run->nothingToDo())
            ++same;
        else if (run->result())
            ++(run->result()->ending == Ending::Done || run->result()->ending == Ending::DoneWithWarnings ? done
                                                                                                          : failed);
        else if (run->undecided() > 0)
            ++open;
        else if (run->phase() == Phase::NotPrepared || (run->check() && !run->check()->status.success))
            ++failed;
        else
            ++ready;
    }
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words.arg(count));
    };
    add(done, tr("%1 done"));
    add(running, tr("%1 running"));
    add(ready, tr("%1 ready"));
    add(open, tr("%1 with open decisions"));
    add(failed, tr("%1 not possible or failed"));
    add(same, tr("%1 with nothing to do"));
    add(out, tr("%1 left out"));
    return parts.join(tr(", "));
}

int FanoutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int FanoutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FanoutModel::text(const TargetRun &run, int column) const
{
    const auto count = [&run](PlanLine line, promotion::Operation operation) {
        if (run.draft())
            return QString::number(run.componentsIn(line).size());
        if (!run.result()) // opened after its end: then the report knows
            return tr("—");
        return QString::number(
            std::ranges::count(run.result()->components, operation, &promotion::ComponentOutcome::operation));
    };
    switch (column) {
    case Environment:
        return run.target();
    case Add:
        return count(PlanLine::Added, promotion::Operation::Add);
    case Change:
        return count(PlanLine::Changed, promotion::Operation::Change);
    case Remove:
        return count(PlanLine::Removed, promotion::Operation::Remove);
    case Decide:
        return run.undecided() > 0           ? tr("≠ %1").arg(run.undecided())
               : run.draft() || run.result() ? tr("✓ 0")
                                             : tr("—");
    case Check:
        return checkText(run);
    case State:
        return run.included() ? run.words() : tr("left out for now");
    default:
        return {};
    }
}

QString FanoutModel::checkText(const TargetRun &run)
{
    const QString usual = run.usual().check ? tr("usually %1").arg(durationWords(*run.usual().check)) : QString();
    if (run.phase() == Phase::Checking)
        return usual.isEmpty() ? tr("running") : usual;
    if (!run.check()) { // without one the deployment is its own check
        if (run.result() && promotion::isEnd(run.result()->state))
            return tr("not run");
        return usual.isEmpty() || run.result() || run.nothingToDo() ? tr("—") : usual;
    }
    const ports::DeployStatus &status = run.check()->status;
    if (!status.success)
        return tr("✕ failed");
    const qint64 took = status.startDate.isValid() ? status.startDate.msecsTo(status.completedDate) : 0;
    return took > 0 ? QStringLiteral("✓ ") + durationWords(std::chrono::milliseconds(took)) : tr("✓ passed");
}

QVariant FanoutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TargetRun &run = *m_runs[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? QVariant(text(run, State)) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == Environment && !run.result())
            return run.included() ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == Environment ? tr("%1: %2").arg(run.target(), text(run, State))
                                             : text(run, index.column());
    case ProgressRole:
        return run.busy() ? run.progress() : -1.0;
    case PhaseRole:
        return int(run.phase());
    default:
        return {};
    }
}

bool FanoutModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Environment || m_runs[index.row()]->busy() ||
        m_runs[index.row()]->result())
        return false;
    m_runs[index.row()]->setIncluded(value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FanoutModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool open = index.isValid() && !m_runs[index.row()]->result(); // what has ended cannot be left out any more
    return index.column() == Environment && open ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant FanoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Environment:
        return tr("Environment");
    case Add:
        return tr("Add");
    case Change:
        return tr("Change");
    case Remove:
        return tr("Remove");
    case Decide:
        return tr("Decide");
    case Check:
        return tr("Check");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace backflow::ui::promote
