#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace backflow::ui::widgets {

enum class Severity { Info, Success, Warning, Error };

/// A message that stands in the layout above its cause until it is solved or closed. Hidden until told something; what
/// was seen stays for 2 s, unless the person answered it, so that nobody misses what comes and goes at once.
/// Objects: `<name>Text`, `<name>Action1`, `<name>Action2`, `<name>Close`.
class InlineBanner final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kLeastShownMs = 2000;

    InlineBanner(const theme::Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Shows the message and announces it. The same message again counts up ("×3") instead.
    void tell(Severity severity, const QString &text);
    /// At most two, left to right; cleared by tell().
    QPushButton *addAction(const QString &text);
    void setCloseable(bool closeable);
    /// Says nothing any more from now on; goes when it was there long enough to be read.
    void dismiss();

    QString text() const { return m_message; }
    Severity severity() const { return m_severity; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clearActions();

    const theme::Theme &m_theme;
    Severity m_severity = Severity::Info;
    QString m_message;
    int m_times = 0;
    QElapsedTimer m_since;
    QTimer *m_leaving;
    /// One of its buttons was pressed: it need not be read again.
    bool m_answered = false;
    QLabel *m_text;
    QHBoxLayout *m_actionRow;
    QList<QPushButton *> m_actions;
    QToolButton *m_close;
};

/// Icon and colour that go with a severity.
theme::Icon severityIcon(Severity severity);
theme::Role severityRole(Severity severity);

} // namespace backflow::ui::widgets
