#pragma once

#include "core/automation/channel.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace backflow::ui::automation {

/// What a channel is and its secret. Objects: `channelName`, `channelKind`, `channelSecret`, `channelHost`,
/// `channelPort`, `channelSecurity`, `channelUser`, `channelFrom`, `channelTo`.
class ChannelForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelForm(QWidget *parent = nullptr);

    void setChannel(const backflow::automation::Channel &channel);
    backflow::automation::Channel channel() const;
    /// What was typed; empty = the one that is kept stays.
    QByteArray secret() const;

Q_SIGNALS:
    void changed();

private:
    void showKind();

    backflow::automation::Channel m_channel;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_secret;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace backflow::ui::automation
