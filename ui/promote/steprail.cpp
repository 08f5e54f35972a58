#include "ui/promote/steprail.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainaccess.h"

#include <QToolButton>

namespace backflow::ui::promote {

StepRail::StepRail(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_marks(kSteps)
    , m_words(kSteps)
{
    setObjectName(QStringLiteral("promoStepRail"));
    auto *row = new widgets::FlowLayout(this, theme::kSpace1); // large letters take a second line
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < kSteps; ++i) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("promoStep%1").arg(i + 1));
        widgets::setOneOfSeveral(button);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, i] {
            restyle(); // pressing asks; where one stands the page decides
            Q_EMIT stepPressed(Step(i));
        });
        m_buttons.append(button);
        row->addWidget(button);
    }
    connect(&theme, &theme::Theme::themeChanged, this, &StepRail::restyle);
    restyle();
}

QString StepRail::name(Step step)
{
    switch (step) {
    case Step::Where:
        return tr("Where");
    case Step::What:
        return tr("What");
    case Step::Review:
        return tr("Review");
    case Step::Decide:
        return tr("Decide");
    case Step::Check:
        return tr("Check");
    case Step::Deploy:
        return tr("Deploy");
    case Step::Result:
        return tr("Result");
    }
    return {};
}

void StepRail::setCurrent(Step step)
{
    m_current = step;
    restyle();
}

void StepRail::setStep(Step step, const QString &mark, const QString &words, const QString &blocked)
{
    m_marks[int(step)] = mark;
    m_words[int(step)] = words;
    widgets::setUnavailable(m_buttons[int(step)], blocked);
    restyle();
}

void StepRail::restyle()
{
    static const QString kCircled = QStringLiteral("①②③④⑤⑥⑦");
    for (int i = 0; i < kSteps; ++i) {
        QToolButton *button = m_buttons[i];
        const bool current = i == int(m_current);
        const QString mark = m_marks[i].isEmpty() ? QString() : u' ' + m_marks[i];
        button->setText(QStringLiteral("%1 %2%3").arg(kCircled[i]).arg(name(Step(i)), mark));
        button->setFont(m_theme.font(current ? theme::TextStyle::Strong : theme::TextStyle::Body));
        button->setChecked(current);
        // Tab comes to where one stands; arrows go on from it.
        button->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
        const QString what = tr("Step %1 of %2, %3").arg(i + 1).arg(kSteps).arg(name(Step(i)));
        button->setAccessibleName(m_words[i].isEmpty() ? what : tr("%1, %2").arg(what, m_words[i]));
    }
    setAccessibleName(m_buttons[int(m_current)]->accessibleName());
}

} // namespace backflow::ui::promote
