#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {

class ElidedLabel;

/// Title and subtitle of a page, and a row of controls at the far end.
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

private:
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_controls;
};

} // namespace backflow::ui::widgets
