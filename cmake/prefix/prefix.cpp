// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: the target that parses the common headers needs a source to be a target.
