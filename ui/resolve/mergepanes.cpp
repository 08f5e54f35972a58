#include "ui/resolve/mergepanes.h"

#include "ui/diff/findbar.h"
#include "ui/diff/overviewruler.h"
#include "ui/resolve/resulteditor.h"
#include "ui/resolve/textpane.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace backflow::ui::resolve {

using merge::Origin;
using theme::Role;

namespace {

/// A card with a bar in the side's colour on top.
class PaneFrame final : public QWidget
{
public:
    PaneFrame(const theme::Theme &theme, Role role, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_role(role)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Role::Base));
        const int border = m_theme.borderWidth();
        painter.setPen(QPen(m_theme.color(m_theme.isHighContrast() ? Role::Border : Role::Hairline), border,
                            Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const qreal inset = border / 2.0;
        painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
        painter.fillRect(QRect(0, 0, width(), 3), m_theme.color(m_role));
    }

private:
    const theme::Theme &m_theme;
    Role m_role;
};

/// Merged without asking; its colour says from whom.
const QString kAutomatic = QStringLiteral("⚙");

QString originGlyph(Origin origin)
{
    switch (origin) {
    case Origin::Source:
        return QStringLiteral("●");
    case Origin::Target:
        return QStringLiteral("◆");
    case Origin::Ancestor:
        return QStringLiteral("▢");
    case Origin::Edited:
        return QStringLiteral("✎");
    case Origin::Undecided:
        return QStringLiteral("≠");
    case Origin::Both:
        return {};
    }
    return {};
}

Role originRole(Origin origin)
{
    switch (origin) {
    case Origin::Source:
        return Role::SourceSide;
    case Origin::Target:
        return Role::TargetSide;
    case Origin::Ancestor:
        return Role::BeforeSide;
    case Origin::Edited:
        return Role::ResultSide;
    case Origin::Undecided:
        return Role::ConflictMark;
    case Origin::Both:
        return Role::Muted;
    }
    return Role::Muted;
}

} // namespace

MergePanes::MergePanes(const theme::Theme &theme, theme::Highlighting *highlighting, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(std::make_shared<const MergeText>())
    , m_panes{makePane(highlighting, "mergePaneSource", Role::SourceSide),
              makePane(highlighting, "mergePaneResult", Role::ResultSide),
              makePane(highlighting, "mergePaneTarget", Role::TargetSide),
              makePane(highlighting, "mergePaneBase", Role::BeforeSide)}
    , m_find(new diff::FindBar(theme, this))
    , m_editor(new ResultEditor(theme, highlighting, pool, m_panes[Result].frame))
    , m_backToDecisions(widgets::quietButton(QStringLiteral("mergeBackToDecisions"), tr("Back to the decisions"),
                                             m_panes[Result].frame))
    , m_ruler(new diff::OverviewRuler(theme, this))
{
    setObjectName(QStringLiteral("mergePanes"));
    m_ruler->setObjectName(QStringLiteral("mergeOverview"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    auto *row = new QHBoxLayout;
    column->addLayout(row, 1);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    for (const Which which : kPanes) {
        row->addWidget(m_panes[which].frame, 1);
        TextPane *code = m_panes[which].code;
        code->setLook([this, which](int line) { return lookOf(which, line); }, 3);
        connect(code->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, which] { follow(which); });
        for (const Which other : kPanes) {
            if (other != which) {
                connect(code->horizontalScrollBar(), &QScrollBar::valueChanged,
                        m_panes[other].code->horizontalScrollBar(), &QScrollBar::setValue);
            }
        }
        connect(code, &TextPane::linePressed, this, [this, which](int line) {
            if (const int decision = textOf(which).at(line).decision; decision >= 0)
                Q_EMIT decisionPressed(decision);
        });
    }
    m_panes[Before].frame->hide();
    makeEditor();
    makeFind();
    row->addWidget(m_ruler);
    connect(m_ruler, &diff::OverviewRuler::linePressed, this,
            [this](int line) { m_panes[Result].code->scrollToLine(line); });
}

MergePanes::Pane MergePanes::makePane(theme::Highlighting *highlighting, const char *objectName, Role role)
{
    Pane pane;
    pane.frame = new PaneFrame(m_theme, role, this);
    pane.label = new widgets::ElidedLabel(m_theme, {}, pane.frame, theme::TextStyle::Strong, role);
    pane.code = new TextPane(m_theme, highlighting, pane.frame);
    pane.code->setObjectName(QString::fromLatin1(objectName));
    // One strip beside the panes scrolls all three.
    pane.code->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(pane.frame);
    column->setContentsMargins(2, 3, 2, 2); // the frame of high contrast
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpace3, theme::kSpace2, theme::kSpace3, theme::kSpace1);
    head->addWidget(pane.label, 1);
    column->addLayout(head);
    column->addWidget(pane.code, 1);
    connect(&m_theme, &theme::Theme::themeChanged, pane.frame, qOverload<>(&QWidget::update));
    return pane;
}

void MergePanes::setNames(const QString &source, const QString &target, const QString &file)
{
    m_sourceName = source;
    m_targetName = target;
    m_panes[Source].label->setText(tr("● %1 (source)").arg(source));
    m_panes[Result].label->setText(file.isEmpty() ? tr("✎ Result: will be deployed to %1").arg(target)
                                                  : tr("✎ Result: will be written to %1").arg(file));
    m_panes[Target].label->setText(tr("◆ %1 (target)").arg(target));
    m_panes[Before].label->setText(tr("▢ Before (last common version)"));
    m_panes[Before].code->setAccessibleName(tr("Last common version, read only"));
    m_panes[Source].code->setAccessibleName(tr("%1, source, read only").arg(source));
    m_panes[Result].code->setAccessibleName(tr("Result for %1, editable").arg(file.isEmpty() ? target : file));
    m_panes[Target].code->setAccessibleName(tr("%1, target, read only").arg(target));
}

const PaneText &MergePanes::textOf(Which which) const
{
    switch (which) {
    case Source:
        return m_text->sides->source;
    case Result:
        return m_text->result;
    case Before:
        return m_text->sides->before;
    case Target:
        break;
    }
    return m_text->sides->target;
}

void MergePanes::setText(std::shared_ptr<const MergeText> text, const QString &path)
{
    const bool sameFile = path == m_path && text->sides == m_text->sides;
    const QScopedValueRollback quiet(m_following, true);
    if (!sameFile)
        endEditing();
    m_text = std::move(text);
    m_path = path;
    m_backToDecisions->setVisible(m_text->result.at(0).origin == Origin::Edited && m_text->result.runs.size() == 1);
    for (const Which which : kPanes) {
        TextPane *code = m_panes[which].code;
        if (which == Result || !sameFile)
            code->setLines(std::shared_ptr<const TextLines>(m_text, &textOf(which).lines), path);
        code->setLook([this, which](int line) { return lookOf(which, line); },
                      int(QString::number(textOf(which).lines.size()).size()));
    }
    // What is selected in the result stays selected.
    if (sameFile && m_text->patches) {
        for (const ResultPatch &patch : *m_text->patches)
            m_panes[Result].code->moveCaret(patch.begin, patch.before, patch.count);
    }
    updateMarks();
    if (!m_find->isHidden())
        find();
}

void MergePanes::clear()
{
    setText(std::make_shared<const MergeText>(), {});
}

void MergePanes::updateMarks()
{
    std::vector<diff::OverviewRuler::Mark> marks;
    QStringList words;
    const auto &runs = m_text->result.runs;
    for (size_t i = 0; i < runs.size(); ++i) {
        const PaneLine &mark = runs[i].first;
        const int end = i + 1 < runs.size() ? runs[i + 1].begin : m_text->result.lines.size();
        if (mark.decision < 0)
            continue;
        marks.push_back(
            {runs[i].begin, end - runs[i].begin, mark.undecided ? Role::ConflictMark : originRole(mark.origin)});
        const int line = runs[i].begin + 1;
        words += mark.undecided ? tr("Undecided, line %1 of the result").arg(line)
                                : tr("Decided, line %1 of the result").arg(line);
    }
    m_ruler->setWords([words](int mark) { return words.value(mark); });
    m_ruler->setLines(int(m_text->result.lines.size()), std::move(marks));
}

diff::LineLook MergePanes::lookOf(Which which, int line) const
{
    diff::LineLook look;
    if (line < 0 || line >= textOf(which).lines.size())
        return look;
    const PaneLine mark = textOf(which).at(line);
    const bool undecided = which == Result ? mark.undecided : mark.decision >= 0 && m_text->open[size_t(mark.decision)];
    if (mark.number > 0)
        look.number = QString::number(mark.number);
    look.markRole = undecided ? Role::ConflictMark : originRole(mark.origin);
    if (which == Result || undecided)
        look.glyph = undecided ? QStringLiteral("≠")
                     : mark.decision < 0 && (mark.origin == Origin::Source || mark.origin == Origin::Target)
                         ? kAutomatic
                         : originGlyph(mark.origin);
    if (undecided) {
        look.tinted = true;
        look.lineRole = Role::ConflictLine;
        look.hatched = which == Result;
        look.hatchRole = Role::ConflictMark;
        if (which == Source || which == Target)
            look.words = wordsOf(which, line, mark.decision);
    } else if (mark.origin == Origin::Source || mark.origin == Origin::Target) {
        look.tinted = which != Result || mark.decision >= 0 || mark.origin == Origin::Source;
        look.lineRole = mark.origin == Origin::Source ? Role::SourceTint : Role::TargetTint;
    } else if (mark.decision >= 0) {
        look.tinted = true;
        look.lineRole = Role::MovedLine;
    }
    return look;
}

QList<diff::LineTint> MergePanes::wordsOf(Which which, int line, int decision) const
{
    const PaneText &text = textOf(which);
    const merge::Decision &contested = m_text->sides->file->outcome.decisions[size_t(decision)];
    QList<diff::LineTint> words;
    for (const diff::TextSpan &span :
         differingWords(contested, which == Source, line - text.places[size_t(decision)].begin, text.lines.at(line)))
        words.append({span.begin, span.length, Role::ConflictWord});
    return words;
}

const std::vector<int> &MergePanes::mapTo(Which which) const
{
    return which == Source ? m_text->resultToSource : which == Before ? m_text->resultToBefore : m_text->resultToTarget;
}

int MergePanes::toResult(Which which, int line) const
{
    if (which == Result)
        return line;
    return inverted(mapTo(which), line);
}

int MergePanes::fromResult(Which which, int line) const
{
    if (which == Result)
        return line;
    const std::vector<int> &map = mapTo(which);
    return map.empty() ? 0 : map[size_t(std::clamp(line, 0, int(map.size()) - 1))];
}

// The others follow the line in the middle: what one reads stands level, even where a side has more lines above.
void MergePanes::follow(Which which)
{
    const QScrollBar *bar = m_panes[which].code->verticalScrollBar();
    if (which == Result)
        m_ruler->setWindow(bar->value(), bar->pageStep());
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    const int half = bar->pageStep() / 2;
    const int middle = toResult(which, bar->value() + half);
    for (const Which other : kPanes) {
        if (other != which)
            m_panes[other].code->verticalScrollBar()->setValue(fromResult(other, middle) - half);
    }
    const QScrollBar *result = m_panes[Result].code->verticalScrollBar();
    m_ruler->setWindow(result->value(), result->pageStep());
}

void MergePanes::showDecision(int decision)
{
    m_decision = decision;
    const QScopedValueRollback guard(m_following, true);
    const auto placeIn = [&](Which which) {
        const auto &places = textOf(which).places;
        return decision >= 0 && decision < int(places.size()) ? places[size_t(decision)] : diff::RowRange{-1, 0};
    };
    // A side that has nothing there shows where it would stand.
    int anchor = placeIn(Result).begin;
    for (const Which which : {Target, Source}) {
        if (anchor < 0 && placeIn(which).begin >= 0)
            anchor = toResult(which, placeIn(which).begin);
    }
    for (const Which which : kPanes) {
        const diff::RowRange place = placeIn(which);
        const int line = place.begin >= 0 ? place.begin : fromResult(which, std::max(anchor, 0));
        m_panes[which].code->scrollToLine(line);
        m_panes[which].code->setCurrent(place.begin, place.begin >= 0 ? place.count : 0);
    }
    const QScrollBar *result = m_panes[Result].code->verticalScrollBar();
    m_ruler->setWindow(result->value(), result->pageStep());
}

void MergePanes::setBeforeShown(bool shown)
{
    m_beforeShown = shown;
    m_panes[Before].frame->setVisible(shown);
    Q_EMIT beforeShown(shown);
    showDecision(m_decision);
}

// A text that is written by hand needs room for what is said about it.
void MergePanes::showSides()
{
    constexpr int kRoomForAll = 900;
    const bool shown = !m_onlyResult && (!isEditing() || width() >= kRoomForAll);
    m_panes[Source].frame->setVisible(shown);
    m_panes[Target].frame->setVisible(shown);
}

void MergePanes::setOnlyResult(bool only)
{
    m_onlyResult = only;
    showSides();
}

} // namespace backflow::ui::resolve
