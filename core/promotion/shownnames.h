#pragma once

#include "core/base/result.h"
#include "core/ports/historyindex.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace backflow::promotion {

// How this program names people on its screens and in what it writes for others to read: as they are, or each as
// "Person 1", "Person 2", … Like the language it holds for the whole program, so that one person has one number
// everywhere. What is kept (records, plans, rules) always has the names themselves. Any thread.

void maskNames(bool masked);
bool namesMasked();
/// People get their numbers in the order in which they are met.
void learnPeople(const QStringList &people);

/// The name of somebody.
QString shownPerson(const QString &person);
/// Words that somebody wrote and that may name people: reasons, notes, what a record says.
QString shownText(const QString &text);

/// Of what metadata says, with what is ignored and found by place: addresses keep their length and their form.
QString shownMetadata(const QString &text);

class NameMask;
/// For an export that masks names: with the numbers people have on the screen where they are masked there, too.
base::Result<NameMask> maskFor(ports::HistoryIndex &index);

/// As it is while names are shown; else the same with its events masked. It is asked for people by their own names.
std::unique_ptr<ports::HistoryIndex> shownHistory(std::unique_ptr<ports::HistoryIndex> index);

} // namespace backflow::promotion
