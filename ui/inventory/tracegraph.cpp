// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/tracegraph.h"

#include "core/resources/action.h"
#include "ui/shell/tokens.h"

#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace tally::ui
{
namespace
{

constexpr qreal ZoomStep = 1.2;
constexpr qreal LeastZoom = 0.1;
constexpr qreal MostZoom = 4;
constexpr qreal ReadableZoom = 0.75;
constexpr int Margin = 24; ///< around the drawing
constexpr int HeadLength = 8;
constexpr int HeadWidth = 4;

/// From one corner to the next with level ends, so that arrows leave and enter sideways.
QPainterPath curve(const std::vector<QPoint> &route)
{
    QPainterPath path(route.front());
    for (std::size_t i = 1; i < route.size(); ++i) {
        const QPointF from = route[i - 1];
        const QPointF to = route[i];
        const qreal middle = (from.x() + to.x()) / 2;
        path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    }
    return path;
}

/// What a job hands back goes into the record it was taken from.
bool returns(const resources::FlowNode &node)
{
    const resources::Action *action = resources::findAction(node.action.toStdString());
    return action != nullptr && action->pairsWith && action->inputOutput == resources::InputOutput::Output;
}

QPainterPath headAt(const QPointF &tip, bool toTheRight)
{
    const qreal back = toTheRight ? -HeadLength : HeadLength;
    QPainterPath path(tip);
    path.lineTo(tip + QPointF(back, -HeadWidth));
    path.lineTo(tip + QPointF(back, HeadWidth));
    path.closeSubpath();
    return path;
}

} // namespace

TraceGraph::TraceGraph(QWidget *parent)
    : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setAccessibleName(tr("Drawing of the flow of goods"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // the focus is the view's, not its ground's
}

void TraceGraph::setMap(const resources::FlowMap &map, const std::vector<TraceLabel> &labels)
{
    m_labels = labels;
    m_edges.clear();
    for (const resources::FlowEdge &edge : map.edges())
        m_edges.push_back({static_cast<int>(edge.from), static_cast<int>(edge.to), returns(map.nodes()[edge.from])});
    m_places.clear();
    for (std::size_t i = 0; i < labels.size(); ++i)
        m_places.emplace(labels[i].key, i);
    if (m_places.find(m_current) == m_places.end())
        m_current = map.start();
    redraw();
}

void TraceGraph::redraw()
{
    const QPointF centre = mapToScene(viewport()->rect().center());
    m_items.clear();
    m_arrows.clear();
    scene()->clear();
    const Tokens &tokens = Tokens::of(QGuiApplication::palette());
    m_style = {&tokens, font(), false};
    setBackgroundBrush(tokens.panel);
    std::vector<QSize> sizes;
    for (const TraceLabel &label : m_labels)
        sizes.push_back(TraceItem::sizeFor(label, m_style.font));
    m_layout = layOut(sizes, m_edges);
    for (std::size_t e = 0; e < m_edges.size(); ++e)
        drawArrow(m_layout.routes[e], m_layout.againstFlow[e]);
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        auto *item = new TraceItem(m_labels[i], m_style);
        item->setPos(m_layout.places[i]);
        scene()->addItem(item);
        m_items.push_back(item);
    }
    scene()->setSceneRect(QRectF(QPointF(0, 0), m_layout.size).adjusted(-Margin, -Margin, Margin, Margin));
    centerOn(centre);
    markCurrent();
}

void TraceGraph::drawArrow(const std::vector<QPoint> &route, bool against)
{
    Arrow arrow{new QGraphicsPathItem, new QGraphicsPathItem};
    if (!route.empty()) {
        arrow.line->setPath(curve(route));
        arrow.head->setPath(headAt(route.back(), !against));
    }
    scene()->addItem(arrow.line);
    scene()->addItem(arrow.head);
    m_arrows.push_back(arrow);
}

/// Arrows at the current node stand out; those that close a circle are dashed.
void TraceGraph::styleArrows()
{
    const auto current = m_places.find(m_current);
    for (std::size_t e = 0; e < m_arrows.size(); ++e) {
        const bool near = !m_style.onPaper && current != m_places.end() &&
                          (m_edges[e].from == static_cast<int>(current->second) ||
                           m_edges[e].to == static_cast<int>(current->second));
        const QColor colour = near ? m_style.tokens->accent : m_style.tokens->control;
        QPen pen(colour, near ? 2 : 1.2);
        if (m_layout.againstFlow[e])
            pen.setStyle(Qt::DashLine);
        m_arrows[e].line->setPen(pen);
        m_arrows[e].head->setPen(Qt::NoPen);
        m_arrows[e].head->setBrush(colour);
        m_arrows[e].line->setZValue(near ? 0.5 : 0);
        m_arrows[e].head->setZValue(near ? 0.5 : 0);
    }
}

void TraceGraph::setCurrent(RecordKey key)
{
    if (m_places.find(key) == m_places.end() || key == m_current)
        return;
    m_current = key;
    markCurrent();
    ensureVisible(m_items[placeOf(key)], Margin, Margin);
    Q_EMIT currentChanged(key);
}

void TraceGraph::markCurrent()
{
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_items[i]->setCurrent(m_labels[i].key == m_current, hasFocus());
    styleArrows();
    const auto place = m_places.find(m_current);
    setAccessibleDescription(place == m_places.end() ? QString() : m_labels[place->second].spoken());
}

void TraceGraph::zoomBy(qreal factor)
{
    const qreal now = transform().m11();
    const qreal wanted = qBound(LeastZoom, now * factor, MostZoom);
    scale(wanted / now, wanted / now);
}

void TraceGraph::zoomIn()
{
    zoomBy(ZoomStep);
}

void TraceGraph::zoomOut()
{
    zoomBy(1 / ZoomStep);
}

void TraceGraph::fit()
{
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1)
        resetTransform();
}

void TraceGraph::showStart()
{
    fit();
    if (transform().m11() >= ReadableZoom || m_items.empty())
        return;
    resetTransform();
    centerOn(m_items.front());
}

void TraceGraph::renderTo(QPainter &painter, const QRectF &target)
{
    const TraceStyle before = m_style;
    m_style.tokens = &Tokens::light();
    m_style.onPaper = true;
    styleArrows();
    const QBrush ground = backgroundBrush();
    setBackgroundBrush(Qt::NoBrush);
    scene()->render(&painter, target, sceneRect(), Qt::KeepAspectRatio);
    setBackgroundBrush(ground);
    m_style = before;
    styleArrows();
}

QSize TraceGraph::drawingSize() const
{
    return sceneRect().size().toSize();
}

int TraceGraph::middleOf(std::size_t place) const
{
    return m_layout.places[place].y() + m_items[place]->size().height() / 2;
}

/// To what lies before (−1) or after (+1) the current node: of several, the one nearest in height.
void TraceGraph::step(int columns)
{
    const auto here = m_places.find(m_current);
    if (here == m_places.end())
        return;
    const int from = static_cast<int>(here->second);
    int best = -1;
    for (const LayeredEdge &edge : m_edges) {
        const int to = columns > 0 ? (edge.from == from ? edge.to : -1) : (edge.to == from ? edge.from : -1);
        if (to < 0 || to == from)
            continue;
        const auto away = [&](int place) {
            return qAbs(middleOf(static_cast<std::size_t>(place)) - middleOf(here->second));
        };
        if (best < 0 || away(to) < away(best))
            best = to;
    }
    if (best >= 0)
        setCurrent(m_labels[static_cast<std::size_t>(best)].key);
}

/// To the next node above (−1) or below (+1) in the same column.
void TraceGraph::climb(int rows)
{
    const auto here = m_places.find(m_current);
    if (here == m_places.end())
        return;
    std::size_t best = here->second;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const int away = (middleOf(i) - middleOf(here->second)) * rows;
        const bool isFirst = best == here->second;
        if (m_layout.layers[i] == m_layout.layers[here->second] && away > 0 &&
            (isFirst || away < (middleOf(best) - middleOf(here->second)) * rows))
            best = i;
    }
    setCurrent(m_labels[best].key);
}

bool TraceGraph::act(int key)
{
    switch (key) {
    case Qt::Key_Left:
        step(isRightToLeft() ? 1 : -1);
        return true;
    case Qt::Key_Right:
        step(isRightToLeft() ? -1 : 1);
        return true;
    case Qt::Key_Up:
        climb(-1);
        return true;
    case Qt::Key_Down:
        climb(1);
        return true;
    case Qt::Key_Home:
        if (!m_labels.empty())
            setCurrent(m_labels.front().key);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(m_current);
        return true;
    case Qt::Key_M:
        Q_EMIT moreWanted(m_current);
        return true;
    default:
        return false;
    }
}

bool TraceGraph::event(QEvent *event)
{
    // Its letters and digits are its own while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_M || key->key() == Qt::Key_0)) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void TraceGraph::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!plain || !act(event->key()))
        event->ignore();
}

void TraceGraph::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? ZoomStep : 1 / ZoomStep);
    event->accept();
}

TraceItem *TraceGraph::itemAtPosition(const QPoint &position) const
{
    return dynamic_cast<TraceItem *>(itemAt(position));
}

void TraceGraph::mousePressEvent(QMouseEvent *event)
{
    TraceItem *item = itemAtPosition(event->position().toPoint());
    if (item == nullptr || event->button() != Qt::LeftButton) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    const RecordKey key = item->label().key;
    setCurrent(key);
    if (item->offersMoreAt(item->mapFromScene(mapToScene(event->position().toPoint()))))
        Q_EMIT moreWanted(key);
}

void TraceGraph::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (itemAtPosition(event->position().toPoint()) != nullptr)
        Q_EMIT opened(m_current);
    else
        QGraphicsView::mouseDoubleClickEvent(event);
}

void TraceGraph::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    markCurrent();
}

void TraceGraph::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    markCurrent();
}

void TraceGraph::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

} // namespace tally::ui
