// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "ui/common/rowsmodel.h"

#include <QStringList>

namespace tally::ui
{

/// A line of the Today page: something that waits, or something that happened; or the title over such lines.
struct TodayLine {
    bool heading = false;
    Badge badge;
    QString what;   ///< of a title: its words and how many lines follow
    QString second; ///< answers "which one?" or says what can be done
    QString figure;
    QString unit;
    bool alarming = false;
    QString when;
    QString whenInFull;
    QStringList places; ///< where it opens: the first of these that there is
    RecordKey key;      ///< what is opened there; none opens the place itself
    std::string member; ///< of `key`, where a person is asked to decide; none otherwise
    int peer = 0;       ///< number of the peer's book that counts as looked at once this is opened; 0 for none
};

/// Lines with titles between them, which cannot be chosen.
class TodayModel final : public RowsModel<TodayLine>
{
public:
    enum class Kind { Waiting, News };
    explicit TodayModel(Kind kind, QObject *parent = nullptr);
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
};

} // namespace tally::ui
