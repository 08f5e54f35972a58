#include "ui/resolve/beforedialog.h"

#include "core/base/moments.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

namespace {

constexpr int kWidth = 520;

} // namespace

QString momentWords(const promotion::Moment &moment)
{
    const QString when = base::momentWords(moment.when);
    return moment.first ? BeforeDialog::tr("%1 as it was read first, %2").arg(moment.environment, when)
                        : BeforeDialog::tr("%1 as of %2").arg(moment.environment, when);
}

BeforeDialog::BeforeDialog(const theme::Theme &theme, std::shared_ptr<const ports::Backends> backends,
                           QThreadPool &pool, const QString &draft, const QList<promotion::Moment> &moments,
                           const std::optional<promotion::Moment> &chosen, int decisions, QWidget *parent)
    : QDialog(parent)
    , m_backends(std::move(backends))
    , m_pool(pool)
    , m_draft(draft)
    , m_moments(moments)
    , m_chosen(chosen)
    , m_decisions(decisions)
    , m_list(new QListWidget(this))
    , m_count(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_accept(widgets::primaryButton(QStringLiteral("mergeBeforeAccept"), tr("Count it as before"), this))
    , m_job(this)
{
    setObjectName(QStringLiteral("mergeBeforeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What counts as before"));
    QLabel *title = widgets::textLabel(theme, tr("What counts as before?"), this, theme::TextStyle::Title);
    QLabel *words = widgets::textLabel(
        theme,
        tr("What one side alone changed since then merges by itself; what both changed is asked. Where the versions "
           "are the same as now, your decisions stay. Undo takes this back."),
        this, theme::TextStyle::Body, theme::Role::Muted);
    words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("mergeBeforeList"));
    m_list->setAccessibleName(title->text());
    m_list->setMinimumHeight(220);
    m_list->addItem(tr("Nothing: every difference is asked"));
    for (const promotion::Moment &moment : m_moments)
        m_list->addItem(momentWords(moment));
    m_count->setObjectName(QStringLiteral("mergeBeforeCount"));
    QPushButton *cancel = widgets::secondaryButton(QStringLiteral("mergeBeforeCancel"), tr("Cancel"), this);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &BeforeDialog::count);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_accept->isEnabled())
            accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    m_list->setCurrentRow(m_chosen ? int(m_moments.indexOf(*m_chosen)) + 1 : 0);
    m_list->setFocus(Qt::OtherFocusReason);
}

std::optional<promotion::Moment> BeforeDialog::moment() const
{
    const int row = m_list->currentRow();
    return row <= 0 ? std::nullopt : std::optional(m_moments.at(row - 1));
}

void BeforeDialog::count()
{
    if (moment() == m_chosen) {
        m_job.stop();
        m_count->setText(tr("As it is now: %Ln decisions.", nullptr, m_decisions));
        widgets::setUnavailable(m_accept, tr("That counts as before already."));
        return;
    }
    m_count->setText(tr("Merging to see how many stay to be decided …"));
    widgets::setUnavailable(m_accept, {});
    auto job =
        async::start(m_pool, [backends = m_backends, draft = m_draft, moment = moment()](async::Monitor &monitor) {
            return promotion::decisionsWith(*backends, draft, moment, monitor);
        });
    m_job.run(std::move(job), [this](const base::Result<int> &decisions) {
        m_count->setText(
            !decisions
                ? decisions.error().message
                : tr("%Ln decisions, instead of %1 now.", nullptr, *decisions).arg(QLocale().toString(m_decisions)));
    });
}

} // namespace backflow::ui::resolve
