# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack -G DEB` in a build tree makes the Debian package. It has no maintainer scripts: Debian's own triggers keep the caches of
# file types, menu entries and icons.
set(TALLY_PACKAGE_CONTACT "Tallystick contributors <contributors@tallystick.invalid>" CACHE STRING
    "Who answers for the package, as “Name <mail address>”")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tallystick)
set(CPACK_PACKAGE_VENDOR "Tallystick contributors")
set(CPACK_PACKAGE_CONTACT "${TALLY_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "books of a worker co-op, checkable by its peers")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Tallystick keeps what one worker co-op has, makes, uses and hands on in a
single file, and passes signed parts of it to other co-ops, who can check
every entry for themselves. There is no server and no account: a memory
stick or an e-mail is enough.
.
Every figure opens into the entries behind it. Entries are never changed,
only taken back by others. Records are exchanged with other programs as
ValueFlows JSON-LD.
.
This package has the desktop program and tallystick-cli for scripts.")
set(CPACK_RESOURCE_FILE_LICENSE "${TALLY_ROOT}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Windows under X11 are a plugin, which no program is linked with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-qpa-plugins)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, fonts-inter, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PRE_BUILD_SCRIPTS "${TALLY_ROOT}/packaging/debian/finish.cmake")
set(CPACK_TALLY_DEBIAN_FILES "${CMAKE_BINARY_DIR}/packaging/debian")

configure_file("${TALLY_ROOT}/packaging/debian/changelog.in" "${CMAKE_BINARY_DIR}/packaging/debian/changelog" @ONLY)
configure_file("${TALLY_ROOT}/packaging/debian/copyright" "${CMAKE_BINARY_DIR}/packaging/debian/copyright" COPYONLY)
include(CPack)
