// How ResolvePage has a result written by hand, and what is wrong with it.
#include "core/merge/threeway.h"
#include "ui/resolve/abandoning.h"
#include "ui/resolve/beforenotice.h"
#include "ui/resolve/decisionarea.h"
#include "ui/resolve/decisioncolumn.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/resolve/finishpanel.h"
#include "ui/resolve/historypanel.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/problempanel.h"
#include "ui/resolve/references.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/resolve/rightpages.h"
#include "ui/resolve/sidechanges.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"

#include <QMenu>
#include <QPushButton>

namespace backflow::ui::resolve {

void ResolvePage::connectPages()
{
    ProblemPanel *problems = m_right->problems();
    m_column->setChecks(problems->summary());
    connect(problems, &ProblemPanel::countChanged, this,
            [this, problems] { m_column->setChecks(problems->summary()); });
    connect(problems, &ProblemPanel::lineChosen, this, [this](int line) {
        m_right->turnTo(RightPages::Decision);
        if (!m_panes->isVisible())
            showText(true);
        m_panes->showResultLine(line);
    });
    // Where the texts are under a tab, they come out.
    connect(m_panes, &MergePanes::findOpened, this, [this] {
        if (!m_panes->isVisible())
            showText(true);
    });
    connect(m_panes, &MergePanes::beforeShown, this, [this](bool shown) {
        m_panel->setBeforeShown(shown);
        if (shown && !m_panes->isVisible())
            showText(true);
    });
    connect(m_column, &DecisionColumn::checksPressed, this, [this] {
        m_right->turnTo(m_right->shows(RightPages::Problems) ? RightPages::Decision : RightPages::Problems);
    });
    connect(m_right->finish(), &FinishPanel::continued, this, &ResolvePage::finish);
    connect(m_right->finish(), &FinishPanel::automaticWanted, this, [this] { showAutomatic(true); });
    connect(m_right->finish(), &FinishPanel::decisionChosen, this, &ResolvePage::showDecision);
    connect(m_right->history(), &HistoryPanel::stepWanted, this, &ResolvePage::goToStep);
}

void ResolvePage::showSteps(bool shown)
{
    if (shown)
        m_right->history()->showSession(*m_session);
    m_right->turnTo(shown ? RightPages::History : RightPages::Decision);
}

void ResolvePage::showSideChanges(bool ofSource)
{
    const promotion::Draft &draft = m_session->draft();
    const QString name = ofSource ? draft.source : draft.target;
    auto *changes = new SideChanges(*m_context.theme, tr("What %1 changed since the last common version").arg(name),
                                    sideChanges(*m_session, m_current, ofSource), this);
    changes->popUp(*m_panel->card(ofSource));
}

// Around the end, as with decisions.
void ResolvePage::goToComponent(bool backward)
{
    const auto &all = m_session->decisions();
    const int count = int(all.size());
    const auto componentOf = [&all](int decision) { return all[size_t(decision)].component; };
    int at = m_current;
    for (int step = 0; step < count && componentOf(at) == componentOf(m_current); ++step)
        at = (at + (backward ? count - 1 : 1)) % count;
    // The first of that component, from whichever end it was reached.
    while (at > 0 && componentOf(at - 1) == componentOf(at))
        --at;
    showDecision(at);
}

void ResolvePage::goToStep(int done)
{
    const auto now = [this] { return int(m_session->session().undoSteps().size()); };
    while (now() > done && m_session->canUndo())
        m_session->undo();
    while (now() < done && m_session->canRedo())
        m_session->redo();
}

void ResolvePage::showFinish()
{
    m_references->want();
    m_right->finish()->showSession(
        *m_session, m_loaded->resultFile.isEmpty() ? tr("Continue") : tr("Write %1").arg(m_loaded->resultFile),
        m_references->isReading());
    m_right->turnTo(RightPages::Finish);
    // What one came from, a rule, may have nothing to offer any more: the keyboard goes on from here.
    if (const QWidget *at = window()->focusWidget(); isVisible() && (!at || !at->isEnabled()))
        m_right->finish()->takeFocus();
}

void ResolvePage::pressFinish()
{
    if (m_right->shows(RightPages::Finish))
        finish();
    else
        showFinish();
}

void ResolvePage::fillMore(QMenu *menu)
{
    const promotion::Draft &draft = m_session->draft();
    if (m_current >= 0) {
        menu->addAction(tr("What %1 changed since before").arg(draft.source), keyOf("resolveSourceChanges"), this,
                        [this] { showSideChanges(true); });
        menu->addAction(tr("What %1 changed since before").arg(draft.target), keyOf("resolveTargetChanges"), this,
                        [this] { showSideChanges(false); });
        menu->addAction(tr("Find in all texts"), keyOf("resolveFind"), m_panes, &MergePanes::openFind);
        menu->addAction(m_area->isTextShown() ? tr("Decision instead of the text alone") : tr("The text alone"),
                        keyOf("resolveText"), this, [this] { showText(!m_area->isTextShown()); });
        for (QAction *shown : menu->actions())
            shown->setShortcutContext(Qt::WidgetShortcut); // the keys are those of the page's own commands
        menu->addSeparator();
    }
    if (m_before->canChoose() && !m_session->isLocked())
        menu->addAction(tr("What counts as before…"), m_before, &BeforeNotice::choose);
    menu->addAction(tr("Steps: undo, redo"), this, [this] { showSteps(true); });
    // Files that somebody else's merge handed over are not a promotion of ours.
    if (!m_context.backends || m_loaded->practice)
        return;
    menu->addSeparator();
    menu->addAction(tr("Abandon this back-promotion…"), this, [this] { m_abandoning->ask(*m_session); });
}

// Where a decision stands its entry is edited; anywhere else the text as a whole.
void ResolvePage::editResult(int decision, const QString &typed)
{
    if (!m_session || m_current < 0 || m_session->isLocked())
        return;
    const DecisionRef current = m_session->decisions()[size_t(m_current)];
    const QString path = fileAt(m_session->draft(), current).path;
    const merge::Session &session = m_session->session();
    if (decision >= 0 && !session.text(path)) {
        showDecision(m_current - current.decision + decision);
        m_area->showText(false);
        m_panel->editByHand();
        return;
    }
    const auto file = session.sharedFile(session.fileAt(path));
    QByteArray bytes = session.text(path).value_or(QByteArray());
    if (!session.text(path)) {
        for (const merge::Piece &piece : merge::preview(file->outcome, m_session->draft().choices))
            bytes += piece.bytes;
    }
    m_panes->editResult(file, bytes, typed);
}

void ResolvePage::writeResult(const QByteArray &text)
{
    const QString path = fileAt(m_session->draft(), m_session->decisions()[size_t(m_current)]).path;
    const QString problem = m_session->write(path, text);
    if (!problem.isEmpty())
        tell(problem);
}

} // namespace backflow::ui::resolve
