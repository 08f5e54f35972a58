#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

class QHeaderView;
class QMenu;
class QSettings;

namespace backflow::ui::compare {

class ComparisonModel;
class ComparisonTree;

/// Which columns of the grid are shown, in which order and how wide: as somebody left them, else as they fit. Columns
/// are kept by names, so that what was chosen outlives other targets.
class GridColumns final : public QObject
{
    Q_OBJECT

public:
    /// `settings` may be null: then nothing outlives the window. `place`: under which group of theirs this grid keeps
    /// its columns.
    GridColumns(ComparisonTree *tree, ComparisonModel *model, QSettings *settings, const QString &place);

    /// After the model has other columns.
    void restore();
    /// Gives columns that nobody has set a width of their own the room there is.
    void spread();
    void setShown(int column, bool shown);
    /// Those that are shown, from the left.
    std::vector<int> shown() const;
    /// Offers every column that can be hidden.
    QMenu *makeMenu(QWidget *parent);
    /// Back to what fits.
    void reset();

private:
    QString nameOf(int column) const;
    bool wanted(int column, int width) const;
    void remember();
    QHeaderView *header() const;

    ComparisonTree *m_tree;
    ComparisonModel *m_model;
    QSettings *m_settings;
    QString m_place;
    QStringList m_order;
    /// What somebody switched off or on; anything else comes and goes with the room.
    QSet<QString> m_hidden;
    QSet<QString> m_asked;
    QHash<QString, int> m_widths;
    /// Sections are being moved by this, not by a person.
    bool m_arranging = false;
};

} // namespace backflow::ui::compare
