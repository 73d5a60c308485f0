// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pictureview.h"

#include "core/resources/attachmentname.h"
#include "core/resources/attachmentservice.h"
#include "ui/common/rasterpicture.h"
#include "ui/shell/backgroundreader.h"
#include "ui/shell/look.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int MostLines = 10;         ///< of text that the picture may be high
constexpr QSize MostPoints(960, 640); ///< decoded, so that it is sharp on a dense screen

} // namespace

/// The picture scaled to the room it has. A label, since that is what tells a screen reader that it is a picture.
class PictureView::Canvas final : public QLabel
{
public:
    explicit Canvas(QWidget *parent)
        : QLabel(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return pixmap().isNull() ? mostHeight() : sizeIn({width, mostHeight()}).height();
    }
    [[nodiscard]] QSize sizeHint() const override { return {1, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (pixmap().isNull())
            return;
        QRect place(QPoint(), sizeIn(size()));
        if (layoutDirection() == Qt::RightToLeft)
            place.moveRight(rect().right());
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, pixmap());
    }

private:
    [[nodiscard]] int mostHeight() const { return MostLines * fontMetrics().height(); }
    /// Never larger than it is: a drawing of a few points says no more when it is blown up.
    [[nodiscard]] QSize sizeIn(QSize room) const
    {
        const QSize whole = pixmap().deviceIndependentSize().toSize();
        const bool fits = whole.width() <= room.width() && whole.height() <= room.height();
        return fits ? whole : whole.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1});
    }
};

PictureView::PictureView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(new BackgroundReader(session, this))
    , m_canvas(new Canvas(this))
    , m_words(styledLabel(QString(), Look::Dim, this))
{
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->addWidget(m_canvas);
    column->addWidget(m_words);
    hide();
}

PictureView::~PictureView() = default;

Outcome PictureView::showPictureOf(std::initializer_list<RecordKey> records)
{
    const resources::ItemQuery query(m_session.reading().database());
    std::optional<resources::AttachmentRow> picture;
    for (const RecordKey record : records) {
        TALLY_TRY(const auto attachments,
                  record ? query.attachmentsOf(record) : Result<std::vector<resources::AttachmentRow>>());
        if (const resources::AttachmentRow *found = resources::pictureAmong(attachments); found && !picture)
            picture = *found;
    }
    setPicture(picture);
    return {};
}

void PictureView::setPicture(const std::optional<resources::AttachmentRow> &picture)
{
    // What could not be shown may have come meanwhile: it is tried again.
    if (picture == m_picture && (!picture || m_reader->isReading() || !m_canvas->pixmap().isNull()))
        return;
    m_picture = picture;
    m_reader->drop();
    m_canvas->clear();
    m_words->clear();
    setVisible(picture.has_value());
    m_canvas->setVisible(true);
    m_words->setVisible(false);
    if (picture)
        read(*picture);
}

void PictureView::read(const resources::AttachmentRow &picture)
{
    m_canvas->setAccessibleName(tr("Picture: %1").arg(picture.name));
    m_canvas->setToolTip(picture.name);
    const auto work = [picture](book::Book &book) -> Result<QImage> {
        const resources::AttachmentService service(book.recordService(), book.records(), book.database());
        TALLY_TRY(const QByteArray bytes, service.bytesOf(picture));
        return readPicture(bytes, MostPoints);
    };
    m_reader->read<QImage>(work, [this](Result<QImage> &image) { take(image); });
}

void PictureView::take(const Result<QImage> &image)
{
    m_canvas->setVisible(image.has_value());
    m_words->setVisible(!image.has_value());
    if (!image) {
        m_words->setText(
            m_picture ? tr("“%1”: %2", "picture, why it cannot be shown").arg(m_picture->name, image.error().message())
                      : QString());
        return;
    }
    m_canvas->setPixmap(QPixmap::fromImage(*image));
    m_canvas->setAccessibleDescription(tr("%1 × %2 points").arg(image->width()).arg(image->height()));
    m_canvas->updateGeometry();
}

bool PictureView::isShown() const
{
    return isVisible() && m_canvas->isVisible() && !m_canvas->pixmap().isNull();
}

QString PictureView::words() const
{
    return m_words->text();
}

} // namespace tally::ui
