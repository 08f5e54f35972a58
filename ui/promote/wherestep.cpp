#include "ui/promote/wherestep.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace backflow::ui::promote {

WhereStep::WhereStep(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_source(new QComboBox(this))
    , m_targets(new QListWidget(this))
    , m_hint(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
{
    setObjectName(QStringLiteral("promoWhere"));
    m_source->setObjectName(QStringLiteral("promoSource"));
    m_source->setAccessibleName(tr("Source environment"));
    m_source->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_source->setMinimumWidth(220);
    m_targets->setObjectName(QStringLiteral("promoTargets"));
    m_targets->setAccessibleName(tr("Target environments"));
    m_targets->setFrameShape(QFrame::NoFrame);
    m_hint->setWordWrap(true);
    setFocusProxy(m_source);
    auto *card = new widgets::Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    inCard->setSpacing(theme::kSpace2);
    inCard->addWidget(widgets::textLabel(theme, tr("From"), card, theme::TextStyle::Strong));
    inCard->addWidget(m_source);
    inCard->addSpacing(theme::kSpace3);
    inCard->addWidget(widgets::textLabel(theme, tr("To"), card, theme::TextStyle::Strong));
    inCard->addWidget(m_hint);
    inCard->addWidget(m_targets, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_source, &QComboBox::activated, this, [this] {
        offerTargets({});
        Q_EMIT changed();
    });
    connect(m_targets, &QListWidget::itemChanged, this, &WhereStep::changed);
}

void WhereStep::setPipeline(const model::Pipeline &pipeline)
{
    const QString source = this->source();
    const QStringList targets = this->targets();
    m_pipeline = pipeline;
    m_source->clear();
    QString fallback;
    for (const model::Environment &environment : pipeline.environments) {
        if (pipeline.lowerNeighbours(environment.name).isEmpty())
            continue; // nothing lies below, so nothing can flow back from it
        m_source->addItem(environment.name);
        if (pipeline.higherNeighbours(environment.name).isEmpty())
            fallback = environment.name;
    }
    setSides(m_source->findText(source) >= 0 ? source : fallback, targets);
}

void WhereStep::setSides(const QString &source, const QStringList &targets)
{
    m_source->setCurrentText(source);
    offerTargets(targets);
}

void WhereStep::offerTargets(const QStringList &ticked)
{
    const QSignalBlocker quiet(m_targets);
    m_targets->clear();
    for (const QString &name : m_pipeline.allBelow(source())) {
        auto *item = new QListWidgetItem(name, m_targets);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(name) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({100, theme::kGridRowHeight});
    }
    m_hint->setText(m_source->count() == 0
                        ? tr("No environment has another one below it. Connect them on the map first.")
                        : tr("Only environments below the source are offered: the way up is an ordinary promotion."));
}

QString WhereStep::source() const
{
    return m_source->currentText();
}

QStringList WhereStep::targets() const
{
    QStringList names;
    for (int i = 0; i < m_targets->count(); ++i) {
        if (m_targets->item(i)->checkState() == Qt::Checked)
            names.append(m_targets->item(i)->text());
    }
    return names;
}

QString WhereStep::blocked() const
{
    return targets().isEmpty() ? tr("Tick at least one target.") : QString();
}

} // namespace backflow::ui::promote
