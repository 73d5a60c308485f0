// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemquery.h"

#include <optional>
#include <QWidget>

class QLabel;

namespace tally::ui
{

class BackgroundReader;
class Session;

/// Shows a picture that is attached to a record, no higher than a few lines and never larger than it is. It is read and
/// decoded beside the window's thread; what cannot be shown is told in words in its place. Hidden without a picture.
class PictureView final : public QWidget
{
    Q_OBJECT
public:
    explicit PictureView(Session &session, QWidget *parent = nullptr);
    ~PictureView() override;
    /// None for no picture.
    void setPicture(const std::optional<resources::AttachmentRow> &picture);
    /// The picture of a record: the one attached last to the first of them that has any. None without one; errors of
    /// reading are returned.
    Outcome showPictureOf(std::initializer_list<RecordKey> records);
    [[nodiscard]] bool isShown() const; ///< whether a picture stands there now, and not words
    [[nodiscard]] QString words() const;

private:
    class Canvas;
    void read(const resources::AttachmentRow &picture);
    void take(const Result<QImage> &image);
    Session &m_session;
    BackgroundReader *m_reader;
    Canvas *m_canvas;
    QLabel *m_words;
    std::optional<resources::AttachmentRow> m_picture;
};

} // namespace tally::ui
