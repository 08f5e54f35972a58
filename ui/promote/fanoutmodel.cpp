#include "ui/promote/fanoutmodel.h"

#include "ui/promote/approvalwatch.h"
#include "ui/promote/coalescer.h"
#include "ui/promote/plancounts.h"
#include "ui/promote/targetrun.h"

#include <algorithm>
#include <array>

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

namespace {

/// What a target counts as in the sentence about all of them, in the order of that sentence.
enum class Stand { Done, Running, Ready, Open, Unapproved, SignedOut, Failed, Partly, LostSight, Canceled, Same, Out };
constexpr int kStands = int(Stand::Out) + 1;

Stand endedAs(promotion::Ending ending)
{
    using promotion::Ending;
    switch (ending) {
    case Ending::Done:
    case Ending::DoneWithWarnings:
        return Stand::Done;
    case Ending::Partly:
        return Stand::Partly;
    case Ending::LostSight:
        return Stand::LostSight;
    case Ending::Canceled:
        return Stand::Canceled;
    case Ending::Running:
    case Ending::FailedNothingChanged:
        break;
    }
    return Stand::Failed;
}

Stand standOf(const TargetRun &run)
{
    if (!run.included())
        return Stand::Out;
    if (run.busy())
        return Stand::Running;
    if (run.nothingToDo())
        return Stand::Same;
    if (run.result())
        return endedAs(run.result()->ending);
    if (run.undecided() > 0)
        return Stand::Open;
    if (run.hasFailed())
        return run.error().code == base::Errc::Unauthorized ? Stand::SignedOut : Stand::Failed;
    if (run.check() && !run.check()->status.success)
        return Stand::Failed;
    return run.approval().isMissing() ? Stand::Unapproved : Stand::Ready;
}

QString standWords(Stand stand, int count)
{
    switch (stand) {
    case Stand::Done:
        return FanoutModel::tr("%Ln done", nullptr, count);
    case Stand::Running:
        return FanoutModel::tr("%Ln running", nullptr, count);
    case Stand::Ready:
        return FanoutModel::tr("%Ln ready", nullptr, count);
    case Stand::Open:
        return FanoutModel::tr("%Ln with open decisions", nullptr, count);
    case Stand::Unapproved:
        return FanoutModel::tr("%Ln without an approval", nullptr, count);
    case Stand::SignedOut:
        return FanoutModel::tr("%Ln signed out", nullptr, count);
    case Stand::Failed:
        return FanoutModel::tr("%Ln failed", nullptr, count);
    case Stand::Partly:
        return FanoutModel::tr("%Ln partly", nullptr, count);
    case Stand::LostSight:
        return FanoutModel::tr("%Ln lost sight of", nullptr, count);
    case Stand::Canceled:
        return FanoutModel::tr("%Ln cancelled", nullptr, count);
    case Stand::Same:
        return FanoutModel::tr("%Ln with nothing to do", nullptr, count);
    case Stand::Out:
        return FanoutModel::tr("%Ln left out", nullptr, count);
    }
    return {};
}

} // namespace

QString FanoutModel::summary() const
{
    std::array<int, kStands> counts{};
    for (const TargetRun *run : m_runs)
        ++counts[size_t(standOf(*run))];
    QStringList parts;
    for (int stand = 0; stand < kStands; ++stand) {
        if (counts[size_t(stand)] > 0)
            parts.append(standWords(Stand(stand), counts[size_t(stand)]));
    }
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
