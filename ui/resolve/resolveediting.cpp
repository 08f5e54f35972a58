// How ResolvePage has a result written by hand, and what is wrong with it.
#include "core/merge/threeway.h"
#include "ui/resolve/decisionpanel.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/problempanel.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinebanner.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

void ResolvePage::makeProblems()
{
    auto *card = new widgets::Card(*m_context.theme, this);
    m_problems = new ProblemPanel(*m_context.theme, *m_context.pool, card);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_problems);
    m_right->addWidget(card);
    m_checksRow->setText(m_problems->summary());
    connect(m_problems, &ProblemPanel::countChanged, this, [this] { m_checksRow->setText(m_problems->summary()); });
    connect(m_problems, &ProblemPanel::backWanted, this, [this] { m_right->setCurrentIndex(0); });
    connect(m_problems, &ProblemPanel::lineChosen, this, [this](int line) {
        m_right->setCurrentIndex(0);
        m_panes->showResultLine(line);
    });
    connect(m_checksRow, &QPushButton::clicked, this, [this, card] {
        const bool shown = m_right->currentWidget() == card;
        m_right->setCurrentIndex(shown ? 0 : m_right->indexOf(card));
        if (!shown)
            m_problems->takeFocus();
    });
}

// Where a decision stands its entry is edited; anywhere else the text as a whole.
void ResolvePage::editResult(int decision, const QString &typed)
{
    if (!m_session || m_current < 0)
        return;
    const DecisionRef current = m_session->decisions()[size_t(m_current)];
    const QString path = fileAt(m_session->draft(), current).path;
    const merge::Session &session = m_session->session();
    if (decision >= 0 && !session.text(path)) {
        showDecision(m_current - current.decision + decision);
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
