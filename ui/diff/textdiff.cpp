#include "ui/diff/textdiff.h"

#include "core/merge/declaration.h"
#include "ui/diff/overviewruler.h"
#include "ui/widgets/elidedlabel.h"

#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

namespace backflow::ui::diff {

using theme::Role;

TextDiff::TextDiff(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ruler(new OverviewRuler(theme, this))
    , m_place(new widgets::ElidedLabel(theme, {}, this, theme::TextStyle::Caption, Role::Muted))
{
    m_content.rows = std::make_shared<const DiffRows>();
    m_ruler->setObjectName(QStringLiteral("diffOverview"));
    m_place->setObjectName(QStringLiteral("diffPlace"));
    m_place->setContentsMargins(0, 0, 0, 0);
    m_ruler->setWords([this](int mark) { return markWords(mark); });
    connect(m_ruler, &OverviewRuler::linePressed, this, [this](int position) {
        showDisplayLine(lead()->document()->findBlockByLineNumber(position).blockNumber());
    });
}

TextDiff::~TextDiff() = default;

void TextDiff::addPane(CodePane *pane, Shows shows)
{
    m_panes.push_back({pane, shows});
    connect(pane, &CodePane::notePressed, this, [this](int line) { openFold(m_lines[size_t(line)].fold); });
    connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, this, &TextDiff::updateWindow);
    connect(pane->verticalScrollBar(), &QScrollBar::rangeChanged, this, &TextDiff::updateRuler);
}

void TextDiff::setContent(TextContent content)
{
    m_content = std::move(content);
    m_current = -1;
    rebuild();
    if (changeCount() > 0)
        goToChange(0);
}

void TextDiff::setNames(const QString &, const QString &, bool secondIsNewer)
{
    m_secondIsNewer = secondIsNewer;
}

void TextDiff::setContext(int lines)
{
    m_context = lines;
    const int kept = m_current;
    rebuild();
    if (kept >= 0)
        goToChange(kept);
}

QString TextDiff::textOf(const DisplayLine &line, Shows shows) const
{
    if (line.row < 0)
        return {};
    const DiffRow &row = m_content.rows->rows[size_t(line.row)];
    const bool alone = line.side == DisplayLine::Side::Both && row.second < 0;
    const bool first =
        shows == Shows::First || (shows == Shows::Both && (line.side == DisplayLine::Side::First || alone));
    const int number = first ? row.first : row.second;
    return number < 0 ? QString() : (first ? m_content.rows->firstLines : m_content.rows->secondLines).at(number);
}

void TextDiff::rebuild()
{
    const DiffRows &rows = *m_content.rows;
    m_folds = m_context < 0 ? std::vector<RowRange>{} : foldableRuns(rows, m_context);
    m_lines = arrange(rows, m_folds);
    m_openFolds.clear();
    m_displayOfRow.assign(rows.rows.size(), -1);
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const int row = m_lines[size_t(i)].row;
        if (row >= 0 && m_displayOfRow[size_t(row)] < 0)
            m_displayOfRow[size_t(row)] = i;
    }
    m_digits = int(QString::number(std::max(rows.firstLines.size(), rows.secondLines.size())).size());
    for (const Pane &pane : m_panes) {
        QStringList texts;
        texts.reserve(qsizetype(m_lines.size()));
        for (const DisplayLine &line : m_lines)
            texts.append(textOf(line, pane.shows));
        pane.pane->setLines(texts, m_content.path);
        pane.pane->setLook([this, shows = pane.shows](int line) { return lookOf(line, shows); },
                           pane.shows == Shows::Both ? 2 * m_digits + 1 : m_digits);
    }
    applyFolds();
    find(m_query);
}

void TextDiff::applyFolds()
{
    std::vector<bool> hidden(m_lines.size(), false);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const DisplayLine &line = m_lines[i];
        if (line.fold >= 0)
            hidden[i] = m_openFolds.contains(line.fold) == (line.row < 0);
    }
    for (const Pane &pane : m_panes)
        pane.pane->setHidden(hidden);
    updateRuler();
}

void TextDiff::openFold(int fold)
{
    if (fold < 0 || !m_openFolds.insert(fold).second)
        return;
    const int top = lead()->verticalScrollBar()->value();
    applyFolds();
    lead()->verticalScrollBar()->setValue(top);
}

void TextDiff::expandAll()
{
    for (int fold = 0; fold < int(m_folds.size()); ++fold)
        m_openFolds.insert(fold);
    applyFolds();
}

QString TextDiff::numbersOf(const DiffRow &row, bool firstSide, bool secondSide) const
{
    const auto number = [this](bool shown, int line) {
        return (shown && line >= 0 ? QString::number(line + 1) : QString()).rightJustified(m_digits);
    };
    return number(firstSide, row.first) + u' ' + number(secondSide, row.second);
}

bool TextDiff::isContested(const RowRange &change) const
{
    const std::vector<bool> &contested = m_content.rows->contested;
    return !contested.empty() && std::find(contested.begin() + change.begin, contested.begin() + change.end(), true) !=
                                     contested.begin() + change.end();
}

LineLook TextDiff::lookOfRow(const DiffRow &row, bool firstSide) const
{
    LineLook look;
    if (row.kind == RowKind::Same || row.kind == RowKind::SpaceOnly)
        return look;
    const bool added = firstSide != m_secondIsNewer;
    look.glyph = added ? QStringLiteral("+") : QStringLiteral("−");
    look.markRole = added ? Role::Added : Role::Removed;
    look.tinted = true;
    look.lineRole = added ? Role::AddedLine : Role::RemovedLine;
    Role words = added ? Role::AddedWord : Role::RemovedWord;
    if (isContested({int(&row - m_content.rows->rows.data()), 1})) {
        look.glyph = QStringLiteral("≠");
        look.markRole = Role::ConflictMark;
        look.lineRole = Role::ConflictLine;
        look.hatched = true;
        look.hatchRole = Role::ConflictWord;
        words = Role::ConflictWord;
    }
    for (const TextSpan &span : firstSide ? row.firstWords : row.secondWords)
        look.words.append({span.begin, span.length, words});
    return look;
}

LineLook TextDiff::lookOf(int displayLine, Shows shows) const
{
    LineLook look;
    if (displayLine < 0 || displayLine >= int(m_lines.size()))
        return look;
    const DisplayLine line = m_lines[size_t(displayLine)];
    if (line.row < 0) {
        look.note = tr("⋯ %Ln unchanged lines. Press to show them.", nullptr, m_folds[size_t(line.fold)].count);
        return look;
    }
    const DiffRow &row = m_content.rows->rows[size_t(line.row)];
    if (shows == Shows::Both) {
        const bool first = line.side == DisplayLine::Side::First;
        look = lookOfRow(row, first);
        const bool both = line.side == DisplayLine::Side::Both;
        look.number = numbersOf(row, first || both, !first || both);
        return look;
    }
    const int number = shows == Shows::First ? row.first : row.second;
    if (number < 0) {
        look.hatched = true;
        return look;
    }
    look = lookOfRow(row, shows == Shows::First);
    look.number = QString::number(number + 1);
    return look;
}

std::pair<int, int> TextDiff::displayOf(const RowRange &change) const
{
    const int begin = m_displayOfRow[size_t(change.begin)];
    int end = begin;
    while (end < int(m_lines.size()) && m_lines[size_t(end)].row >= change.begin &&
           m_lines[size_t(end)].row < change.end())
        ++end;
    return {begin, end};
}

int TextDiff::shownPosition(int displayLine) const
{
    return lead()->document()->findBlockByNumber(displayLine).firstLineNumber();
}

void TextDiff::showDisplayLine(int line)
{
    lead()->scrollToLine(line);
    for (const Pane &pane : m_panes)
        pane.pane->verticalScrollBar()->setValue(lead()->verticalScrollBar()->value());
}

int TextDiff::changeCount() const
{
    return int(m_content.rows->changes.size());
}

void TextDiff::goToChange(int change)
{
    if (change < 0 || change >= changeCount())
        return;
    m_current = change;
    const auto [begin, end] = displayOf(m_content.rows->changes[size_t(change)]);
    showDisplayLine(begin);
    for (const Pane &pane : m_panes)
        pane.pane->setCurrent(begin, end - begin);
    Q_EMIT currentChanged();
}

void TextDiff::goToLine(bool firstSide, int line)
{
    const auto &rows = m_content.rows->rows;
    const auto row = std::ranges::find_if(
        rows, [&](const DiffRow &candidate) { return (firstSide ? candidate.first : candidate.second) == line; });
    if (row == rows.end())
        return;
    const int display = m_displayOfRow[size_t(row - rows.begin())];
    openFold(m_lines[size_t(display)].fold);
    showDisplayLine(display);
}

const DiffRow *TextDiff::topRow() const
{
    for (auto i = size_t(std::max(0, lead()->topLine())); i < m_lines.size(); ++i) {
        const DisplayLine &line = m_lines[i];
        const bool folded = line.fold >= 0 && !m_openFolds.contains(line.fold);
        if (line.row >= 0 && !folded)
            return &m_content.rows->rows[size_t(line.row)];
    }
    return nullptr;
}

void TextDiff::updateRuler()
{
    std::vector<OverviewRuler::Mark> marks;
    for (const RowRange &change : m_content.rows->changes) {
        const RowKind kind = m_content.rows->rows[size_t(change.begin)].kind;
        const bool onlyOld = kind == (m_secondIsNewer ? RowKind::OnlyFirst : RowKind::OnlySecond);
        const auto [begin, end] = displayOf(change);
        const bool contested = isContested(change);
        marks.push_back({shownPosition(begin), end - begin,
                         contested ? Role::ConflictMark
                         : onlyOld ? Role::Removed
                                   : Role::Added,
                         kind == RowKind::Changed && !contested});
    }
    for (const Found &hit : m_found)
        marks.push_back({shownPosition(hit.displayLine), 1, Role::Warning});
    m_ruler->setLines(lead()->document()->lineCount(), std::move(marks));
    updateWindow();
}

void TextDiff::updateWindow()
{
    const QScrollBar *bar = lead()->verticalScrollBar();
    m_ruler->setWindow(bar->value(), bar->pageStep());
    updatePlace();
}

void TextDiff::updatePlace()
{
    const DiffRow *row = topRow();
    const QString place = !row               ? QString()
                          : row->second >= 0 ? m_content.secondPlaces.around(row->second)
                                             : m_content.firstPlaces.around(row->first);
    const QString text = place.isEmpty() ? QString() : tr("in %1").arg(merge::declarationWords(place));
    if (text != m_place->text())
        m_place->setText(text);
}

QString TextDiff::markWords(int mark) const
{
    const auto changes = int(m_content.rows->changes.size());
    if (mark >= changes) {
        const DisplayLine &line = m_lines[size_t(m_found[size_t(mark - changes)].displayLine)];
        const DiffRow &row = m_content.rows->rows[size_t(line.row)];
        return tr("Found in line %1").arg(std::max(row.first, row.second) + 1);
    }
    const DiffRow &row = m_content.rows->rows[size_t(m_content.rows->changes[size_t(mark)].begin)];
    const QString place =
        row.second >= 0 ? m_content.secondPlaces.around(row.second) : m_content.firstPlaces.around(row.first);
    const int line = (row.second >= 0 ? row.second : row.first) + 1;
    const bool contested = isContested(m_content.rows->changes[size_t(mark)]);
    const QString words = contested ? tr("Conflict in line %1").arg(line) : tr("Change in line %1").arg(line);
    return place.isEmpty() ? words : tr("%1, in %2").arg(words, place);
}

int TextDiff::find(const Query &query)
{
    m_query = query;
    m_found.clear();
    m_foundAt = -1;
    const QRegularExpression pattern(query.regex ? query.text : QRegularExpression::escape(query.text),
                                     QRegularExpression::CaseInsensitiveOption);
    const bool usable = !query.text.isEmpty() && pattern.isValid();
    for (const Pane &pane : m_panes)
        pane.pane->setFound(usable ? pattern : QRegularExpression());
    for (int i = 0; usable && i < int(m_lines.size()); ++i) {
        const DisplayLine &line = m_lines[size_t(i)];
        if (line.row < 0)
            continue;
        const RowKind kind = m_content.rows->rows[size_t(line.row)].kind;
        if (query.onlyChanges && (kind == RowKind::Same || kind == RowKind::SpaceOnly))
            continue;
        for (const Pane &pane : m_panes) {
            const QString text = textOf(line, pane.shows);
            for (auto match = pattern.globalMatch(text); match.hasNext();) {
                if (match.next().capturedLength() > 0)
                    m_found.push_back({i});
            }
        }
    }
    updateRuler();
    return int(m_found.size());
}

void TextDiff::findNext(bool backward)
{
    if (m_found.empty())
        return;
    const int count = int(m_found.size());
    m_foundAt = m_foundAt < 0 ? (backward ? count - 1 : 0) : (m_foundAt + (backward ? count - 1 : 1)) % count;
    const int line = m_found[size_t(m_foundAt)].displayLine;
    openFold(m_lines[size_t(line)].fold);
    showDisplayLine(line);
}

QString TextDiff::selectedText() const
{
    for (const Pane &pane : m_panes) {
        QString text = pane.pane->textCursor().selectedText();
        if (!text.isEmpty())
            return text.replace(QChar::ParagraphSeparator, u'\n');
    }
    return {};
}

} // namespace backflow::ui::diff
