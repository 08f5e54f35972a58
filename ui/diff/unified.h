#pragma once

#include "ui/diff/textdiff.h"

namespace backflow::ui::diff {

/// Both texts in one column: what differs stands one side above the other, each line with its sign and both numbers.
class Unified final : public TextDiff
{
    Q_OBJECT

public:
    Unified(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent = nullptr);

    void setNames(const QString &first, const QString &second, bool secondIsNewer) override;
    bool wraps() const;
    void setWraps(bool wraps);
    CodePane *pane() const { return m_pane; }

protected:
    std::vector<DisplayLine> arrange(const DiffRows &rows, const std::vector<RowRange> &folds) const override;

private:
    CodePane *m_pane;
    widgets::ElidedLabel *m_legend;
};

} // namespace backflow::ui::diff
