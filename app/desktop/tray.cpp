#include "app/desktop/tray.h"

#include "app/desktop/windows.h"
#include "ui/jobs/joblist.h"
#include "ui/jobs/notices.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/settingkeys.h"

#ifdef BACKFLOW_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#endif
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QTimer>

namespace backflow::desktop {

namespace {
constexpr int kNoticeMs = 10'000;
constexpr int kIconSize = 64;
/// More has no room in the icon.
constexpr int kMostShown = 9;

#ifdef BACKFLOW_DBUS
/// Source: Desktop Notifications Specification 1.2, Notify.
QDBusMessage notification(const QString &title, const QString &words)
{
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"),
                                                       service, QStringLiteral("Notify"));
    call << QGuiApplication::applicationDisplayName() << 0U << QString() << title << words.toHtmlEscaped()
         << QStringList() << QVariantMap() << kNoticeMs;
    return call;
}
#endif
} // namespace

Tray::Tray(ui::jobs::JobList &jobs, const ui::theme::Theme &theme, QSettings &settings, Windows &windows,
           QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_theme(theme)
    , m_settings(settings)
    , m_windows(windows)
{
    auto *notices = new ui::jobs::Notices(jobs, settings, [] { return QApplication::activeWindow() != nullptr; }, this);
    connect(notices, &ui::jobs::Notices::notice, this, &Tray::tell);
    connect(&jobs, &ui::jobs::JobList::countsChanged, this, &Tray::showCounts);
    update();
}

void Tray::update()
{
    const bool wanted =
        m_settings.value(QStringLiteral("general/tray")).toBool() && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted == (m_icon != nullptr))
        return;
    QGuiApplication::setQuitOnLastWindowClosed(!wanted); // never a hidden process that nobody can see
    if (!wanted) {
        delete std::exchange(m_icon, nullptr);
        return;
    }
    m_icon = new QSystemTrayIcon(m_theme.icon(ui::theme::Icon::Logo, ui::theme::Role::Accent), this);
    auto *menu = new QMenu;
    menu->addAction(tr("Open"), &m_windows, &Windows::bringForward);
    QAction *pause = menu->addAction(tr("Pause the schedule"));
    pause->setCheckable(true);
    pause->setChecked(m_settings.value(ui::widgets::kSchedulePausedKey).toBool());
    connect(pause, &QAction::toggled, this,
            [this](bool paused) { m_settings.setValue(ui::widgets::kSchedulePausedKey, paused); });
    menu->addSeparator();
    menu->addAction(tr("Quit"), &m_windows, &Windows::quit);
    connect(m_icon, &QObject::destroyed, menu, &QObject::deleteLater); // the icon does not own its menu
    m_icon->setContextMenu(menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            m_windows.bringForward();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, &m_windows, &Windows::bringForward);
    showCounts();
    m_icon->show();
}

void Tray::showCounts()
{
    if (!m_icon)
        return;
    QStringList parts{tr("Backflow")};
    if (const int running = m_jobs.running(); running > 0)
        parts += tr("%Ln running", nullptr, running);
    if (const int needs = m_jobs.needsYou(); needs > 0)
        parts += tr("%Ln needs you", nullptr, needs);
    m_icon->setToolTip(parts.join(QStringLiteral(" · ")));
    m_icon->setIcon(badged(m_jobs.needsYou()));
}

QIcon Tray::badged(int count) const
{
    const QIcon plain = m_theme.icon(ui::theme::Icon::Logo, ui::theme::Role::Accent);
    if (count == 0)
        return plain;
    QPixmap picture = plain.pixmap(kIconSize, kIconSize);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(kIconSize * 0.42, 0, kIconSize * 0.58, kIconSize * 0.58);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ui::theme::Role::Due));
    painter.drawEllipse(disc);
    QFont font = m_theme.font(ui::theme::TextStyle::Strong);
    font.setPixelSize(kIconSize * 2 / 5);
    painter.setFont(font);
    painter.setPen(m_theme.color(ui::theme::Role::Base));
    painter.drawText(disc, Qt::AlignCenter, count > kMostShown ? tr("9+") : QLocale().toString(count));
    return QIcon(picture);
}

void Tray::tell(const QString &title, const QString &words)
{
    if (ui::shell::MainWindow *window = m_windows.front())
        QApplication::alert(window);
    if (m_icon) {
        m_icon->showMessage(title, words, m_theme.icon(ui::theme::Icon::Logo), kNoticeMs);
        return;
    }
#ifdef BACKFLOW_DBUS
    // The desktop's own notifications need no tray. Nobody waits for the answer.
    if (const QDBusConnection bus = QDBusConnection::sessionBus(); bus.isConnected()) {
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(notification(title, words)), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, words] {
            answer->deleteLater();
            if (answer->isError())
                showBriefly(title, words);
        });
        return;
    }
#endif
    showBriefly(title, words);
}

/// A notice needs an icon to come from, if only for as long as it is shown.
void Tray::showBriefly(const QString &title, const QString &words)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    auto *icon = new QSystemTrayIcon(m_theme.icon(ui::theme::Icon::Logo, ui::theme::Role::Accent), this);
    connect(icon, &QSystemTrayIcon::messageClicked, &m_windows, &Windows::bringForward);
    icon->show();
    icon->showMessage(title, words, m_theme.icon(ui::theme::Icon::Logo), kNoticeMs);
    QTimer::singleShot(kNoticeMs, icon, &QObject::deleteLater);
}

} // namespace backflow::desktop
