#pragma once

#include "ui/history/savedhistory.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTabBar;

namespace backflow::ui::history {

class ChoiceButton;

/// Tabs, times, people, places, types, kinds and words: what of the history is shown.
/// Objects: `historyGroups`, `historyWhen`, `historyFrom`, `historyTo`, `historyWho`, `historyWhere`, `historyWhat`,
/// `historyKind`, `historySearch`.
class HistoryFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    /// What there is to choose from.
    void setValues(const QStringList &people, const QStringList &places, const QStringList &types,
                   const QStringList &actions);

    ports::HistoryQuery query() const;
    /// Without a name.
    SavedHistory filter() const;
    void setFilter(const SavedHistory &filter);
    void clear();
    /// Events of one promotion; empty = of all.
    void setPromotion(const QString &promotion);
    void setOldestFirst(bool oldestFirst);
    /// The filters in force, in words; empty for none.
    QString words() const;

    void find();
    void openDates();
    QTabBar *groups() const { return m_groups; }
    /// Puts a control at the end of the row with the tabs.
    void addControl(QWidget *control);

Q_SIGNALS:
    void queryChanged();

private:
    void buildTimes();
    ChoiceButton *choice(const QString &name, const QString &title, const QString &any,
                         QString (*words)(const QString &));
    void changed();
    When when() const;

    QTabBar *m_groups;
    QComboBox *m_when;
    QDateEdit *m_from;
    QDateEdit *m_to;
    ChoiceButton *m_who;
    ChoiceButton *m_where;
    ChoiceButton *m_what;
    ChoiceButton *m_kind;
    QLineEdit *m_text;
    QPushButton *m_related;
    QString m_promotion;
    bool m_oldestFirst = false;
    /// While a whole filter is put in, it is told once.
    bool m_quiet = false;
};

} // namespace backflow::ui::history
