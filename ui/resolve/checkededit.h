#pragma once

#include "core/merge/checkresult.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPlainTextEdit>

namespace backflow::ui::resolve {

/// A text to be written, with what is wrong in it where it stands: a wave under the line and a sign before it, both in
/// the colour of how bad it is.
class CheckedEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    CheckedEdit(const theme::Theme &theme, QWidget *parent = nullptr);

    void setProblems(const QList<merge::ResultProblem> &problems);
    /// 1-based; puts the caret there.
    void goTo(int line);
    /// What the sign before a line says; empty where there is none. 1-based.
    QString signWords(int line) const { return m_signs.value(line).words; }
    void paintSigns(QPaintEvent *event);
    /// 1-based line at that height of the margin.
    int lineAt(int y) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Sign {
        bool blocks = false;
        QString words;
    };
    void fitMargin();

    const theme::Theme &m_theme;
    QWidget *m_margin;
    QHash<int, Sign> m_signs;
};

} // namespace backflow::ui::resolve
