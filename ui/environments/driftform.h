#pragma once

#include "core/model/componentkey.h"

#include <QFrame>
#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::environments {

/// Asks why, in the page itself: what is accepted into a record goes there with a reason.
/// Objects: `driftForm`, `driftFormText`, `driftFormReason`, `driftFormConfirm`, `driftFormCancel`.
class DriftForm final : public QFrame
{
    Q_OBJECT

public:
    explicit DriftForm(const theme::Theme &theme, QWidget *parent = nullptr);
    /// Shows the form for these components and puts the cursor into the reason.
    void ask(const QString &sentence, const QList<model::ComponentKey> &keys);

Q_SIGNALS:
    void confirmed(const QList<backflow::model::ComponentKey> &keys, const QString &reason);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    QList<model::ComponentKey> m_keys;
    QLabel *m_text;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};

} // namespace backflow::ui::environments
