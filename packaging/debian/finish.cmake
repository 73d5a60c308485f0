# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack between installing and packing: what Debian wants beside an installed tree, and in its ways of packing it.
set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share")
set(doc "${share}/doc/tallystick")
file(COPY "${CPACK_TALLY_DEBIAN_FILES}/copyright" DESTINATION "${doc}"
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(RENAME "${doc}/CHANGELOG.md" "${doc}/changelog")
file(COPY_FILE "${CPACK_TALLY_DEBIAN_FILES}/changelog" "${doc}/changelog.Debian")
file(GLOB manuals "${share}/man/man1/*.1")
foreach(file IN LISTS manuals ITEMS "${doc}/changelog" "${doc}/changelog.Debian")
    file(CHMOD "${file}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    execute_process(COMMAND gzip -9n "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
