#pragma once

#include "core/model/componentkey.h"

#include <QDate>
#include <QFrame>
#include <QList>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::environments {

/// Asks why, in the page itself: what is accepted into a record goes there with a reason, and what is ignored is so for
/// a reason and, if one wants, until a day.
/// Objects: `driftForm`, `driftFormText`, `driftFormReason`, `driftFormEnds`, `driftFormUntil`, `driftFormConfirm`,
/// `driftFormCancel`.
class DriftForm final : public QFrame
{
    Q_OBJECT

public:
    explicit DriftForm(const theme::Theme &theme, QWidget *parent = nullptr);
    enum class What { Track, Ignore };
    /// Shows the form for these components and puts the cursor into the reason. `until` is the day that is offered.
    void ask(What what, const QString &sentence, const QList<model::ComponentKey> &keys, const QDate &until = {});

Q_SIGNALS:
    void trackConfirmed(const QList<backflow::model::ComponentKey> &keys, const QString &reason);
    /// The last day, or none: without an end.
    void ignoreConfirmed(const QList<backflow::model::ComponentKey> &keys, const QString &reason, const QDate &until);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();
    void confirm();
    void updateConfirm();

    What m_what = What::Track;
    QList<model::ComponentKey> m_keys;
    QLabel *m_text;
    QLineEdit *m_reason;
    QCheckBox *m_ends;
    QDateEdit *m_until;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};

} // namespace backflow::ui::environments
