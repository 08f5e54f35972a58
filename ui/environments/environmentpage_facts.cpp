// What is known of the org as it was read: the tabs Overview and History.
#include "ui/environments/environmentpage.h"

#include "core/base/moments.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace backflow::ui::environments {

using widgets::ViewState;

namespace {
/// A few rows; there are seldom more, and the types want the room.
constexpr int kUnreadHeight = 150;
} // namespace

QWidget *EnvironmentPage::overviewTab()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->setSpacing(theme::kSpace3);
    m_summary = widgets::textLabel(*m_context->theme, {}, content);
    m_summary->setObjectName(QStringLiteral("envSummary"));
    m_summary->setWordWrap(true);
    m_types = new QTreeWidget(content);
    m_types->setObjectName(QStringLiteral("envTypes"));
    m_types->setAccessibleName(tr("Components by type"));
    m_types->setHeaderLabels({tr("Type"), tr("Components")});
    m_types->setRootIsDecorated(false);
    m_types->setAllColumnsShowFocus(true);
    m_types->setUniformRowHeights(true);
    m_types->setAlternatingRowColors(true);
    m_types->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_unreadWords = widgets::textLabel(*m_context->theme, {}, content, theme::TextStyle::Body, theme::Role::Warning);
    m_unreadWords->setObjectName(QStringLiteral("envUnreadWords"));
    m_unreadWords->setWordWrap(true);
    m_unread = new QTreeWidget(content);
    m_unread->setObjectName(QStringLiteral("envUnread"));
    m_unread->setAccessibleName(tr("What could not be read"));
    m_unread->setHeaderLabels({tr("Component"), tr("Type"), tr("What the org said")});
    m_unread->setRootIsDecorated(false);
    m_unread->setAllColumnsShowFocus(true);
    m_unread->setUniformRowHeights(true);
    m_unread->setMaximumHeight(kUnreadHeight);
    column->addWidget(m_summary);
    column->addWidget(m_unreadWords);
    column->addWidget(m_unread);
    column->addWidget(m_types, 1);
    m_overview = new widgets::StateStack(*m_context->theme, QStringLiteral("envOverview"), content, this);
    connect(m_overview, &widgets::StateStack::actionPressed, this, &EnvironmentPage::retrieve);
    return m_overview;
}

QWidget *EnvironmentPage::readingsTab()
{
    auto *tab = new QWidget(this);
    auto *card = new widgets::Card(*m_context->theme, tab);
    m_readings = new QTreeWidget(card);
    m_readings->setFrameShape(QFrame::NoFrame);
    m_readings->setObjectName(QStringLiteral("envReadings"));
    m_readings->setAccessibleName(tr("Readings of this org and promotions to it"));
    m_readings->setHeaderLabels({tr("When"), tr("Who"), tr("Components"), tr("What changed")});
    m_readings->setRootIsDecorated(false);
    m_readings->setAllColumnsShowFocus(true);
    m_readings->setUniformRowHeights(true);
    m_readings->setAlternatingRowColors(true);
    m_readings->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_readings->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_readings->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_readings, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QString promotion = item->data(0, Qt::UserRole).toString(); !promotion.isEmpty())
            m_context->navigator->openPromotion(promotion);
    });
    m_readingsStack = new widgets::StateStack(*m_context->theme, QStringLiteral("envReadingsStack"), m_readings, card);
    connect(m_readingsStack, &widgets::StateStack::actionPressed, this, &EnvironmentPage::retrieve);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, theme::kSpace1, 1, 1);
    inCard->addWidget(m_readingsStack);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, theme::kSpace3, 0, 0);
    column->addWidget(card);
    return tab;
}

void EnvironmentPage::readFactsAgain()
{
    const model::Environment *environment = m_context->pipeline.find(m_name);
    if (!environment || !m_context->backends)
        return;
    auto work = [backends = m_context->backends, environment = *environment](async::Monitor &) {
        return readFacts(*backends, environment);
    };
    m_latest.run(async::start(*m_context->pool, work), [this](const base::Result<EnvironmentFacts> &facts) {
        if (facts) {
            setFacts(*facts);
            return;
        }
        const widgets::StateText text{theme::Icon::Failed, facts.error().message, tr("Read the org now")};
        m_overview->setState(ViewState::Error, text);
        m_readingsStack->setState(ViewState::Error, text);
    });
}

/// "Developer sandbox · Development · created from Production, 3 Nov 2026".
void EnvironmentPage::updateHeader(const std::optional<snapshot::Origin> &origin)
{
    const model::Environment *environment = m_context->pipeline.find(m_name);
    if (!environment) {
        m_header->setSubtitle({});
        return;
    }
    QStringList parts{widgets::kindWords(environment->kind)};
    if (!environment->stage.isEmpty())
        parts += environment->stage;
    const bool isCopy = !environment->isProduction() && environment->kind != model::EnvironmentKind::Scratch;
    if (origin)
        parts += tr("created from %1, %2")
                     .arg(origin->source, QLocale().toString(origin->at.toLocalTime().date(), QLocale::ShortFormat));
    else if (isCopy)
        parts += tr("what it was created from is not known");
    m_header->setSubtitle(parts.join(tr(" · ")));
}

/// What is shown of these is old, and why.
void EnvironmentPage::showUnread(const EnvironmentFacts &facts)
{
    m_unread->clear();
    for (const EnvironmentFacts::Unread &one : facts.unread) {
        const QString nothing = one.told.why == model::Unread::Why::NoAccess
                                    ? tr("Whoever is signed in may not read it.")
                                    : tr("It lists it and did not give it.");
        // The tree owns its rows.
        auto *row = new QTreeWidgetItem(m_unread, {one.key.fullName, widgets::typeWords(one.key.type),
                                                   one.told.words.isEmpty() ? nothing : one.told.words});
        row->setToolTip(2, one.told.words);
    }
    for (int column = 0; column < 2; ++column)
        m_unread->resizeColumnToContents(column);
    m_unreadWords->setText(tr("%Ln components could not be read and are shown as they were last known:", nullptr,
                              static_cast<int>(facts.unread.size())));
    m_unreadWords->setVisible(!facts.unread.isEmpty());
    m_unread->setVisible(!facts.unread.isEmpty());
}

void EnvironmentPage::setFacts(const EnvironmentFacts &facts)
{
    updateHeader(facts.origin);
    if (!facts.takenAt.isValid()) {
        const widgets::StateText never{theme::Icon::Snapshot,
                                       tr("This org was never read. Reading takes metadata only; nothing in the org is "
                                          "changed."),
                                       tr("Read the org now")};
        m_overview->setState(ViewState::Empty, never);
        m_readingsStack->setState(ViewState::Empty, never);
        return;
    }
    m_summary->setText(
        tr("%1 in %2, last read %3.")
            .arg(tr("%Ln components", nullptr, facts.components), tr("%Ln files", nullptr, facts.files),
                 widgets::ageWords(facts.takenAt, m_context->backends ? m_context->backends->clock().now()
                                                                      : QDateTime::currentDateTimeUtc())));
    showUnread(facts);
    m_types->clear();
    for (const EnvironmentFacts::TypeCount &count : facts.types) {
        // The tree owns its rows.
        auto *row =
            new QTreeWidgetItem(m_types, {widgets::typeWords(count.type), QLocale().toString(count.components)});
        row->setToolTip(0, count.type);
    }
    m_readings->clear();
    for (const EnvironmentFacts::Reading &reading : facts.readings) {
        const QString count = reading.components < 0 ? QString() : QLocale().toString(reading.components);
        auto *row =
            new QTreeWidgetItem(m_readings, {QLocale().toString(reading.when.toLocalTime(), QLocale::ShortFormat),
                                             reading.who, count, reading.words});
        row->setData(0, Qt::UserRole, reading.promotion);
        row->setToolTip(0, base::fullMomentWords(reading.when));
        if (!reading.promotion.isEmpty())
            row->setToolTip(3, tr("Enter shows the promotion."));
    }
    m_overview->setReady();
    m_readingsStack->setReady();
}

} // namespace backflow::ui::environments
