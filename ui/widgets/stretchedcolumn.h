#pragma once

#include <QObject>

class QHeaderView;

namespace backflow::ui::widgets {

/// The column of a table that takes the room which the others leave, and never less than some letters need: then the
/// table scrolls. Qt's own stretched column shrinks to nothing. Belongs to the header.
class StretchedColumn final : public QObject
{
    Q_OBJECT

public:
    /// `letters`: how many of average width are always seen.
    StretchedColumn(QHeaderView *header, int column, int letters);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QHeaderView *m_header;
    int m_column;
    int m_letters;
};

} // namespace backflow::ui::widgets
