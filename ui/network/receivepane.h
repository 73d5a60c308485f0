// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/openedbundle.h"
#include "ui/network/contents.h"
#include "ui/shell/session.h"

#include <memory>
#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class ContentList;
class RefusalCard;
class StepCard;
class VerifiedList;

/// Receiving a bundle, all steps at once: the file, its verification step by step, what it would change, taking it in.
/// The bundle that was verified is the one that is taken in. Nothing changes before the last step.
class ReceivePane final : public QWidget
{
    Q_OBJECT
public:
    ReceivePane(Session &session, const QString &folder, QWidget *parent = nullptr);
    /// Forgets the last file.
    void begin();
    /// Verifies a file, once the job that runs is done; it is taken in only when somebody says so.
    void open(const QString &path);
    void takeFocus();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Looked {
        exchange::OpenedBundle opened;
        Contents contents;
    };
    [[nodiscard]] QWidget *buildSteps();
    [[nodiscard]] StepCard *buildFile();
    [[nodiscard]] StepCard *buildTake();
    void browse();
    void verified(const exchange::VerifiedStep &step);
    void show(Looked looked);
    void refuse(const Error &error);
    void takeIn();
    void showTaken(const exchange::ReceivePreview &taken, bool acknowledged);
    void enable();
    void leave();

    Session &m_session;
    QString m_folderPath;
    QLineEdit *m_file;
    VerifiedList *m_steps;
    RefusalCard *m_refusal;
    QLabel *m_who;
    QLabel *m_sentence;
    QPushButton *m_take;
    QPushButton *m_leave;
    StepCard *m_verifyStep = nullptr;
    StepCard *m_changeStep = nullptr;
    StepCard *m_takeStep = nullptr;
    ContentList *m_contents;
    std::shared_ptr<const exchange::OpenedBundle> m_opened; ///< shared with the job that takes it in
    QString m_next;                                         ///< a file to be opened as soon as no job runs
    bool m_isBusy = false;                                  ///< a job of ours runs
    int m_run = 0;                                          ///< tells steps of an earlier file from those of this one
};

} // namespace tally::ui
