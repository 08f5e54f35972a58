#pragma once

#include "core/async/job.h"
#include "core/compliance/access.h"

#include <QHash>
#include <QList>
#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace backflow::ui::widgets {
class InlineBanner;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::compliance {

/// Who may do what in one environment, what changed since somebody signed it off, and signing it off. Objects:
/// `reviewEnvironment`, `reviewRights`, `reviewPeople`, `reviewChanges`, `reviewOnlyPowerful`, `reviewSearch`,
/// `reviewReadPeople`, `reviewNote`, `reviewSignOff`, `reviewWords`, `reviewStates`.
class ReviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewView(const widgets::AppContext &context, QWidget *parent = nullptr);

    Q_INVOKABLE void refresh();

private:
    struct Read {
        backflow::compliance::AccessState state;
        std::optional<backflow::compliance::AccessReview> review;
    };
    QTreeWidget *list(const char *name, const QString &accessibleName, const QStringList &columns);
    /// Around a list: what it means when it has nothing to show.
    QWidget *statesOf(QTreeWidget *list);
    QString whyEmpty(const QTreeWidget *list) const;
    QWidget *signOffBar();
    void read();
    void take(base::Result<Read> read);
    void fill();
    void showRows();
    void readPeople();
    void signOff();
    void updateButtons();
    const model::Environment *environment() const;

    const widgets::AppContext &m_context;
    std::optional<Read> m_read;
    QComboBox *m_environment;
    QCheckBox *m_powerful;
    QLineEdit *m_search;
    QPushButton *m_readPeople;
    widgets::InlineBanner *m_banner;
    QLabel *m_words;
    QTabWidget *m_tabs;
    QTreeWidget *m_rights;
    QTreeWidget *m_people;
    QTreeWidget *m_changes;
    QHash<QTreeWidget *, widgets::StateStack *> m_lists;
    QLineEdit *m_note;
    QPushButton *m_signOff;
    widgets::StateStack *m_states;
    bool m_atWork = false;
    async::Latest<Read> m_reading;
};

} // namespace backflow::ui::compliance
