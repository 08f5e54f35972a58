#include "ui/resolve/handeditor.h"

#include "ui/resolve/decisions.h"
#include "ui/resolve/entryform.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

namespace {

constexpr int kPauseMs = 300;

} // namespace

HandEditor::HandEditor(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent)
    : QWidget(parent)
    , m_highlighting(highlighting)
    , m_form(new EntryForm(theme, this))
    , m_edit(new QPlainTextEdit(this))
    , m_problems(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_accept(widgets::primaryButton(QStringLiteral("mergeEditAccept"), tr("Use this text"), this))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("mergeHandEditor"));
    m_edit->setObjectName(QStringLiteral("mergeEdit"));
    m_edit->setAccessibleName(tr("Result, editable"));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setFont(theme.font(theme::TextStyle::Mono));
    // Its own wish of twelve lines would push everything else out of a small window.
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_edit->setMinimumHeight(6 * m_edit->fontMetrics().lineSpacing());
    connect(&theme, &theme::Theme::themeChanged, m_edit,
            [edit = m_edit, &theme] { edit->setFont(theme.font(theme::TextStyle::Mono)); });
    m_problems->setObjectName(QStringLiteral("mergeEditProblems"));
    m_problems->setWordWrap(true);
    m_accept->setToolTip(tr("Ctrl+Enter"));
    QPushButton *leave = widgets::secondaryButton(QStringLiteral("mergeEditLeave"), tr("Leave"), this);
    leave->setToolTip(tr("Esc. What you typed stays here."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problems, 1);
    buttons->addWidget(leave);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(makeTabs());
    column->addWidget(m_form);
    column->addWidget(m_edit, 1);
    column->addLayout(buttons);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_edit, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &HandEditor::check);
    connect(m_accept, &QPushButton::clicked, this, &HandEditor::accept);
    connect(leave, &QPushButton::clicked, this, &HandEditor::left);
}

QWidget *HandEditor::makeTabs()
{
    auto *tabs = new QWidget(this);
    m_asForm = widgets::quietButton(QStringLiteral("mergeEditAsForm"), tr("As a form"), tabs);
    m_asText = widgets::quietButton(QStringLiteral("mergeEditAsText"), tr("As text"), tabs);
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    for (QPushButton *button : {m_asForm, m_asText}) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_asForm, &QPushButton::clicked, this, [this] { showForm(true); });
    connect(m_asText, &QPushButton::clicked, this, [this] { showForm(false); });
    connect(m_form, &EntryForm::changed, this, [this] { m_edit->setPlainText(QString::fromUtf8(m_form->entry())); });
    return tabs;
}

void HandEditor::showForm(bool wanted)
{
    const bool fits = m_structured && !m_decision.element.isEmpty() && m_form->setEntry(text());
    widgets::setUnavailable(m_asForm, fits ? QString() : tr("Only an entry made of single values fits into a form."));
    const bool shown = wanted && fits;
    m_form->setVisible(shown);
    m_edit->setVisible(!shown);
    m_asForm->setChecked(shown);
    m_asText->setChecked(!shown);
}

void HandEditor::open(const merge::Decision &decision, const QByteArray &text, bool structured, const QString &path)
{
    m_decision = decision;
    m_structured = structured;
    m_edit->setPlainText(QString::fromUtf8(text));
    if (m_highlighting)
        m_highlighting->attach(m_edit->document(), path);
    check();
    showForm(true);
    if (m_form->isHidden())
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        m_form->takeFocus();
}

QByteArray HandEditor::text() const
{
    return m_edit->toPlainText().toUtf8();
}

void HandEditor::check()
{
    const QStringList problems = editProblems(m_decision, text(), m_structured);
    const QStringList warnings = choiceWarnings(m_decision, text());
    const QString words =
        problems.isEmpty() && warnings.isEmpty() ? tr("0 problems") : (problems + warnings).join(u'\n');
    if (words == m_problems->text())
        return;
    m_problems->setText(words);
    widgets::setLabelRole(m_problems, !problems.isEmpty()   ? theme::Role::Error
                                      : !warnings.isEmpty() ? theme::Role::Warning
                                                            : theme::Role::Muted);
    widgets::setUnavailable(m_accept, problems.value(0));
    QAccessibleEvent told(m_problems, problems.isEmpty() ? QAccessible::NameChanged : QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void HandEditor::accept()
{
    check();
    if (m_accept->isEnabled())
        Q_EMIT accepted(text());
}

// The page's own Ctrl+Enter finishes; while somebody writes it means the text.
bool HandEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers() & Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void HandEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        accept();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace backflow::ui::resolve
