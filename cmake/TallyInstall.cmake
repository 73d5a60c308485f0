# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# `cmake --install`: programs and what a desktop needs to know of them, in the places of the Filesystem Hierarchy Standard.
# `cpack -G DEB` makes a Debian package of the same.
include(GNUInstallDirs)

set(TALLY_SCREENSHOTS "" CACHE STRING "Web address of the folder with packaging/screenshots; no screenshots are told of if empty")

install(TARGETS tallystick tallystick-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")

# tally_install(DESTINATION FILE [RENAME]): installs a file of this repository under the data directory.
function(tally_install destination file)
    if(ARGC GREATER 2)
        install(FILES "${file}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${destination}" RENAME "${ARGV2}")
    else()
        install(FILES "${file}" DESTINATION "${CMAKE_INSTALL_DATADIR}/${destination}")
    endif()
endfunction()

# The metainfo as it is installed: with real addresses of screenshots or with none.
set(metainfo org.tallystick.Tallystick.metainfo.xml)
file(READ "packaging/${metainfo}" text)
if(TALLY_SCREENSHOTS)
    string(REPLACE "https://tallystick.invalid/screenshots" "${TALLY_SCREENSHOTS}" text "${text}")
else()
    string(REGEX REPLACE "  <!-- The base address[^\n]*\n  <screenshots>.*</screenshots>\n" "" text "${text}")
endif()
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/packaging/${metainfo}" CONTENT "${text}" @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "packaging/${metainfo}")

tally_install(applications packaging/tallystick.desktop)
tally_install(metainfo "${CMAKE_BINARY_DIR}/packaging/${metainfo}")
tally_install(mime/packages packaging/tallystick-mime.xml tallystick.xml)
tally_install(bash-completion/completions packaging/completion/tallystick-cli.bash tallystick-cli)
tally_install(bash-completion/completions packaging/completion/tallystick.bash tallystick)
tally_install(doc/tallystick packaging/CHANGELOG.md)
tally_install(man/man1 packaging/man/tallystick.1)
tally_install(man/man1 packaging/man/tallystick-cli.1)

# Small sizes have drawings of their own; all larger ones are made from the large drawing.
foreach(size IN ITEMS 16 22 24 32)
    tally_install(icons/hicolor/${size}x${size}/apps resources/icons/app/${size}.svg tallystick.svg)
endforeach()
tally_install(icons/hicolor/scalable/apps resources/icons/tallystick.svg)
foreach(type IN ITEMS book bundle)
    tally_install(icons/hicolor/scalable/mimetypes resources/icons/mime/application-vnd.tallystick.${type}.svg)
endforeach()

include("${TALLY_ROOT}/packaging/debian/package.cmake")
