#pragma once

#include <QObject>

namespace backflow::ui::settings {

/// Keeps keys that are one letter or digit from being commands, everywhere but where people write: for those who speak
/// to their computer or hit keys by accident (WCAG 2.1.4). Does something only while it is told to.
class SingleLetters final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SingleLetters() override { setAllowed(true); }
    void setAllowed(bool allowed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_allowed = true;
};

} // namespace backflow::ui::settings
