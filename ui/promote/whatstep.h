#pragma once

#include "core/model/componentkey.h"
#include "core/promotion/draft.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

/// Step 2: everything that is due, or what somebody picked; and why.
class WhatStep final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatStep(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Empty = everything due. `entries`: components of which only those flow.
    void setSelection(const QList<model::ComponentKey> &selection, const promotion::EntryPicks &entries = {});
    QList<model::ComponentKey> selection() const;
    promotion::DraftOptions options() const;

Q_SIGNALS:
    void changed();
    void pickWanted();

private:
    void refresh();

    QList<model::ComponentKey> m_picked;
    promotion::EntryPicks m_entries;
    QRadioButton *m_everything;
    QRadioButton *m_pickedButton;
    QCheckBox *m_deletions;
    QListWidget *m_list;
    QLineEdit *m_note;
    QLineEdit *m_workItem;
};

} // namespace backflow::ui::promote
