# SPDX-License-Identifier: GPL-3.0-or-later
# One way to declare a library, a program and a test, so that every target gets the same standard, warnings and names.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)

find_program(SCRIM_CCACHE ccache)
if(SCRIM_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${SCRIM_CCACHE})
endif()

add_library(scrim_options INTERFACE)
target_compile_options(scrim_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    $<$<BOOL:${SCRIM_WERROR}>:-Werror>)
# clang before 19 understates its concepts support, which hides std::expected in libstdc++.
target_compile_options(scrim_options INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:Clang>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,19>>:-Wno-builtin-macro-redefined;-D__cpp_concepts=202002L>)
# GCC 12's own std::stable_sort calls what its headers deprecate; GCC is silent there, and goes on telling of our own calls.
target_compile_options(scrim_options INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
target_compile_definitions(scrim_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 SCRIM_VERSION="${PROJECT_VERSION}")
if(WIN32)
    target_compile_definitions(scrim_options INTERFACE UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
target_include_directories(scrim_options INTERFACE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})
if(SCRIM_SANITIZE)
    target_compile_options(scrim_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(scrim_options INTERFACE -fsanitize=address,undefined)
    # GCC 12 sees uninitialised values in what the sanitizers themselves add; the dev preset keeps the warning.
    target_compile_options(scrim_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(SCRIM_FUZZ)
    target_compile_options(scrim_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Qt's headers are most of a compile: each kind of target shares one precompiled set, made by the first of its kind.
# ccache wants to see through it (see ./dev for its settings).
target_compile_options(scrim_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
set(SCRIM_CORE_HEADERS <QByteArray> <QFuture> <QHash> <QJsonObject> <QList> <QObject> <QPromise> <QString> <QStringList>
    <QThread> <algorithm> <array> <atomic> <expected> <functional> <map> <memory> <optional> <ranges> <span> <string_view>
    <vector>)
set(SCRIM_GUI_HEADERS ${SCRIM_CORE_HEADERS} <QAccessible> <QPainter> <QVBoxLayout> <QWidget>)

# scrim_precompile(target): the GUI's set under ui/ and for what tests it, the core's elsewhere. QTest is in neither, since
# its headers look at a macro that differs by target.
function(scrim_precompile target)
    set(kind CORE)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui($|/)|/app/scrim$")
        set(kind GUI)
    endif()
    get_property(owner GLOBAL PROPERTY SCRIM_PCH_${kind})
    if(owner)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    else()
        target_precompile_headers(${target} PRIVATE ${SCRIM_${kind}_HEADERS})
        set_property(GLOBAL PROPERTY SCRIM_PCH_${kind} ${target})
    endif()
endfunction()

# scrim_library(name SOURCES ... [LINK ...] [PRIVATE ...]): one folder, one target scrim_<name>.
# LINK are the libraries to its right in the design's table; PRIVATE are third parties that its headers never show.
function(scrim_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE" ${ARGN})
    add_library(scrim_${name} STATIC ${ARG_SOURCES})
    list(TRANSFORM ARG_LINK REPLACE "^([a-z_]+)$" "scrim_\\1")
    target_link_libraries(scrim_${name} PUBLIC scrim_options Qt6::Core ${ARG_LINK} PRIVATE ${ARG_PRIVATE})
    scrim_precompile(scrim_${name})
endfunction()

# scrim_program(name SOURCES ... LINK ...): lands in build/<preset>/bin.
function(scrim_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    list(TRANSFORM ARG_LINK REPLACE "^([a-z_]+)$" "scrim_\\1")
    target_link_libraries(${name} PRIVATE scrim_options Qt6::Core ${ARG_LINK})
    # A library's symbols stay inside: nothing else in the process may bind to our SQLCipher.
    # Clang's sanitizer is an archive, too: hidden, its malloc would not be that of the libraries.
    if(NOT SCRIM_SANITIZE)
        target_link_options(${name} PRIVATE -Wl,--exclude-libs,ALL)
    endif()
    scrim_precompile(${name})
    if(WIN32)
        # Icon, version and manifest. Not a source of CMake's, whose compiler would get the options of C++.
        set(SCRIM_PROGRAM ${name})
        set(resources ${CMAKE_CURRENT_BINARY_DIR}/${name}.rc)
        configure_file(${CMAKE_SOURCE_DIR}/app/windows/program.rc.in ${resources} @ONLY)
        add_custom_command(OUTPUT ${resources}.obj COMMAND ${CMAKE_RC_COMPILER} -O coff ${resources} ${resources}.obj
            DEPENDS ${resources} ${CMAKE_SOURCE_DIR}/app/windows/program.manifest ${CMAKE_SOURCE_DIR}/resources/scrim.ico VERBATIM)
        set_source_files_properties(${resources}.obj PROPERTIES EXTERNAL_OBJECT TRUE GENERATED TRUE)
        target_sources(${name} PRIVATE ${resources}.obj)
    endif()
endfunction()

# What these ask is POSIX: signals, pipes in files' places, limits of a process.
set(SCRIM_POSIX_TESTS audit_bundle audit_crash base_file base_system_account cli_hostile cli_import cli_users desk_log
    intake_import pci_dss process storage_damage storage_leaks)

# scrim_test(name SOURCES ... LINK ... [LABELS ...]): a Qt Test program run by ctest under its own name.
function(scrim_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(test_${name} ${ARG_SOURCES})
    list(TRANSFORM ARG_LINK REPLACE "^([a-z_]+)$" "scrim_\\1")
    target_link_libraries(test_${name} PRIVATE scrim_options Qt6::Core Qt6::Test ${ARG_LINK})
    scrim_precompile(test_${name})
    # Empty in most tests, and then the precompiled set is all that it costs.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/test_${name}_autogen/mocs_compilation.cpp
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    if(WIN32 AND name IN_LIST SCRIM_POSIX_TESTS)
        set_target_properties(test_${name} PROPERTIES EXCLUDE_FROM_ALL TRUE)
        return()
    endif()
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300)
endfunction()
