#include "ui/history/choicebutton.h"

#include "ui/theme/metrics.h"

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace backflow::ui::history {

namespace {
/// From so many on there is a field to find one.
constexpr qsizetype kManyValues = 8;
constexpr int kListWidth = 260;
constexpr int kListHeight = 280;
constexpr int kMostWidth = 210;
constexpr int kLeastWidth = 84;
} // namespace

ChoiceButton::ChoiceButton(const QString &name, const QString &title, const QString &any,
                           std::function<QString(const QString &)> words, QWidget *parent)
    : QToolButton(parent)
    , m_title(title)
    , m_any(any)
    , m_words(std::move(words))
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(this, &QToolButton::clicked, this, &ChoiceButton::openList);
    updateText();
}

void ChoiceButton::setValues(const QStringList &values)
{
    m_values = values;
}

void ChoiceButton::setChosen(const QStringList &values)
{
    if (m_chosen == values)
        return;
    m_chosen = values;
    updateText();
    Q_EMIT chosenChanged();
}

void ChoiceButton::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QStringList all = m_values;
    for (const QString &value : std::as_const(m_chosen))
        if (!all.contains(value))
            all.prepend(value);
    for (const QString &value : std::as_const(all)) {
        auto *item = new QListWidgetItem(m_words(value), m_list);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(value) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

/// Only when it is wanted: a window inside of the button would part the way of the focus.
void ChoiceButton::makePopup()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_find = new QLineEdit(m_popup);
    m_list = new QListWidget(m_popup);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_find->setObjectName(objectName() + QStringLiteral("Find"));
    m_find->setAccessibleName(tr("Find in the list"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(objectName() + QStringLiteral("List"));
    m_list->setAccessibleName(m_title);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(theme::kSpace1, theme::kSpace1, theme::kSpace1, theme::kSpace1);
    column->setSpacing(theme::kSpace1);
    column->addWidget(m_find);
    column->addWidget(m_list);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString value = item->data(Qt::UserRole).toString();
        m_chosen.removeAll(value);
        if (item->checkState() == Qt::Checked)
            m_chosen += value;
        updateText();
        Q_EMIT chosenChanged();
    });
    // Return ticks like the space bar: somebody who typed into the field expects it.
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void ChoiceButton::openList()
{
    if (!m_popup)
        makePopup();
    m_find->clear();
    fill();
    const bool many = m_list->count() >= kManyValues;
    m_find->setVisible(many);
    const int rows = m_list->sizeHintForRow(0) * std::max(1, m_list->count()) + 2 * theme::kSpace2;
    m_popup->setFixedSize(kListWidth, std::min(kListHeight, rows + (many ? theme::kToolbarHeight : theme::kSpace2)));
    const QPoint under =
        mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? width() - m_popup->width() : 0, height()));
    m_popup->move(under);
    m_popup->show();
    (many ? static_cast<QWidget *>(m_find) : m_list)->setFocus(Qt::PopupFocusReason);
}

void ChoiceButton::updateText()
{
    QStringList words;
    for (const QString &value : std::as_const(m_chosen))
        words += m_words(value);
    const QString said = words.isEmpty() ? m_any : words.join(QStringLiteral(", "));
    const QString whole = tr("%1: %2").arg(m_title, said);
    setText(fontMetrics().elidedText(whole, Qt::ElideRight, kMostWidth - theme::kSpace6) + QStringLiteral(" ▾"));
    setAccessibleName(whole);
    setToolTip(whole);
    updateGeometry();
}

QSize ChoiceButton::sizeHint() const
{
    const QSize size = QToolButton::sizeHint();
    return {std::min(size.width(), kMostWidth), size.height()};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const QSize size = QToolButton::minimumSizeHint();
    return {std::min(size.width(), kLeastWidth), size.height()};
}

} // namespace backflow::ui::history
