#pragma once

#include "ui/diff/textdiff.h"

class QLabel;
class QPushButton;

namespace backflow::ui::diff {

/// Two texts beside each other that scroll as one. With Ctrl the wheel moves one side alone; a button then puts them in
/// step again.
class SideBySide final : public TextDiff
{
    Q_OBJECT

public:
    SideBySide(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent = nullptr);

    void setNames(const QString &first, const QString &second, bool secondIsNewer) override;
    bool isInStep() const { return m_inStep; }
    CodePane *firstPane() const { return m_first; }
    CodePane *secondPane() const { return m_second; }

protected:
    std::vector<DisplayLine> arrange(const DiffRows &rows, const std::vector<RowRange> &folds) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void syncScroll(CodePane *from, CodePane *to);
    void setInStep(bool inStep);

    QLabel *m_firstLabel;
    QLabel *m_secondLabel;
    CodePane *m_first;
    CodePane *m_second;
    QPushButton *m_resync;
    bool m_inStep = true;
};

} // namespace backflow::ui::diff
