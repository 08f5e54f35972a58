#include "ui/diff/findbar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace backflow::ui::diff {

FindBar::FindBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_hits(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_regex(new QToolButton(this))
    , m_changes(new QToolButton(this))
{
    setObjectName(QStringLiteral("diffFindBar"));
    setAccessibleName(tr("Find in this view"));
    m_edit->setObjectName(QStringLiteral("diffFindEdit"));
    m_edit->setAccessibleName(tr("Find in this view"));
    m_edit->setPlaceholderText(tr("Find in this view"));
    m_edit->setClearButtonEnabled(true);
    QToolButton *previous =
        widgets::iconButton(theme, QStringLiteral("diffFindPrevious"), theme::Icon::ArrowUp, tr("Previous hit"), this);
    QToolButton *next =
        widgets::iconButton(theme, QStringLiteral("diffFindNext"), theme::Icon::ArrowDown, tr("Next hit"), this);
    QToolButton *close =
        widgets::iconButton(theme, QStringLiteral("diffFindClose"), theme::Icon::Close, tr("Close the find bar"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpace3, theme::kSpace1, theme::kSpace3, theme::kSpace1);
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_hits);
    row->addWidget(m_changes);
    row->addWidget(m_regex);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    hide();
    const auto option = [this](QToolButton *button, const QString &name, const QString &text, const QString &tip) {
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setCheckable(true);
        connect(button, &QToolButton::toggled, this, &FindBar::queryChanged);
    };
    option(m_changes, QStringLiteral("diffFindChanges"), tr("In changes only"), tr("Look only in lines that differ"));
    option(m_regex, QStringLiteral("diffFindRegex"), tr("Pattern"), tr("Read the words as a regular expression"));
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { Q_EMIT nextWanted(false); });
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT nextWanted(true); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT nextWanted(false); });
    connect(close, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_edit->text();
}

bool FindBar::isRegex() const
{
    return m_regex->isChecked();
}

bool FindBar::onlyChanges() const
{
    return m_changes->isChecked();
}

void FindBar::setUnreadable()
{
    m_hits->setText(tr("This pattern cannot be read"));
}

void FindBar::setHits(int at, int count)
{
    if (m_edit->text().isEmpty())
        m_hits->clear();
    else if (count == 0)
        m_hits->setText(tr("Not found"));
    else if (at == 0)
        m_hits->setText(tr("%Ln hits", nullptr, count));
    else
        m_hits->setText(tr("%L1 of %L2").arg(at).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace backflow::ui::diff
