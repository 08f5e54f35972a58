#pragma once

#include "ui/diff/filediff.h"

#include <QAbstractItemModel>

namespace backflow::ui::diff {

/// The differing entries of one file, grouped by kind. A group without a label is left out and its rows stand at the
/// top, behind one line for the entries that are the same: these come when somebody opens it.
class EntryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Entry, Difference, First, Second, ColumnCount };
    enum Roles {
        IsGroupRole = Qt::UserRole + 1,
        StateRole,     ///< compare::EntryState
        FirstLineRole, ///< 1-based, 0 = not there
        SecondLineRole,
        ContestedRole, ///< bool
    };

    explicit EntryModel(QObject *parent = nullptr);

    void setContent(std::vector<EntryGroup> groups, int same, const QString &firstName, const QString &secondName,
                    bool secondIsNewer);
    /// Once, when sameWanted() has asked for them.
    void setSame(std::vector<EntryRow> rows);
    /// The line the entries stand below that are the same.
    bool isSame(const QModelIndex &index) const;
    bool secondIsNewer() const { return m_secondIsNewer; }
    /// Null for a group.
    const EntryRow *rowOf(const QModelIndex &index) const;
    /// Of a group's index.
    QString groupLabel(const QModelIndex &group) const { return groupAt(group.row()).label; }
    const std::vector<EntryGroup> &groups() const { return m_groups; }
    /// Every entry that differs, top to bottom.
    QModelIndexList entries() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void sameWanted();

private:
    QString stateWords(const EntryRow &row) const;
    QVariant rowData(const EntryRow &row, int column, int role) const;
    QVariant sameData(int column, int role) const;
    int plainRows() const;
    /// Where the plain rows begin.
    int lead() const { return m_same > 0 ? 1 : 0; }
    bool isGroup(const QModelIndex &index) const;
    const EntryGroup &groupAt(int row) const;

    std::vector<EntryGroup> m_groups;
    int m_same = 0;
    bool m_sameAsked = false;
    std::vector<EntryRow> m_sameRows;
    QString m_firstName;
    QString m_secondName;
    bool m_secondIsNewer = false;
};

} // namespace backflow::ui::diff
