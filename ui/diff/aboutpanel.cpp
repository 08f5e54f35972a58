#include "ui/diff/aboutpanel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace backflow::ui::diff {

AboutPanel::AboutPanel(const theme::Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("diffAbout"));
    setAccessibleName(tr("About both sides"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
}

void AboutPanel::setContent(const std::vector<About> &content)
{
    if (content == m_content && widget())
        return;
    m_content = content;
    auto *inner = new QWidget(this);
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(theme::kSpace3, theme::kSpace2, theme::kSpace3, theme::kSpace2);
    column->setSpacing(theme::kSpace1);
    for (const About &about : content) {
        const bool first = about.of == About::Of::First;
        const QString sign = about.of == About::Of::Before ? QString()
                             : first                       ? QStringLiteral("● ")
                                                           : QStringLiteral("◆ ");
        auto *heading = widgets::textLabel(m_theme, sign + about.heading, inner, theme::TextStyle::Strong,
                                           about.of == About::Of::Before ? theme::Role::Text
                                           : first                       ? theme::Role::SourceSide
                                                                         : theme::Role::TargetSide);
        column->addWidget(heading);
        for (const QString &line : about.lines) {
            auto *label = widgets::textLabel(m_theme, line, inner, theme::TextStyle::Body, theme::Role::Text);
            label->setWordWrap(true);
            column->addWidget(label);
        }
        column->addSpacing(theme::kSpace2);
    }
    column->addStretch(1);
    setWidget(inner); // deletes the old one
}

} // namespace backflow::ui::diff
