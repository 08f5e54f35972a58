#include "ui/resolve/mergepanes.h"

#include "ui/diff/codepane.h"
#include "ui/diff/overviewruler.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace backflow::ui::resolve {

using merge::Origin;
using theme::Role;

namespace {

/// Beyond, the whole text is put anew in one go.
constexpr size_t kMostPatches = 64;

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
        painter.setPen(m_theme.color(Role::Hairline));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.fillRect(QRect(0, 0, width(), 3), m_theme.color(m_role));
    }

private:
    const theme::Theme &m_theme;
    Role m_role;
};

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

MergePanes::MergePanes(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(std::make_shared<const MergeText>())
    , m_panes{makePane(highlighting, "mergePaneSource", Role::SourceSide),
              makePane(highlighting, "mergePaneResult", Role::ResultSide),
              makePane(highlighting, "mergePaneTarget", Role::TargetSide),
              makePane(highlighting, "mergePaneBase", Role::BeforeSide)}
    , m_ruler(new diff::OverviewRuler(theme, this))
{
    setObjectName(QStringLiteral("mergePanes"));
    m_ruler->setObjectName(QStringLiteral("mergeOverview"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    for (const Which which : kPanes) {
        row->addWidget(m_panes[which].frame, 1);
        diff::CodePane *code = m_panes[which].code;
        code->setLook([this, which](int line) { return lookOf(which, line); }, 3);
        connect(code->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, which] { follow(which); });
        for (const Which other : kPanes) {
            if (other != which) {
                connect(code->horizontalScrollBar(), &QScrollBar::valueChanged,
                        m_panes[other].code->horizontalScrollBar(), &QScrollBar::setValue);
            }
        }
        connect(code, &diff::CodePane::linePressed, this, [this, which](int line) {
            const auto &marks = textOf(which).marks;
            if (line < int(marks.size()) && marks[size_t(line)].decision >= 0)
                Q_EMIT decisionPressed(marks[size_t(line)].decision);
        });
    }
    m_panes[Before].frame->hide();
    row->addWidget(m_ruler);
    connect(m_ruler, &diff::OverviewRuler::linePressed, this,
            [this](int line) { m_panes[Result].code->scrollToLine(line); });
}

MergePanes::Pane MergePanes::makePane(theme::Highlighting *highlighting, const char *objectName, Role role)
{
    Pane pane;
    pane.frame = new PaneFrame(m_theme, role, this);
    pane.label = new widgets::ElidedLabel(m_theme, {}, pane.frame, theme::TextStyle::Strong, role);
    pane.code = new diff::CodePane(m_theme, highlighting, pane.frame);
    pane.code->setObjectName(QString::fromLatin1(objectName));
    // One strip beside the panes scrolls all three.
    pane.code->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(pane.frame);
    column->setContentsMargins(1, 3, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpace3, theme::kSpace2, theme::kSpace3, theme::kSpace1);
    head->addWidget(pane.label, 1);
    column->addLayout(head);
    column->addWidget(pane.code, 1);
    connect(&m_theme, &theme::Theme::themeChanged, pane.frame, qOverload<>(&QWidget::update));
    return pane;
}

void MergePanes::setNames(const QString &source, const QString &target)
{
    m_sourceName = source;
    m_targetName = target;
    m_panes[Source].label->setText(tr("● %1 (source)").arg(source));
    m_panes[Result].label->setText(tr("✎ Result: will be deployed to %1").arg(target));
    m_panes[Target].label->setText(tr("◆ %1 (target)").arg(target));
    m_panes[Before].label->setText(tr("▢ Before (last common version)"));
    m_panes[Before].code->setAccessibleName(tr("Last common version, read only"));
    m_panes[Source].code->setAccessibleName(tr("%1, source, read only").arg(source));
    m_panes[Result].code->setAccessibleName(tr("Result for %1, read only").arg(target));
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
    m_text = std::move(text);
    m_path = path;
    m_beforeStale = m_beforeStale || !sameFile;
    for (const Which which : kPanes) {
        if (which == Result && sameFile)
            patchResult();
        else if (which != Before && !sameFile)
            m_panes[which].code->setLines(textOf(which).lines, path);
        m_panes[which].code->setLook([this, which](int line) { return lookOf(which, line); },
                                     int(QString::number(textOf(which).lines.size()).size()));
    }
    fillBefore();
    updateMarks();
}

// The text of the result stays where it is: what is read, selected or found in it does not jump.
void MergePanes::patchResult()
{
    diff::CodePane *code = m_panes[Result].code;
    const PaneText &result = m_text->result;
    bool done = m_text->patches && m_text->patches->size() <= kMostPatches;
    for (qsizetype i = 0; done && i < qsizetype(m_text->patches->size()); ++i) {
        const ResultPatch &patch = (*m_text->patches)[size_t(i)];
        done = code->replaceLines(patch.begin, patch.before, result.lines.sliced(patch.begin, patch.count));
    }
    if (done)
        return;
    const int top = code->verticalScrollBar()->value();
    code->setLines(result.lines, m_path);
    code->verticalScrollBar()->setValue(top);
}

/// A pane that is not seen holds no text.
void MergePanes::fillBefore()
{
    if (!m_beforeShown || !std::exchange(m_beforeStale, false))
        return;
    m_panes[Before].code->setLines(m_text->sides->before.lines, m_path);
}

void MergePanes::clear()
{
    setText(std::make_shared<const MergeText>(), {});
}

void MergePanes::updateMarks()
{
    std::vector<diff::OverviewRuler::Mark> marks;
    for (int line = 0; line < int(m_text->result.marks.size()); ++line) {
        const PaneLine &mark = m_text->result.marks[size_t(line)];
        if (mark.decision >= 0)
            marks.push_back({line, 1, mark.undecided ? Role::ConflictMark : originRole(mark.origin)});
    }
    m_ruler->setLines(int(m_text->result.lines.size()), std::move(marks));
}

diff::LineLook MergePanes::lookOf(Which which, int line) const
{
    diff::LineLook look;
    const auto &marks = textOf(which).marks;
    if (line < 0 || line >= int(marks.size()))
        return look;
    const PaneLine &mark = marks[size_t(line)];
    const bool undecided = which == Result ? mark.undecided : mark.decision >= 0 && m_text->open[size_t(mark.decision)];
    if (mark.number > 0)
        look.number = QString::number(mark.number);
    look.markRole = undecided ? Role::ConflictMark : originRole(mark.origin);
    if (which == Result || undecided)
        look.glyph = undecided ? QStringLiteral("≠") : originGlyph(mark.origin);
    if (undecided) {
        look.tinted = true;
        look.lineRole = Role::ConflictLine;
        look.hatched = which == Result;
        look.hatchRole = Role::ConflictMark;
        for (const diff::TextSpan &span : mark.words)
            look.words.append({span.begin, span.length, Role::ConflictWord});
    } else if (mark.origin == Origin::Source || mark.origin == Origin::Target) {
        look.tinted = which != Result || mark.decision >= 0 || mark.origin == Origin::Source;
        look.lineRole = mark.origin == Origin::Source ? Role::SourceTint : Role::TargetTint;
    } else if (mark.decision >= 0) {
        look.tinted = true;
        look.lineRole = Role::MovedLine;
    }
    return look;
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
    fillBefore();
    m_panes[Before].frame->setVisible(shown);
    showDecision(m_decision);
}

void MergePanes::setOnlyResult(bool only)
{
    m_panes[Source].frame->setVisible(!only);
    m_panes[Target].frame->setVisible(!only);
}

} // namespace backflow::ui::resolve
