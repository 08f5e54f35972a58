#pragma once

#include "core/merge/mergevalues.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace backflow::ui::resolve {

class ResolveSession;

/// The decisions of a draft as a list: per component a heading when there are several, then its decisions.
class DecisionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        IsHeadingRole = Qt::UserRole + 1,
        DecisionRole, ///< index in the session; -1 for a heading
        StatusRole,   ///< "Kept UAT", "Undecided"; of a heading "1 of 4 decided"
        DecidedRole,
    };

    explicit DecisionModel(QObject *parent = nullptr);

    void setSession(ResolveSession *session);
    /// Leave out what is decided, except `kept`, the decision one stands on.
    void setOnlyUndecided(bool only, int kept);
    QModelIndex indexOf(int decision) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        /// -1 = heading of `component`.
        int decision = -1;
        int component = 0;
        QString subject;
        /// As views know it.
        std::optional<merge::Choice> choice;
    };
    void rebuild();
    void tellChanges();
    QVariant headingData(const Line &line, int role) const;
    QString decidedWords(int component) const;

    ResolveSession *m_session = nullptr;
    std::vector<Line> m_lines;
    bool m_onlyUndecided = false;
    int m_kept = -1;
};

} // namespace backflow::ui::resolve
