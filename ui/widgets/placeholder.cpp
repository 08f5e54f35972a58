#include "ui/widgets/placeholder.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::widgets {

namespace {
constexpr int kSentenceWidth = 460;
/// Below this height the words need the room.
constexpr int kRoomForIcon = 150;
} // namespace

Placeholder::Placeholder(const theme::Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_sentence(textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_button(primaryButton(name + QStringLiteral("Button"), {}, this))
{
    setObjectName(name);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(name + QStringLiteral("Sentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    connect(&theme, &theme::Theme::themeChanged, this, &Placeholder::fitSentence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace6, theme::kSpace6, theme::kSpace6);
    column->setSpacing(theme::kSpace3);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    connect(&theme, &theme::Theme::themeChanged, this, &Placeholder::drawIcon);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->hide();
    // What stands in for content takes the room the content has.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    setFocusProxy(m_button);
}

/// Anew with each theme, since a picture keeps its colour.
void Placeholder::drawIcon()
{
    m_icon->setPixmap(m_theme.icon(m_shown, theme::Role::Muted).pixmap(QSize(40, 40), devicePixelRatioF()));
}

void Placeholder::show(theme::Icon icon, const QString &sentence, const QString &action)
{
    m_shown = icon;
    drawIcon();
    m_sentence->setText(sentence);
    fitSentence();
    setAccessibleName(sentence);
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
}

void Placeholder::fitSentence()
{
    // A wrapped label that is centred gets no height for its width from the layout.
    const int most = kSentenceWidth * std::max(100, m_theme.textScale()) / 100;
    const int width = std::clamp(this->width() - 2 * theme::kSpace6, kSentenceWidth / 3, most);
    // A label is never less high for a width than it must be at least, which is what it was before.
    m_sentence->setMinimumSize(0, 0);
    m_sentence->setFixedSize(width, std::max(0, m_sentence->heightForWidth(width)));
    m_icon->setVisible(height() >= kRoomForIcon);
}

void Placeholder::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

QString Placeholder::sentence() const
{
    return m_sentence->text();
}

} // namespace backflow::ui::widgets
