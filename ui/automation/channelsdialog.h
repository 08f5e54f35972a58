#pragma once

#include "core/automation/channel.h"
#include "core/base/result.h"

#include <QDialog>
#include <optional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace backflow::ui::widgets {
class InlineBanner;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::automation {

class ChannelForm;

/// Whom rules tell of their runs, each with a trial, and which hosts their conditions may ask. Objects:
/// `channelsDialog`, `channelList`, `channelNote`, `channelAdd`, `channelDesktop`, `channelKeep`, `channelTest`,
/// `channelSwitch`, `channelRemove`, `channelHosts`, `channelsClose`; those of ChannelForm.
class ChannelsDialog final : public QDialog
{
    Q_OBJECT

public:
    ChannelsDialog(const widgets::AppContext &context, const backflow::automation::RuleSettings &settings,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void fill(const QString &current);
    void choose();
    void addChannel();
    void check();
    /// The settings with what the form and the line of hosts say now.
    backflow::automation::RuleSettings wanted() const;
    void keep(const backflow::automation::RuleSettings &settings, const QString &done, const QByteArray &secret = {},
              const QString &channel = {});
    void test();
    void switchIt();
    void removeIt();
    const backflow::automation::Channel *chosen() const;
    void tell(const base::Result<> &result, const QString &done);

    const widgets::AppContext &m_context;
    backflow::automation::RuleSettings m_settings;
    /// One that is being made and not kept yet.
    std::optional<backflow::automation::Channel> m_new;
    widgets::InlineBanner *m_note;
    QListWidget *m_list;
    ChannelForm *m_form;
    QLineEdit *m_hosts;
    QPushButton *m_keep;
    QPushButton *m_test;
    QPushButton *m_switch;
    QPushButton *m_remove;
};

} // namespace backflow::ui::automation
