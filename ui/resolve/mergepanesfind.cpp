// How one finds words in all panes of MergePanes at once.
#include "ui/diff/findbar.h"
#include "ui/resolve/mergepanes.h"
#include "ui/resolve/panefind.h"
#include "ui/resolve/textpane.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace backflow::ui::resolve {

void MergePanes::makeFind()
{
    connect(m_find, &diff::FindBar::queryChanged, this, &MergePanes::find);
    connect(m_find, &diff::FindBar::nextWanted, this, &MergePanes::findNext);
    connect(m_find, &diff::FindBar::closed, this, [this] {
        for (const Which which : kPanes)
            m_panes[which].code->setFound(QRegularExpression());
        m_found.clear();
        m_panes[Result].code->setFocus(Qt::OtherFocusReason);
    });
}

void MergePanes::openFind()
{
    Q_EMIT findOpened();
    m_find->open();
    find();
}

void MergePanes::find()
{
    const QString words = m_find->text();
    QRegularExpression pattern(m_find->isRegex() || words.isEmpty() ? words : QRegularExpression::escape(words),
                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    m_found.clear();
    m_foundAt = -1;
    if (!pattern.isValid()) {
        m_find->setUnreadable();
        return;
    }
    std::vector<std::pair<int, std::vector<int>>> hits;
    for (const Which which : kPanes) {
        m_panes[which].code->setFound(pattern);
        if (m_panes[which].frame->isHidden())
            continue;
        std::vector<int> lines = linesWith(textOf(which).lines, pattern);
        if (m_find->onlyChanges())
            std::erase_if(lines, [&](int line) { return textOf(which).at(line).decision < 0; });
        hits.push_back({which, std::move(lines)});
    }
    m_found = foundLines(hits, [this](int text, int line) { return toResult(Which(text), line); });
    m_find->setHits(0, int(m_found.size()));
}

void MergePanes::findNext(bool backward)
{
    if (m_found.empty())
        return;
    const int count = int(m_found.size());
    m_foundAt = m_foundAt < 0 ? (backward ? count - 1 : 0) : (m_foundAt + (backward ? count - 1 : 1)) % count;
    const FoundLine found = m_found[size_t(m_foundAt)];
    m_panes[found.text].code->scrollToLine(found.line);
    m_find->setHits(m_foundAt + 1, count);
}

} // namespace backflow::ui::resolve
