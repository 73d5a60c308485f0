# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings shared by every target. `tally_warnings` carries the flags; nothing else sets any.
get_filename_component(TALLY_ROOT "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Line numbers in a backtrace are what a developer's build needs; all of -g doubles the work of the compiler and linker.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(TALLY_CCACHE ccache)
if(TALLY_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${TALLY_CCACHE}")
endif()
find_program(TALLY_MOLD mold)
if(TALLY_MOLD AND NOT TALLY_SANITIZE)
    add_link_options(-fuse-ld=mold)
endif()

add_library(tally_warnings INTERFACE)
target_compile_options(tally_warnings INTERFACE -Wall -Wextra -Werror -Wold-style-cast -Woverloaded-virtual)
# g++ 12 reports these where nothing is wrong: in inlined std::string and std::variant code.
target_compile_options(tally_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
target_compile_definitions(tally_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_NO_KEYWORDS)

# Core additionally refuses silent narrowing: amounts, sizes and indices are all integers there.
add_library(tally_warnings_core INTERFACE)
target_link_libraries(tally_warnings_core INTERFACE tally_warnings)
target_compile_options(tally_warnings_core INTERFACE -Wconversion)

if(TALLY_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

# Two thirds of the time of a compile goes into the headers of Qt and the standard library. They are parsed once for the core
# and once for the window. (QTest stays out: its headers depend on where a test is built.) Links give the flags of a user.
option(TALLY_PREFIX "Parse common headers once (precompiled headers)" ON)
function(tally_prefix name)
    if(TALLY_PREFIX)
        add_library(tally_prefix_${name} OBJECT "${TALLY_ROOT}/cmake/prefix/prefix.cpp")
        target_include_directories(tally_prefix_${name} PRIVATE "${TALLY_ROOT}")
        target_link_libraries(tally_prefix_${name} PRIVATE ${ARGN} tl::expected tally_warnings)
        target_precompile_headers(tally_prefix_${name} PRIVATE "${TALLY_ROOT}/cmake/prefix/${name}.h")
    endif()
endfunction()

# tally_use_prefix(TARGET NAME): the target's files begin with the headers of cmake/prefix/NAME.h.
function(tally_use_prefix target name)
    if(TALLY_PREFIX)
        target_precompile_headers(${target} REUSE_FROM tally_prefix_${name})
    endif()
endfunction()

# tally_core_library(NAME SOURCES… LINK targets…): one static library per core domain; the link graph is the include
# matrix of core/README.md, so a forbidden dependency fails to build.
function(tally_core_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(tally_${name} STATIC ${ARG_SOURCES})
    target_include_directories(tally_${name} PUBLIC "${TALLY_ROOT}")
    target_link_libraries(tally_${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK} tally_warnings_core)
    tally_use_prefix(tally_${name} core)
endfunction()

# tally_test(NAME SOURCES… LINK targets… [PREFIX ui]): one Qt Test executable registered with ctest.
function(tally_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT;PREFIX" "SOURCES;LINK" ${ARGN})
    if(NOT ARG_PREFIX)
        set(ARG_PREFIX core)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${TALLY_ROOT}")
    target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test tally_warnings)
    target_compile_definitions(${name} PRIVATE TALLY_SOURCE_DIR="${TALLY_ROOT}" TALLY_BINARY_DIR="${CMAKE_BINARY_DIR}")
    tally_use_prefix(${name} ${ARG_PREFIX})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
    if(ARG_TIMEOUT)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
    endif()
endfunction()
