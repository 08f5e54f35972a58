#include "ui/widgets/lineslist.h"

#include <QAbstractListModel>

namespace backflow::ui::widgets {

namespace {

class LinesModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(int count, std::function<LinesList::Line(int)> line)
    {
        beginResetModel();
        m_count = count;
        m_line = std::move(line);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        switch (role) {
        case Qt::DisplayRole:
            return m_line(index.row()).text;
        case Qt::ToolTipRole:
            return m_line(index.row()).toolTip;
        case Qt::AccessibleTextRole: {
            const LinesList::Line line = m_line(index.row());
            return line.spoken.isEmpty() ? line.text : line.spoken;
        }
        default:
            return {};
        }
    }

private:
    int m_count = 0;
    std::function<LinesList::Line(int)> m_line;
};

} // namespace

LinesList::LinesList(QWidget *parent)
    : QListView(parent)
{
    setModel(new LinesModel(this));
    setUniformItemSizes(true); // else each line is measured before the first is shown
    setEditTriggers(NoEditTriggers);
}

void LinesList::setLines(int count, std::function<Line(int row)> line)
{
    static_cast<LinesModel *>(model())->set(count, std::move(line));
}

void LinesList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

} // namespace backflow::ui::widgets
