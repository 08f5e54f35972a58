#include "ui/resolve/resulteditor.h"

#include "ui/resolve/checkededit.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>
#include <algorithm>

namespace backflow::ui::resolve {

using merge::ResultProblem;

namespace {

constexpr int kPauseMs = 300;
/// Syntax colours are computed on the GUI thread.
constexpr int kMostColouredLines = 4000;
constexpr qsizetype kMostListed = 200;

} // namespace

QString problemWords(const ResultProblem &problem)
{
    const QString sign = problem.blocks ? QStringLiteral("✕") : QStringLiteral("⚠");
    // What the parser says begins with the place already.
    const QString number = QString::number(problem.line);
    const bool placed = problem.line > 0 && problem.sentence.section(u',', 0, 0).contains(number);
    return problem.line > 0 && !placed
               ? ResultEditor::tr("%1 Line %2: %3").arg(sign).arg(problem.line).arg(problem.sentence)
               : ResultEditor::tr("%1 %2").arg(sign, problem.sentence);
}

ResultEditor::ResultEditor(const theme::Theme &theme, theme::Highlighting *highlighting, QThreadPool &pool,
                           QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_highlighting(highlighting)
    , m_pool(pool)
    , m_edit(new CheckedEdit(theme, this))
    , m_count(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_list(new QListWidget(this))
    , m_accept(widgets::primaryButton(QStringLiteral("mergeResultAccept"), tr("Use this text"), this))
    , m_pause(new QTimer(this))
    , m_job(this)
{
    setObjectName(QStringLiteral("mergeResultEditor"));
    m_edit->setObjectName(QStringLiteral("mergeResultEdit"));
    m_edit->setAccessibleName(tr("Result, editable"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true); // nobody is caught in it
    m_count->setObjectName(QStringLiteral("mergeResultProblemCount"));
    m_list->setObjectName(QStringLiteral("mergeResultProblems"));
    m_list->setAccessibleName(tr("Problems of the text"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setFixedHeight(3 * theme::kControlHeight);
    m_accept->setToolTip(tr("Ctrl+Enter"));
    QPushButton *leave = widgets::secondaryButton(QStringLiteral("mergeResultLeave"), tr("Leave"), this);
    leave->setToolTip(tr("Esc. The result is again what was decided; what you typed stays here."));
    m_anew = widgets::quietButton(QStringLiteral("mergeResultAnew"), tr("Start anew"), this);
    m_anew->setToolTip(tr("What you typed before is here again. This takes it away."));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::kSpace2, 0, theme::kSpace2, theme::kSpace2);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_anew);
    buttons->addWidget(leave);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace1);
    column->addWidget(m_edit, 1);
    column->addWidget(m_list);
    column->addLayout(buttons);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_job.stop();
        m_pause->start();
        widgets::setUnavailable(m_accept, tr("The text is being checked."));
    });
    connect(m_pause, &QTimer::timeout, this, &ResultEditor::check);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_edit->goTo(item->data(Qt::UserRole).toInt()); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { m_edit->goTo(item->data(Qt::UserRole).toInt()); });
    connect(m_accept, &QPushButton::clicked, this, &ResultEditor::accept);
    connect(leave, &QPushButton::clicked, this, &ResultEditor::leave);
    connect(m_anew, &QPushButton::clicked, this, [this] {
        m_edit->setPlainText(QString::fromUtf8(m_start));
        m_anew->hide();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
}

void ResultEditor::open(std::shared_ptr<const merge::SessionFile> file, const QByteArray &text, int line, int column,
                        const QString &typed)
{
    m_file = std::move(file);
    m_lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    m_start = text;
    const QByteArray kept = m_kept.of(m_file->path, text);
    m_anew->setVisible(kept != text);
    m_edit->setPlainText(QString::fromUtf8(kept));
    if (m_highlighting && m_edit->blockCount() <= kMostColouredLines)
        m_highlighting->attach(m_edit->document(), m_file->path);
    const QTextBlock block = m_edit->document()->findBlockByNumber(line);
    QTextCursor cursor(block.isValid() ? block : m_edit->document()->firstBlock());
    cursor.setPosition(cursor.position() + std::min(column, std::max(0, cursor.block().length() - 1)));
    m_edit->setTextCursor(cursor);
    m_edit->centerCursor();
    m_edit->document()->clearUndoRedoStacks();
    if (!typed.isEmpty())
        m_edit->insertPlainText(typed);
    m_edit->setFocus(Qt::OtherFocusReason);
    check();
}

void ResultEditor::accept()
{
    m_kept.forget(m_file->path);
    Q_EMIT accepted(text());
}

void ResultEditor::leave()
{
    m_kept.keep(m_file->path, m_start, text());
    Q_EMIT left();
}

QByteArray ResultEditor::text() const
{
    QByteArray bytes = m_edit->toPlainText().toUtf8();
    return m_lineEnd == "\n" ? bytes : bytes.replace("\n", m_lineEnd);
}

bool ResultEditor::isChecked() const
{
    return !m_pause->isActive() && !m_job.running();
}

void ResultEditor::check()
{
    m_pause->stop();
    if (!m_file)
        return;
    auto job = async::start(m_pool, [file = m_file, bytes = text(), more = m_more](async::Monitor &) {
        QList<ResultProblem> problems = merge::problemsIn(*file, bytes);
        if (more)
            problems += more(*file, bytes);
        return base::Result<QList<ResultProblem>>(std::move(problems));
    });
    m_job.run(std::move(job), [this](const base::Result<QList<ResultProblem>> &problems) {
        if (!problems)
            return;
        showProblems(*problems);
        Q_EMIT checked();
    });
}

void ResultEditor::showProblems(const QList<ResultProblem> &problems)
{
    m_list->clear();
    for (const ResultProblem &problem : problems.first(std::min(kMostListed, problems.size()))) {
        auto *item = new QListWidgetItem(problemWords(problem), m_list);
        item->setData(Qt::UserRole, problem.line);
    }
    m_list->setVisible(!problems.isEmpty());
    const auto blocking = std::ranges::find_if(problems, &ResultProblem::blocks);
    widgets::setUnavailable(m_accept, blocking == problems.end() ? QString() : blocking->sentence);
    const int count = int(problems.size());
    m_count->setText(count == 0 ? tr("0 problems") : tr("%Ln problems", nullptr, count));
    widgets::setLabelRole(m_count, blocking != problems.end() ? theme::Role::Error
                                   : count > 0                ? theme::Role::Warning
                                                              : theme::Role::Muted);
    QAccessibleEvent told(m_count, count > m_problems ? QAccessible::Alert : QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    if (count > m_problems)
        widgets::announce(m_count, m_count->text());
    m_problems = count;
    m_edit->setProblems(problems);
}

void ResultEditor::setMoreProblems(const MoreProblems &more)
{
    m_more = more;
    if (!isHidden())
        check();
}

// The page's own Ctrl+Enter finishes; while somebody writes it means the text.
bool ResultEditor::event(QEvent *event)
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

void ResultEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        if (m_accept->isEnabled())
            accept();
    } else if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace backflow::ui::resolve
