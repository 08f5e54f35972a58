#pragma once

#include <QListView>
#include <functional>

namespace backflow::ui::widgets {

/// A list of lines that are made when they are looked at: any number of them costs as much as those in sight.
class LinesList final : public QListView
{
    Q_OBJECT

public:
    struct Line {
        QString text;
        QString toolTip = {};
        /// What assistive technology reads instead of the text, where that is not enough.
        QString spoken = {};
    };

    explicit LinesList(QWidget *parent = nullptr);

    /// `line` is asked for rows from 0 to count - 1, until it is replaced.
    void setLines(int count, std::function<Line(int row)> line);
    int count() const { return model()->rowCount(); }
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row) { setCurrentIndex(model()->index(row, 0)); }

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace backflow::ui::widgets
