#include "ui/resolve/resolvetop.h"

#include "ui/resolve/resolvesession.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace backflow::ui::resolve {

namespace {

/// A thin bar in the colour of what is done; the words stand beside it.
class DecidedBar final : public QProgressBar
{
public:
    DecidedBar(const theme::Theme &theme, QWidget *parent)
        : QProgressBar(parent)
        , m_theme(theme)
    {
        setTextVisible(false);
        setFixedSize(160, 8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(theme::Role::Hairline));
        painter.drawRoundedRect(rect(), 4, 4);
        const int span = std::max(1, maximum() - minimum());
        const qreal done = width() * qreal(value() - minimum()) / span;
        painter.setBrush(m_theme.color(theme::Role::Ok));
        painter.drawRoundedRect(QRectF(isRightToLeft() ? width() - done : 0, 0, done, height()), 4, 4);
    }

private:
    const theme::Theme &m_theme;
};

} // namespace

ResolveTop::ResolveTop(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new widgets::PageHeader(theme, tr("Resolve"), this))
{
    m_header->addControl(makeCounters());
    m_undo = widgets::secondaryButton(QStringLiteral("mergeUndoButton"), tr("Undo"), m_header);
    m_redo = widgets::secondaryButton(QStringLiteral("mergeRedoButton"), tr("Redo"), m_header);
    m_undo->setIcon(theme.icon(theme::Icon::Undo));
    m_redo->setIcon(theme.icon(theme::Icon::Redo));
    m_rules = widgets::secondaryButton(QStringLiteral("mergeRulesButton"), tr("Rules"), m_header);
    m_more = widgets::secondaryButton(QStringLiteral("mergeMoreButton"), tr("More"), m_header);
    m_finish = widgets::primaryButton(QStringLiteral("mergeFinishButton"), tr("Finish…"), m_header);
    const auto addMenu = [this](QPushButton *button, void (ResolveTop::*opening)(QMenu *)) {
        auto *menu = new QMenu(button);
        menu->setToolTipsVisible(true);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, opening] {
            menu->clear();
            Q_EMIT(this->*opening)(menu);
        });
        button->setMenu(menu);
    };
    addMenu(m_rules, &ResolveTop::rulesOpening);
    addMenu(m_more, &ResolveTop::moreOpening);
    for (QPushButton *button : {m_undo, m_redo, m_rules, m_more, m_finish})
        m_header->addControl(button);
    connect(m_undo, &QPushButton::clicked, this, &ResolveTop::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &ResolveTop::redoWanted);
    connect(m_finish, &QPushButton::clicked, this, &ResolveTop::finishWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
}

QWidget *ResolveTop::makeCounters()
{
    auto *counters = new QWidget(m_header);
    m_bar = new DecidedBar(m_theme, counters);
    m_bar->setObjectName(QStringLiteral("mergeProgressBar"));
    m_bar->setAccessibleName(tr("Decided"));
    m_progress = widgets::textLabel(m_theme, {}, counters, theme::TextStyle::Strong);
    m_progress->setObjectName(QStringLiteral("mergeProgress"));
    m_automatic = widgets::quietButton(QStringLiteral("mergeAutomaticLink"), {}, counters);
    connect(m_automatic, &QPushButton::clicked, this, &ResolveTop::automaticWanted);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme::kSpace3);
    upper->addWidget(m_bar, 0, Qt::AlignVCenter);
    upper->addWidget(m_progress);
    auto *both = new QVBoxLayout(counters);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addLayout(upper);
    both->addWidget(m_automatic, 0, Qt::AlignLeft);
    return counters;
}

void ResolveTop::setTitle(const QString &title)
{
    m_header->setTitle(title);
}

void ResolveTop::setSubtitle(const QString &subtitle)
{
    m_header->setSubtitle(subtitle);
}

void ResolveTop::showProgress(const ResolveSession &session)
{
    const int count = session.count();
    m_bar->setRange(0, std::max(count, 1));
    m_bar->setValue(session.decided());
    const QString words = tr("%Ln of %1 decided", nullptr, session.decided()).arg(QLocale().toString(count));
    if (words != m_progress->text()) {
        m_progress->setText(words);
        m_progress->setAccessibleName(words);
        QAccessibleEvent named(m_progress, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
        widgets::announce(m_progress, words);
    }
    m_automatic->setText(tr("%Ln merged automatically: show", nullptr, session.automatic()));
}

void ResolveTop::showSession(const ResolveSession &session, const QString &locked, bool undoesBefore)
{
    showProgress(session);
    const int left = session.undecided();
    const QString why = !locked.isEmpty() ? locked : left == 0 ? QString() : tr("%Ln decisions left", nullptr, left);
    widgets::setUnavailable(m_finish, why);
    m_finish->setAccessibleName(why.isEmpty() ? tr("Finish") : tr("Finish. Unavailable: %1").arg(why));
    const auto orLocked = [&locked](bool can, const QString &reason) {
        return !locked.isEmpty() ? locked : can ? QString() : reason;
    };
    widgets::setUnavailable(m_undo, orLocked(session.canUndo() || undoesBefore, tr("Nothing to undo yet.")));
    widgets::setUnavailable(m_redo, orLocked(session.canRedo(), tr("Nothing to redo.")));
    widgets::setUnavailable(m_rules, orLocked(left > 0, tr("Everything is decided.")));
    if (m_undo->isEnabled())
        m_undo->setToolTip(tr("Undo: %1").arg(undoesBefore ? tr("what counts as before") : session.undoText()));
    if (m_redo->isEnabled())
        m_redo->setToolTip(tr("Redo: %1").arg(session.redoText()));
}

void ResolveTop::fitToWidth(int width)
{
    constexpr int kNarrow = 1000;
    constexpr int kWide = 1300;
    m_bar->setVisible(width >= kNarrow);
    m_bar->setFixedWidth(width < kWide ? 110 : 220);
}

void ResolveTop::openRules()
{
    if (m_rules->isEnabled())
        m_rules->showMenu();
}

bool ResolveTop::canFinish() const
{
    return m_finish->isEnabled();
}

} // namespace backflow::ui::resolve
