#include "ui/widgets/statestack.h"

#include "core/promotion/shownnames.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/placeholder.h"

#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace backflow::ui::widgets {

namespace {

constexpr int kSkeletonDelayMs = 150;

/// Grey bars in the places of the rows to come.
class Skeleton final : public QWidget
{
public:
    Skeleton(const theme::Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }
    void setBlank(bool blank)
    {
        m_blank = blank;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_blank)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(theme::Role::Hover));
        const int widths[] = {46, 62, 38, 54, 70, 42};
        int row = 0;
        for (int y = theme::kSpace3; y + 12 < height(); y += theme::kGridRowHeight + theme::kSpace1, ++row)
            painter.drawRoundedRect(QRectF(theme::kSpace3, y, width() * widths[row % 6] / 100.0, 12), 4, 4);
    }

private:
    const theme::Theme &m_theme;
    bool m_blank = true;
};

Severity severityOf(ViewState state)
{
    switch (state) {
    case ViewState::Error:
        return Severity::Error;
    case ViewState::Offline:
    case ViewState::NoAccess:
        return Severity::Warning;
    default:
        return Severity::Info;
    }
}

} // namespace

StateStack::StateStack(const theme::Theme &theme, const QString &name, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(content)
    , m_banner(new InlineBanner(theme, name + QStringLiteral("Banner"), this))
    , m_placeholder(new Placeholder(theme, name + QStringLiteral("Placeholder"), this))
    , m_skeleton(new Skeleton(theme, this))
    , m_stack(new QStackedLayout)
    , m_delay(new QTimer(this))
{
    setObjectName(name);
    m_skeleton->setObjectName(name + QStringLiteral("Skeleton"));
    m_skeleton->setAccessibleName(tr("Loading"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(kSkeletonDelayMs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_skeleton);
    connect(m_delay, &QTimer::timeout, this, [this] { static_cast<Skeleton *>(m_skeleton)->setBlank(false); });
    connect(&theme, &theme::Theme::themeChanged, this, [this] { setGreyed(m_greyed); });
    connect(m_placeholder->button(), &QPushButton::clicked, this, [this] { Q_EMIT actionPressed(m_state); });
}

void StateStack::setState(ViewState state, const StateText &text, const QString &asOf)
{
    m_state = state;
    m_delay->stop();
    m_banner->dismiss();
    setGreyed(!asOf.isEmpty() && (state == ViewState::Error || state == ViewState::Offline));
    switch (state) {
    case ViewState::Ready:
        m_stack->setCurrentWidget(m_content);
        return;
    case ViewState::Loading:
        static_cast<Skeleton *>(m_skeleton)->setBlank(true);
        m_skeleton->setAccessibleName(text.sentence.isEmpty() ? tr("Loading") : text.sentence);
        m_stack->setCurrentWidget(m_skeleton);
        m_delay->start();
        return;
    case ViewState::Empty:
    case ViewState::FilteredEmpty:
        showPlaceholder(text);
        return;
    case ViewState::Error:
    case ViewState::Offline:
    case ViewState::NoAccess:
    case ViewState::Stale:
        break;
    }
    if (asOf.isEmpty() && state != ViewState::Stale) {
        showPlaceholder(text);
        return;
    }
    m_stack->setCurrentWidget(m_content);
    m_banner->tell(severityOf(state), asOf.isEmpty() ? text.sentence : tr("%1 Shown %2.").arg(text.sentence, asOf));
    m_banner->setCloseable(false);
    if (!text.action.isEmpty())
        connect(m_banner->addAction(text.action), &QPushButton::clicked, this,
                [this] { Q_EMIT actionPressed(m_state); });
}

void StateStack::setGreyed(bool greyed)
{
    if (!greyed && !std::exchange(m_greyed, false))
        return;
    m_greyed = greyed;
    QPalette palette; // of nothing that is set here, so that the rest is inherited
    if (greyed)
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(role, m_theme.color(theme::Role::Muted));
    m_content->setPalette(greyed ? palette : QPalette());
}

void StateStack::showPlaceholder(const StateText &text)
{
    m_placeholder->show(text.icon, promotion::shownText(text.sentence), text.action);
    m_stack->setCurrentWidget(m_placeholder);
}

} // namespace backflow::ui::widgets
