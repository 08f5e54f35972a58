#pragma once

#include "ui/diff/about.h"

#include <QScrollArea>
#include <vector>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::diff {

/// Who changed each side, when and for which story, beside the difference.
class AboutPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit AboutPanel(const theme::Theme &theme, QWidget *parent = nullptr);
    void setContent(const std::vector<About> &content);

private:
    const theme::Theme &m_theme;
    std::vector<About> m_content;
};

} // namespace backflow::ui::diff
