// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/layeredlayout.h"
#include "ui/inventory/traceitem.h"

#include <QGraphicsView>
#include <unordered_map>

class QGraphicsPathItem;

namespace tally::ui
{

/// The flow of goods as a drawing in columns, sources at the left. One node is current; the arrow keys go to what lies
/// before, after, above and below it, Home to the start, + and − and Ctrl with the wheel zoom, 0 shows all, Enter opens
/// the node, M asks for what is hidden at it.
class TraceGraph final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit TraceGraph(QWidget *parent = nullptr);

    /// Draws the map; the current node stays the same if it is still there.
    void setMap(const resources::FlowMap &map, const std::vector<TraceLabel> &labels);
    [[nodiscard]] RecordKey current() const { return m_current; }
    void setCurrent(RecordKey key);
    void zoomIn();
    void zoomOut();
    /// Shows the whole drawing, but not larger than life.
    void fit();
    /// Shows the whole if it can be read so, else what is around the start at life size.
    void showStart();

    /// Paints the whole drawing in the colours of paper, at its own size when `target` is empty.
    void renderTo(QPainter &painter, const QRectF &target = {});
    [[nodiscard]] QSize drawingSize() const;

Q_SIGNALS:
    void currentChanged(tally::RecordKey key);
    void opened(tally::RecordKey key);
    void moreWanted(tally::RecordKey key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    void drawArrow(const std::vector<QPoint> &route, bool against);
    void styleArrows();
    void zoomBy(qreal factor);
    bool act(int key);
    void step(int columns);
    void climb(int rows);
    [[nodiscard]] TraceItem *itemAtPosition(const QPoint &position) const;
    [[nodiscard]] std::size_t placeOf(RecordKey key) const { return m_places.at(key); }
    [[nodiscard]] int middleOf(std::size_t place) const;
    void markCurrent();

    std::vector<TraceLabel> m_labels;
    std::vector<LayeredEdge> m_edges;
    LayeredLayout m_layout;
    std::vector<TraceItem *> m_items; ///< owned by the scene
    struct Arrow {
        QGraphicsPathItem *line;
        QGraphicsPathItem *head;
    };
    std::vector<Arrow> m_arrows; ///< owned by the scene
    std::unordered_map<RecordKey, std::size_t> m_places;
    TraceStyle m_style;
    RecordKey m_current;
};

} // namespace tally::ui
