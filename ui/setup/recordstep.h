#pragma once

#include "ui/setup/setupstep.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace backflow::ui::setup {

/// Where the record is kept: in Backflow's own place, or in a folder that the team shares through Git.
/// Objects: `setupRecordBuiltIn`, `setupRecordFolder`, `setupRecordPath`, `setupRecordBrowse`, `setupRecordRemote`.
class RecordStep final : public SetupStep
{
    Q_OBJECT

public:
    RecordStep(std::shared_ptr<widgets::AppContext> context, QWidget *parent);
    void enter() override;
    void commit() override;
    QString unavailable() const override;

private:
    void updateFields();
    void setRemote();
    void fail(QLabel *line, const QString &sentence);

    QRadioButton *m_builtIn;
    QRadioButton *m_folder;
    QLabel *m_place;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLabel *m_pathProblem;
    QLineEdit *m_remote;
    QLabel *m_remoteProblem;
    bool m_moving = false;
};

} // namespace backflow::ui::setup
