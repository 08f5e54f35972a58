#include "ui/resolve/handeditor.h"

#include "core/merge/entryfaults.h"
#include "core/xml/document.h"
#include "ui/resolve/checkededit.h"
#include "ui/resolve/decisions.h"
#include "ui/resolve/entryform.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::resolve {

namespace {

constexpr int kPauseMs = 300;

/// The number that a sentence names first is the line, in every language.
int lineNamedFirst(const QString &sentence)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    return number.match(sentence).captured().toInt();
}

QByteArray rootTagOf(const merge::SessionFile &file)
{
    for (const auto *version : {&file.versions.target, &file.versions.source}) {
        const auto document = *version ? xml::Document::parse(**version) : xml::Document::parse("<x/>");
        if (*version && document)
            return document->root().name().toByteArray();
    }
    return "Metadata";
}

} // namespace

HandEditor::HandEditor(const theme::Theme &theme, theme::Highlighting *highlighting, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_highlighting(highlighting)
    , m_pool(pool)
    , m_job(this)
    , m_form(new EntryForm(theme, this))
    , m_edit(new CheckedEdit(theme, this))
    , m_problems(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_accept(widgets::primaryButton(QStringLiteral("mergeEditAccept"), tr("Use this text"), this))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("mergeHandEditor"));
    m_edit->setObjectName(QStringLiteral("mergeEdit"));
    m_edit->setAccessibleName(tr("Result, editable"));
    // Its own wish of twelve lines would push everything else out of a small window.
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_edit->setMinimumHeight(6 * m_edit->fontMetrics().lineSpacing());
    m_problems->setObjectName(QStringLiteral("mergeEditProblems"));
    m_problems->setWordWrap(true);
    m_accept->setToolTip(tr("Ctrl+Enter"));
    m_anew = widgets::quietButton(QStringLiteral("mergeEditAnew"), tr("Start anew"), this);
    m_anew->setToolTip(tr("What you typed before is here again. This takes it away."));
    QPushButton *leave = widgets::secondaryButton(QStringLiteral("mergeEditLeave"), tr("Leave"), this);
    leave->setToolTip(tr("Esc. What you typed stays here."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problems, 1);
    buttons->addWidget(m_anew);
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
    connect(leave, &QPushButton::clicked, this, &HandEditor::leave);
    connect(m_anew, &QPushButton::clicked, this, [this] {
        m_edit->setPlainText(QString::fromUtf8(m_start));
        m_anew->hide();
        showForm(true);
        check();
        m_edit->isVisible() ? m_edit->setFocus(Qt::OtherFocusReason) : m_form->takeFocus();
    });
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
    const bool fits = isStructured() && !m_decision.element.isEmpty() && m_form->setEntry(text());
    widgets::setUnavailable(m_asForm, fits ? QString() : tr("Only an entry made of single values fits into a form."));
    const bool shown = wanted && fits;
    m_form->setVisible(shown);
    m_edit->setVisible(!shown);
    m_asForm->setChecked(shown);
    m_asText->setChecked(!shown);
}

bool HandEditor::isStructured() const
{
    return m_file && m_file->outcome.structured;
}

void HandEditor::open(const merge::Decision &decision, const QByteArray &text,
                      std::shared_ptr<const merge::SessionFile> file)
{
    m_job.stop();
    m_further.clear();
    m_decision = decision;
    m_file = std::move(file);
    m_start = text;
    const QByteArray kept = m_kept.of(decision.id, text);
    m_anew->setVisible(kept != text);
    m_edit->setPlainText(QString::fromUtf8(kept));
    if (m_highlighting)
        m_highlighting->attach(m_edit->document(), m_file ? m_file->path : QString());
    check();
    showForm(true);
    if (m_form->isHidden())
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        m_form->takeFocus();
    Q_EMIT opened();
}

QByteArray HandEditor::text() const
{
    return m_edit->toPlainText().toUtf8();
}

void HandEditor::setMoreProblems(const MoreProblems &more)
{
    m_more = more;
    if (!isHidden())
        check();
}

void HandEditor::check()
{
    m_own.clear();
    const QStringList blocking = editProblems(m_decision, text(), isStructured());
    for (const QString &sentence : blocking)
        m_own.append({lineNamedFirst(sentence), sentence, true});
    const QStringList warnings =
        m_file ? merge::faultsOf(rootTagOf(*m_file), text().trimmed()) : choiceWarnings(m_decision, text());
    for (const QString &sentence : warnings)
        m_own.append({1, sentence, false});
    if (!blocking.isEmpty())
        m_further.clear();
    showProblems();
    if (blocking.isEmpty())
        lookFurther();
}

// References take a moment, so they are looked for beside the typing.
void HandEditor::lookFurther()
{
    if (!m_more || !m_file)
        return;
    // A part is read as if it were all of its file: between the tags of the root.
    QByteArray bytes = text();
    if (isStructured() && m_decision.kind != merge::DecisionKind::WholeFile) {
        const QByteArray root = rootTagOf(*m_file);
        bytes = '<' + root + '>' + bytes + "</" + root + '>';
    }
    auto job = async::start(m_pool, [file = m_file, more = m_more, bytes](async::Monitor &) {
        return base::Result<QList<merge::ResultProblem>>(more(*file, bytes));
    });
    m_job.run(std::move(job), [this](const base::Result<QList<merge::ResultProblem>> &problems) {
        m_further = problems.value_or(QList<merge::ResultProblem>());
        showProblems();
    });
}

void HandEditor::showProblems()
{
    const QList<merge::ResultProblem> problems = m_own + m_further;
    m_edit->setProblems(problems);
    QStringList lines;
    for (const merge::ResultProblem &problem : problems)
        lines.append(problem.sentence);
    const QString words = lines.isEmpty() ? tr("0 problems") : lines.join(u'\n');
    const auto blocking = std::ranges::find_if(problems, &merge::ResultProblem::blocks);
    const bool blocks = blocking != problems.end();
    widgets::setUnavailable(m_accept, blocks ? blocking->sentence : QString());
    if (words == m_problems->text())
        return;
    m_problems->setText(words);
    m_problems->setAccessibleName(
        problems.isEmpty() ? words : tr("%Ln problems: %1", nullptr, int(problems.size())).arg(words));
    widgets::setLabelRole(m_problems, blocks                ? theme::Role::Error
                                      : !problems.isEmpty() ? theme::Role::Warning
                                                            : theme::Role::Muted);
    QAccessibleEvent told(m_problems, int(problems.size()) > m_told ? QAccessible::Alert : QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    if (int(problems.size()) > m_told)
        widgets::announce(m_problems, m_problems->accessibleName());
    m_told = int(problems.size());
}

void HandEditor::accept()
{
    check();
    if (!m_accept->isEnabled())
        return;
    m_kept.forget(m_decision.id);
    Q_EMIT accepted(text());
}

void HandEditor::leave()
{
    m_kept.keep(m_decision.id, m_start, text());
    Q_EMIT left();
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
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace backflow::ui::resolve
