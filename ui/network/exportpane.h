// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/peerstore.h"
#include "ui/network/contents.h"
#include "ui/shell/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace tally::ui
{

class ContentList;
class StepCard;

/// Exporting a bundle, all steps at once: for whom, how much, what they will see, where to. What they would see is
/// looked up by a job whenever a choice changes; the export itself is another.
class ExportPane final : public QWidget
{
    Q_OBJECT
public:
    ExportPane(Session &session, const QString &folder, QWidget *parent = nullptr);
    /// Begins anew for a peer, or for anybody.
    void begin(std::optional<int> peer);
    /// The book changed: peers and what would travel may be others.
    void refresh();
    void takeFocus();
    [[nodiscard]] exchange::BundleRequest request() const;
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    void left();
    void written(const QString &folder);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildSteps();
    [[nodiscard]] StepCard *buildWhom();
    [[nodiscard]] StepCard *buildAmount();
    [[nodiscard]] StepCard *buildWhere();
    [[nodiscard]] StepCard *buildWrite();
    void fillWhom(std::optional<int> chosen);
    void choose();
    void explain();
    void look();
    void showLooked(Result<OutgoingContents> &looked);
    [[nodiscard]] QString sentence(const exchange::BundleOutlook &outlook) const;
    void browse();
    void write();
    void showWritten(const exchange::WrittenBundle &written);
    [[nodiscard]] QString fileName() const;
    void enable();
    void leave();

    Session &m_session;
    QComboBox *m_whom;
    QLabel *m_whomWords;
    QRadioButton *m_rest;
    QRadioButton *m_all;
    QLineEdit *m_folder;
    QLabel *m_fileName;
    QPushButton *m_write;
    QPushButton *m_leave;
    QLabel *m_result;
    QPushButton *m_open;
    StepCard *m_writeStep = nullptr;
    ContentList *m_contents;
    std::vector<exchange::PeerRow> m_peers;
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_writing = false;
    bool m_writeNext = false; ///< somebody pressed Export while it was still looked up what they will see
};

} // namespace tally::ui
