#pragma once

#include "core/masking/checkplan.h"
#include "core/masking/plan.h"
#include "core/ports/datavalues.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>

namespace backflow::ui::masking {

/// One field, or an object whose records go: what is done about it and what speaks against that.
struct MaskRow {
    enum class State { Covered, Deleted, Waived, Uncovered, Problem };
    QString object;
    QString field;
    QString kind;
    State state = State::Covered;
    backflow::masking::FieldRule rule;
    /// Of Waived the reason, of Problem and Uncovered the sentence.
    QString words;
    bool operator==(const MaskRow &) const = default;
};

/// The rows of a plan with what was found out about it: what needs a person first.
QList<MaskRow> rowsOf(const backflow::masking::Plan &plan, const QList<backflow::masking::Finding> &findings);

/// A plan field by field. A value is there only while somebody asked for it.
class MaskModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Kind, Method, Sample };
    static constexpr int kColumns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<MaskRow> &rows);
    const QList<MaskRow> &rows() const { return m_rows; }
    const MaskRow *row(const QModelIndex &index) const;
    /// "before → after" of one field, until the rows are others.
    void showSample(const QString &object, const QString &field, const QString &words);
    void hideSamples();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<MaskRow> m_rows;
    QHash<QString, QString> m_samples;
};

} // namespace backflow::ui::masking
