#include "ui/diff/sidebyside.h"

#include "ui/diff/codepane.h"
#include "ui/diff/overviewruler.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

namespace backflow::ui::diff {

using theme::Role;

SideBySide::SideBySide(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(std::make_shared<const DiffRows>())
    , m_firstLabel(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong, Role::SourceSide))
    , m_secondLabel(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong, Role::TargetSide))
    , m_first(new CodePane(theme, highlighting, this))
    , m_second(new CodePane(theme, highlighting, this))
    , m_ruler(new OverviewRuler(theme, this))
{
    m_first->setObjectName(QStringLiteral("diffTextLeft"));
    m_second->setObjectName(QStringLiteral("diffTextRight"));
    m_ruler->setObjectName(QStringLiteral("diffOverview"));
    m_first->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel *label : {m_firstLabel, m_secondLabel})
        label->setContentsMargins(theme::kSpace3, theme::kSpace1, theme::kSpace3, theme::kSpace1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    grid->addWidget(m_firstLabel, 0, 0);
    grid->addWidget(m_secondLabel, 0, 1);
    grid->addWidget(m_first, 1, 0);
    grid->addWidget(m_second, 1, 1);
    grid->addWidget(m_ruler, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);

    syncScroll(m_first, m_second);
    syncScroll(m_second, m_first);
    connect(m_second->verticalScrollBar(), &QScrollBar::valueChanged, this, &SideBySide::updateWindow);
    connect(m_second->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SideBySide::updateWindow);
    for (CodePane *pane : {m_first, m_second}) {
        connect(pane, &CodePane::notePressed, this, [this](int line) { openFold(m_lines[size_t(line)].fold); });
    }
    connect(m_ruler, &OverviewRuler::linePressed, this,
            [this](int position) { showDisplayLine(displayLineAtPosition(position)); });
}

void SideBySide::syncScroll(CodePane *from, CodePane *to)
{
    connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to->verticalScrollBar(), &QScrollBar::setValue);
    connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(), &QScrollBar::setValue);
}

void SideBySide::setRows(std::shared_ptr<const DiffRows> rows, const QString &path)
{
    m_rows = std::move(rows);
    m_path = path;
    m_current = -1;
    rebuild();
    if (changeCount() > 0)
        goToChange(0);
}

void SideBySide::setNames(const QString &first, const QString &second, bool secondIsNewer)
{
    m_firstName = first;
    m_secondName = second;
    m_secondIsNewer = secondIsNewer;
    m_firstLabel->setText(secondIsNewer ? first : QStringLiteral("● %1").arg(first));
    m_secondLabel->setText(secondIsNewer ? second : QStringLiteral("◆ %1").arg(second));
    widgets::setLabelRole(m_firstLabel, secondIsNewer ? Role::Muted : Role::SourceSide);
    widgets::setLabelRole(m_secondLabel, secondIsNewer ? Role::ResultSide : Role::TargetSide);
    m_first->setAccessibleName(tr("%1, read only").arg(first));
    m_second->setAccessibleName(tr("%1, read only").arg(second));
}

void SideBySide::setContext(int lines)
{
    m_context = lines;
    rebuild();
}

void SideBySide::rebuild()
{
    m_folds = m_context < 0 ? std::vector<RowRange>{} : foldableRuns(*m_rows, m_context);
    m_lines = displayLines(*m_rows, m_folds);
    m_openFolds.clear();
    m_displayOfRow.assign(m_rows->rows.size(), 0);
    QStringList first;
    QStringList second;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const DisplayLine &line = m_lines[size_t(i)];
        if (line.row >= 0)
            m_displayOfRow[size_t(line.row)] = i;
        const DiffRow row = line.row >= 0 ? m_rows->rows[size_t(line.row)] : DiffRow{};
        first.append(row.first >= 0 ? m_rows->firstLines.at(row.first) : QString());
        second.append(row.second >= 0 ? m_rows->secondLines.at(row.second) : QString());
    }
    const auto most = std::max(m_rows->firstLines.size(), m_rows->secondLines.size());
    const int digits = int(QString::number(most).size());
    m_first->setLines(first, m_path);
    m_second->setLines(second, m_path);
    m_first->setLook([this](int line) { return lookOf(line, true); }, digits);
    m_second->setLook([this](int line) { return lookOf(line, false); }, digits);
    applyFolds();
    find(m_findText);
}

void SideBySide::applyFolds()
{
    std::vector<bool> hidden(m_lines.size(), false);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const DisplayLine &line = m_lines[i];
        if (line.fold >= 0)
            hidden[i] = m_openFolds.contains(line.fold) == (line.row < 0);
    }
    m_first->setHidden(hidden);
    m_second->setHidden(hidden);
    updateRuler();
    updateWindow();
}

void SideBySide::openFold(int fold)
{
    if (fold < 0 || !m_openFolds.insert(fold).second)
        return;
    const int top = m_second->verticalScrollBar()->value();
    applyFolds();
    m_second->verticalScrollBar()->setValue(top);
}

void SideBySide::expandAll()
{
    for (int fold = 0; fold < int(m_folds.size()); ++fold)
        m_openFolds.insert(fold);
    applyFolds();
}

LineLook SideBySide::lookOf(int displayLine, bool firstSide) const
{
    LineLook look;
    if (displayLine < 0 || displayLine >= int(m_lines.size()))
        return look;
    const DisplayLine line = m_lines[size_t(displayLine)];
    if (line.row < 0) {
        look.note = tr("⋯ %1 unchanged lines. Press to show them.").arg(m_folds[size_t(line.fold)].count);
        return look;
    }
    const DiffRow &row = m_rows->rows[size_t(line.row)];
    const int number = firstSide ? row.first : row.second;
    if (number < 0) {
        look.hatched = true;
        return look;
    }
    look.number = QString::number(number + 1);
    if (row.kind == RowKind::Same || row.kind == RowKind::SpaceOnly)
        return look;
    const bool added = firstSide != m_secondIsNewer;
    look.glyph = added ? QStringLiteral("+") : QStringLiteral("−");
    look.markRole = added ? Role::Added : Role::Removed;
    look.tinted = true;
    look.lineRole = added ? Role::AddedLine : Role::RemovedLine;
    for (const TextSpan &span : firstSide ? row.firstWords : row.secondWords)
        look.words.append({span.begin, span.length, added ? Role::AddedWord : Role::RemovedWord});
    return look;
}

int SideBySide::displayLineOfRow(int row) const
{
    return m_displayOfRow[size_t(row)];
}

int SideBySide::shownPosition(int displayLine) const
{
    return m_second->document()->findBlockByNumber(displayLine).firstLineNumber();
}

int SideBySide::displayLineAtPosition(int position) const
{
    return m_second->document()->findBlockByLineNumber(position).blockNumber();
}

void SideBySide::showDisplayLine(int line)
{
    m_second->scrollToLine(line);
    m_first->verticalScrollBar()->setValue(m_second->verticalScrollBar()->value());
}

int SideBySide::changeCount() const
{
    return int(m_rows->changes.size());
}

void SideBySide::goToChange(int change)
{
    if (change < 0 || change >= changeCount())
        return;
    m_current = change;
    const RowRange range = m_rows->changes[size_t(change)];
    const int begin = displayLineOfRow(range.begin);
    showDisplayLine(begin);
    m_first->setCurrent(begin, range.count);
    m_second->setCurrent(begin, range.count);
    Q_EMIT currentChanged();
}

void SideBySide::goToLine(bool firstSide, int line)
{
    const auto row = std::ranges::find_if(m_rows->rows, [&](const DiffRow &candidate) {
        return (firstSide ? candidate.first : candidate.second) == line;
    });
    if (row == m_rows->rows.end())
        return;
    const int display = displayLineOfRow(int(row - m_rows->rows.begin()));
    openFold(m_lines[size_t(display)].fold);
    showDisplayLine(display);
}

void SideBySide::updateRuler()
{
    std::vector<OverviewRuler::Mark> marks;
    for (const RowRange &change : m_rows->changes) {
        const RowKind kind = m_rows->rows[size_t(change.begin)].kind;
        const bool onlyOld = kind == (m_secondIsNewer ? RowKind::OnlyFirst : RowKind::OnlySecond);
        marks.push_back(
            {shownPosition(displayLineOfRow(change.begin)), change.count, onlyOld ? Role::Removed : Role::Added});
    }
    m_ruler->setLines(m_second->document()->lineCount(), std::move(marks));
}

void SideBySide::updateWindow()
{
    const QScrollBar *bar = m_second->verticalScrollBar();
    m_ruler->setWindow(bar->value(), bar->pageStep());
}

int SideBySide::find(const QString &text)
{
    m_findText = text;
    m_found.clear();
    m_foundAt = -1;
    m_first->setFound(text);
    m_second->setFound(text);
    if (text.isEmpty())
        return 0;
    const auto count = [&](const QString &line, bool first, int display) {
        for (qsizetype at = line.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
             at = line.indexOf(text, at + text.size(), Qt::CaseInsensitive))
            m_found.push_back({first, display});
    };
    for (int i = 0; i < int(m_lines.size()); ++i) {
        if (m_lines[size_t(i)].row < 0)
            continue;
        const DiffRow &row = m_rows->rows[size_t(m_lines[size_t(i)].row)];
        if (row.first >= 0)
            count(m_rows->firstLines.at(row.first), true, i);
        if (row.second >= 0)
            count(m_rows->secondLines.at(row.second), false, i);
    }
    return int(m_found.size());
}

void SideBySide::findNext(bool backward)
{
    if (m_found.empty())
        return;
    const int count = int(m_found.size());
    m_foundAt = m_foundAt < 0 ? (backward ? count - 1 : 0) : (m_foundAt + (backward ? count - 1 : 1)) % count;
    const int line = m_found[size_t(m_foundAt)].displayLine;
    openFold(m_lines[size_t(line)].fold);
    showDisplayLine(line);
}

} // namespace backflow::ui::diff
