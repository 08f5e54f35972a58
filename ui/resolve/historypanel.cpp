#include "ui/resolve/historypanel.h"

#include "core/base/moments.h"
#include "core/promotion/shownnames.h"
#include "ui/resolve/resolvesession.h"

namespace backflow::ui::resolve {

HistoryPanel::HistoryPanel(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("undoView"));
    setAccessibleName(tr("Steps that can be taken back or done again"));
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { Q_EMIT stepWanted(row(item)); });
}

void HistoryPanel::showSession(const ResolveSession &session)
{
    const QList<merge::Step> &done = session.session().undoSteps();
    const QList<merge::Step> &undone = session.session().redoSteps();
    clear();
    addItem(tr("As it was at the beginning"));
    const auto add = [this](const merge::Step &step, bool isDone) {
        const QString who = promotion::shownPerson(step.who);
        const QString when = base::momentWords(step.when);
        auto *item = new QListWidgetItem(isDone ? tr("%1 (%2, %3)").arg(step.label, who, when)
                                                : tr("Undone: %1 (%2, %3)").arg(step.label, who, when),
                                         this);
        QFont font = this->font();
        font.setItalic(!isDone);
        item->setFont(font);
    };
    for (const merge::Step &step : done)
        add(step, true);
    for (auto step = undone.rbegin(); step != undone.rend(); ++step)
        add(*step, false);
    setCurrentRow(int(done.size()));
}

} // namespace backflow::ui::resolve
