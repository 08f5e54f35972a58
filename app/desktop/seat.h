#pragma once

#include "ui/jobs/joblist.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QApplication>
#include <QThreadPool>
#include <memory>

namespace backflow::desktop {

/// What the windows of a program stand on, each after what it needs; the context points into it, so it must outlive
/// every window. Whoever owns it waits for the pool before it goes.
struct Seat {
    explicit Seat(QApplication &application)
        : highlighting(theme)
    {
        theme.install(application);
        context->theme = &theme;
        context->highlighting = &highlighting;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
    }
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;

    QThreadPool pool;
    ui::theme::Theme theme;
    ui::theme::Highlighting highlighting;
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    std::shared_ptr<ui::widgets::AppContext> context = std::make_shared<ui::widgets::AppContext>();
};

} // namespace backflow::desktop
