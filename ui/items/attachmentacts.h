// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemquery.h"
#include "ui/shell/page.h"

#include <functional>
#include <memory>
#include <QPointer>

class QMimeData;
class QTemporaryDir;

namespace tally::ui
{

/// What a page lets people do with pictures and documents of the record chosen on it: attach files, also by dropping
/// them, open one, save a copy, take one away. Files are read and written beside the window's thread.
class AttachmentActs final : public QObject
{
    Q_OBJECT
public:
    /// `chosen` is asked for the record; none if nothing can be attached now.
    AttachmentActs(const PageContext &context, Page *page, std::function<RecordKey()> chosen);
    ~AttachmentActs() override;
    void setEnabled(bool enabled);

    /// Asks for a file.
    void attach();
    /// All of them as one act; if one is refused none is attached.
    void attach(const QStringList &paths);
    /// With whatever program the desktop opens such files, from a read-only copy that goes when the window does.
    void open(const resources::AttachmentRow &attachment);
    void save(const resources::AttachmentRow &attachment);
    void takeAway(const resources::AttachmentRow &attachment);

    /// Files of this computer that are dragged; empty if anything else is among them.
    [[nodiscard]] static QStringList filesIn(const QMimeData &data);

private:
    /// Writes the bytes to the path, then does `done`.
    void write(const resources::AttachmentRow &attachment, const QString &path, std::function<void()> done);
    [[nodiscard]] QString folder() const;

    Session &m_session;
    Page *m_page;
    std::function<RecordKey()> m_chosen;
    QPointer<QAction> m_attach;
    QString m_folder; ///< where the last file was
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace tally::ui
