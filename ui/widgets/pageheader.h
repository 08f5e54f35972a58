#pragma once

#include <QWidget>

class QBoxLayout;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {

class ElidedLabel;
class FlowLayout;

/// Title and subtitle of a page, and a row of controls at the far end; under the title where the window is narrow.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const theme::Theme &theme, const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    QString title() const;
    /// One muted line under the title; empty takes it away.
    void setSubtitle(const QString &subtitle);
    /// Appends to the controls; the header takes the widget over.
    void addControl(QWidget *control);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QWidget *m_bar;
    FlowLayout *m_controls;
    QBoxLayout *m_row;
};

} // namespace backflow::ui::widgets
