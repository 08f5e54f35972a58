#pragma once
// What nearly every file of ui includes. Each file still names what it uses: headers are also compiled without this
// one.

#include "core/pch.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QWidget>
