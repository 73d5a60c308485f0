# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --install`: programs and what a desktop needs to know of them, in the places of the Filesystem Hierarchy Standard.
include(GNUInstallDirs)

install(TARGETS tallystick tallystick-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

# tally_install(DESTINATION FILE [RENAME]): installs a file of this repository under the data directory if it is there.
function(tally_install destination file)
    if(NOT EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
        return()
    endif()
    if(ARGC GREATER 2)
        install(FILES "${file}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${destination}" RENAME "${ARGV2}")
    else()
        install(FILES "${file}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${destination}")
    endif()
endfunction()

tally_install(applications packaging/tallystick.desktop)
tally_install(metainfo packaging/org.tallystick.Tallystick.metainfo.xml)
tally_install(mime/packages packaging/tallystick-mime.xml tallystick.xml)
tally_install(icons/hicolor/scalable/apps resources/icons/tallystick.svg)
tally_install(bash-completion/completions packaging/completion/tallystick-cli.bash tallystick-cli)
tally_install(doc/tallystick packaging/CHANGELOG.md)
tally_install(man/man1 packaging/man/tallystick.1)
tally_install(man/man1 packaging/man/tallystick-cli.1)
