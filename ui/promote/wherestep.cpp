#include "ui/promote/wherestep.h"

#include "core/base/moments.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::promote {

namespace {
constexpr int kAboveRole = Qt::UserRole + 1;
} // namespace

WhereStep::WhereStep(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_source(new QComboBox(this))
    , m_targets(new QListWidget(this))
    , m_hint(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_choices(new QButtonGroup(this))
    , m_moment(new QComboBox(this))
    , m_stories(new QListWidget(this))
    , m_due(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
{
    setObjectName(QStringLiteral("promoWhere"));
    setFocusProxy(m_source);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace3);
    row->addWidget(makeSides(theme), 1);
    row->addWidget(makeChoices(theme), 1);
    connect(m_source, &QComboBox::activated, this, [this] {
        offerTargets({});
        Q_EMIT sidesChanged();
        Q_EMIT changed();
    });
    connect(m_targets, &QListWidget::itemChanged, this, &WhereStep::targetTicked);
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        refreshChoices();
        Q_EMIT changed();
    });
    connect(m_moment, &QComboBox::activated, this, [this] {
        m_wantedMoment = moment();
        setChoice(Choice::Since);
        Q_EMIT changed();
    });
    connect(m_stories, &QListWidget::itemChanged, this, [this] {
        m_wantedStories = stories();
        if (!m_wantedStories.isEmpty())
            setChoice(Choice::Stories);
        Q_EMIT changed();
    });
}

QWidget *WhereStep::makeSides(const theme::Theme &theme)
{
    m_source->setObjectName(QStringLiteral("promoSource"));
    m_source->setAccessibleName(tr("Source environment"));
    m_source->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_source->setMinimumWidth(220);
    m_targets->setObjectName(QStringLiteral("promoTargets"));
    m_targets->setAccessibleName(tr("Target environments"));
    m_targets->setFrameShape(QFrame::NoFrame);
    m_hint->setObjectName(QStringLiteral("promoWhereHint"));
    m_hint->setWordWrap(true);
    auto *card = new widgets::Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    inCard->setSpacing(theme::kSpace2);
    inCard->addWidget(widgets::textLabel(theme, tr("From"), card, theme::TextStyle::Strong));
    inCard->addWidget(m_source);
    inCard->addSpacing(theme::kSpace3);
    inCard->addWidget(widgets::textLabel(theme, tr("To"), card, theme::TextStyle::Strong));
    inCard->addWidget(m_targets, 1);
    inCard->addWidget(m_hint);
    return card;
}

QWidget *WhereStep::makeChoices(const theme::Theme &theme)
{
    auto *card = new widgets::Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    inCard->setSpacing(theme::kSpace2);
    inCard->addWidget(widgets::textLabel(theme, tr("What"), card, theme::TextStyle::Strong));
    m_due->setObjectName(QStringLiteral("promoDueCount"));
    m_due->setWordWrap(true);
    inCard->addWidget(m_due);
    const auto radio = [&](Choice choice, const char *name) {
        auto *button = new QRadioButton(card);
        button->setObjectName(QLatin1String(name));
        m_choices->addButton(button, int(choice));
        inCard->addWidget(button);
        return button;
    };
    const auto indented = [&](QWidget *widget, int stretch) {
        auto *holder = new QWidget(card);
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 0, 0);
        line->addSpacing(theme::kSpace6);
        line->addWidget(widget, 1);
        inCard->addWidget(holder, stretch);
    };
    radio(Choice::Everything, "promoEverything")->setChecked(true);
    radio(Choice::Since, "promoSince");
    m_moment->setObjectName(QStringLiteral("promoMoment"));
    m_moment->setAccessibleName(tr("Since when"));
    m_moment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_moment->setMinimumContentsLength(16);
    indented(m_moment, 0);
    radio(Choice::Stories, "promoStories");
    m_stories->setObjectName(QStringLiteral("promoStoryList"));
    m_stories->setAccessibleName(tr("Stories with something due"));
    m_stories->setFrameShape(QFrame::NoFrame);
    m_stories->setMinimumHeight(2 * theme::kGridRowHeight);
    indented(m_stories, 10);
    radio(Choice::Picked, "promoPicked");
    inCard->addStretch(1);
    return card;
}

void WhereStep::setPipeline(const model::Pipeline &pipeline, const WhyNot &whyNot)
{
    const QString source = this->source();
    const QStringList targets = this->targets();
    m_pipeline = pipeline;
    m_whyNot = whyNot;
    offerSources();
    QString fallback;
    for (const model::Environment &environment : pipeline.environments) {
        if (!pipeline.lowerNeighbours(environment.name).isEmpty() &&
            pipeline.higherNeighbours(environment.name).isEmpty())
            fallback = environment.name;
    }
    setSides(m_source->findText(source) >= 0 ? source : fallback, targets);
}

/// Every environment stands in the list; one that can be no source says why.
void WhereStep::offerSources()
{
    m_source->clear();
    for (const model::Environment &environment : std::as_const(m_pipeline.environments)) {
        m_source->addItem(environment.name);
        const QString why = whyNoSource(environment.name);
        if (why.isEmpty())
            continue;
        const int row = m_source->count() - 1;
        m_source->setItemData(row, why, Qt::ToolTipRole);
        m_source->setItemData(row, tr("%1: %2").arg(environment.name, why), Qt::AccessibleTextRole);
        if (auto *items = qobject_cast<QStandardItemModel *>(m_source->model()))
            items->item(row)->setEnabled(false);
    }
}

QString WhereStep::whyNoSource(const QString &name) const
{
    if (m_pipeline.lowerNeighbours(name).isEmpty() && m_pipeline.higherNeighbours(name).isEmpty())
        return tr("It is connected with no other environment. Connect it on the map first.");
    return {};
}

void WhereStep::setSides(const QString &source, const QStringList &targets)
{
    m_source->setCurrentText(source);
    offerTargets(targets);
}

void WhereStep::addTarget(const QString &name, const QStringList &ticked, bool above)
{
    const model::Environment *environment = m_pipeline.find(name);
    const QString why = environment && m_whyNot ? m_whyNot(*environment) : QString();
    auto *item = new QListWidgetItem(above ? tr("%1 (lies above: an ordinary promotion)").arg(name) : name, m_targets);
    item->setData(Qt::UserRole, name);
    item->setData(kAboveRole, above);
    item->setFlags(why.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                 : Qt::ItemFlags(Qt::ItemIsSelectable));
    item->setCheckState(ticked.contains(name) && why.isEmpty() ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint({100, theme::kGridRowHeight});
    if (!why.isEmpty()) {
        item->setToolTip(why);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(name, why));
    }
}

void WhereStep::offerTargets(const QStringList &ticked)
{
    const QSignalBlocker quiet(m_targets);
    m_targets->clear();
    const QString from = source();
    const QStringList below = m_pipeline.allBelow(from);
    for (const QString &name : below)
        addTarget(name, ticked, false);
    for (const model::Environment &environment : std::as_const(m_pipeline.environments)) {
        if (m_pipeline.direction(from, environment.name) == model::Direction::Forward)
            addTarget(environment.name, ticked, true);
    }
    m_offers.reset();
    refreshHint();
    refreshChoices();
}

/// One goes down the pipeline or up, not both at once.
void WhereStep::targetTicked(const QListWidgetItem *item)
{
    if (item->checkState() == Qt::Checked) {
        const QSignalBlocker quiet(m_targets);
        for (int i = 0; i < m_targets->count(); ++i) {
            QListWidgetItem *other = m_targets->item(i);
            if (other->data(kAboveRole) != item->data(kAboveRole))
                other->setCheckState(Qt::Unchecked);
        }
    }
    m_offers.reset();
    refreshHint();
    refreshChoices();
    Q_EMIT sidesChanged();
    Q_EMIT changed();
}

void WhereStep::refreshHint()
{
    QStringList lines;
    if (m_source->count() == 0 || m_targets->count() == 0)
        lines.append(tr("No environment has another one below it. Connect them on the map first."));
    else if (isForward())
        lines.append(
            tr("This is an ordinary promotion, up the pipeline: the same plan, check, deployment and record."));
    for (int i = 0; i < m_source->count(); ++i) {
        if (const QString why = m_source->itemData(i, Qt::ToolTipRole).toString(); !why.isEmpty())
            lines.append(tr("%1 cannot be the source: %2").arg(m_source->itemText(i), why));
    }
    for (int i = 0; i < m_targets->count(); ++i) {
        if (!m_targets->item(i)->toolTip().isEmpty())
            lines.append(m_targets->item(i)->toolTip());
    }
    m_hint->setText(lines.join(u'\n'));
    m_hint->setVisible(!lines.isEmpty());
}

void WhereStep::setOffers(const OffersPtr &offers, const QString &problem)
{
    m_offers = offers;
    const std::optional<model::CommitId> wanted = m_wantedMoment;
    m_moment->clear();
    const QSignalBlocker quiet(m_stories);
    m_stories->clear();
    if (offers) {
        // The first is how the source is now: nothing is newer than that.
        for (const promotion::SourceReading &moment : offers->moments.mid(1)) {
            const QString when = base::momentWords(moment.when);
            m_moment->addItem(moment.label.isEmpty() ? tr("%1: %2").arg(when, moment.words)
                                                     : tr("%1: %2").arg(when, moment.label),
                              QVariant::fromValue(moment.commit.toString()));
        }
        for (const promotion::Story &story : offers->stories) {
            auto *item = new QListWidgetItem(
                tr("%1, %Ln components due", nullptr, int(story.components.size())).arg(story.workItem), m_stories);
            item->setData(Qt::UserRole, story.workItem);
            item->setToolTip(story.note);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(m_wantedStories.contains(story.workItem) ? Qt::Checked : Qt::Unchecked);
        }
    }
    setMoment(wanted);
    refreshChoices();
    if (!problem.isEmpty())
        m_due->setText(problem);
}

void WhereStep::refreshChoices()
{
    const qsizetype due = m_offers ? qsizetype(m_offers->due.size()) : -1;
    m_choices->button(int(Choice::Everything))
        ->setText(due < 0 ? tr("Everything that is due") : tr("Everything that is due (%1)").arg(due));
    m_choices->button(int(Choice::Since))->setText(tr("What has changed in the source since…"));
    m_choices->button(int(Choice::Stories))->setText(tr("These stories"));
    m_choices->button(int(Choice::Picked))->setText(tr("I pick the components"));
    m_due->setText(targets().isEmpty() ? tr("Tick where it is to go, and what is due is counted.")
                   : due < 0           ? tr("What is due is being counted…")
                   : due == 0          ? tr("Nothing is due there.")
                                       : QString());
    m_due->setVisible(!m_due->text().isEmpty());
    const QString counting = due < 0 ? tr("What is due is not counted yet.") : QString();
    widgets::setUnavailable(m_choices->button(int(Choice::Since)), !counting.isEmpty() ? counting
                                                                   : m_moment->count() == 0
                                                                       ? tr("There is only one reading of the source.")
                                                                       : QString());
    widgets::setUnavailable(m_choices->button(int(Choice::Stories)),
                            !counting.isEmpty() ? counting
                            : m_stories->count() == 0
                                ? tr("No story is known of which something is due: promotions into "
                                     "the source named none.")
                                : QString());
    widgets::setUnavailable(m_moment,
                            m_moment->count() == 0 ? tr("There is only one reading of the source.") : QString());
    m_stories->parentWidget()->setVisible(m_stories->count() > 0);
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
            names.append(m_targets->item(i)->data(Qt::UserRole).toString());
    }
    return names;
}

bool WhereStep::isForward() const
{
    const QStringList ticked = targets();
    return !ticked.isEmpty() && m_pipeline.direction(source(), ticked.first()) == model::Direction::Forward;
}

Choice WhereStep::choice() const
{
    return Choice(std::max(0, m_choices->checkedId()));
}

void WhereStep::setChoice(Choice choice)
{
    m_choices->button(int(choice))->setChecked(true);
    refreshChoices();
}

std::optional<model::CommitId> WhereStep::moment() const
{
    return model::CommitId::fromHex(m_moment->currentData().toString().toLatin1());
}

void WhereStep::setMoment(const std::optional<model::CommitId> &moment)
{
    m_wantedMoment = moment;
    if (moment)
        m_moment->setCurrentIndex(std::max(0, m_moment->findData(moment->toString())));
}

QStringList WhereStep::stories() const
{
    QStringList names;
    for (int i = 0; i < m_stories->count(); ++i) {
        if (m_stories->item(i)->checkState() == Qt::Checked)
            names.append(m_stories->item(i)->data(Qt::UserRole).toString());
    }
    return names;
}

QString WhereStep::blocked() const
{
    if (targets().isEmpty())
        return tr("Tick at least one target.");
    if (choice() == Choice::Since && !moment())
        return tr("Choose since when.");
    if (choice() == Choice::Stories && stories().isEmpty())
        return tr("Tick at least one story.");
    return {};
}

} // namespace backflow::ui::promote
