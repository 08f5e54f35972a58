# One static library per room. A room sees the project's include root, its own third-party libraries and nothing else;
# which room may include which is checked by tests/lint/tst_layers.

add_library(backflow_flags INTERFACE)
target_include_directories(backflow_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(backflow_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_UP_TO=0x060800
    BACKFLOW_VERSION="${PROJECT_VERSION}" $<$<CONFIG:Dev>:QT_FORCE_ASSERTS>)
if(MSVC)
    target_compile_options(backflow_flags INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(backflow_flags INTERFACE -Wall -Wextra -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>)
endif()
if(BACKFLOW_WERROR)
    target_compile_options(backflow_flags INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()

# Two precompiled headers, one a layer; every room of the layer takes over the finished file.
function(backflow_pch name layer_header)
    file(WRITE ${CMAKE_BINARY_DIR}/pch/${name}.cpp "// owner of a precompiled header\n")
    add_library(${name} STATIC ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
    target_link_libraries(${name} PRIVATE backflow_flags ${ARGN})
    target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/${layer_header})
endfunction()

# backflow_room(core/xml LINKS core/base Qt6::Core … [MOC])
# Names with a slash are rooms of ours; the rest are imported targets. The library is called core_xml.
function(backflow_room room)
    cmake_parse_arguments(ARG "MOC" "" "LINKS;PRIVATE_LINKS;RESOURCES" ${ARGN})
    string(REPLACE "/" "_" target ${room})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${room}/*.cpp)
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${room}/*.h)
    if(NOT sources AND NOT headers)
        return()
    endif()
    if(NOT sources)
        file(WRITE ${CMAKE_BINARY_DIR}/pch/${target}.cpp "// a room of headers only\n")
        set(sources ${CMAKE_BINARY_DIR}/pch/${target}.cpp)
    endif()
    add_library(${target} STATIC ${sources} ${ARG_RESOURCES})
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${headers})
    if(ARG_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    if(ARG_RESOURCES)
        set_target_properties(${target} PROPERTIES AUTORCC ON)
    endif()
    foreach(link IN LISTS ARG_LINKS)
        string(REPLACE "/" "_" link ${link})
        target_link_libraries(${target} PUBLIC ${link})
    endforeach()
    foreach(link IN LISTS ARG_PRIVATE_LINKS)
        string(REPLACE "/" "_" link ${link})
        target_link_libraries(${target} PRIVATE ${link})
    endforeach()
    target_link_libraries(${target} PUBLIC backflow_flags)
    if(room MATCHES "^ui/" OR room STREQUAL "app/desktop")
        target_precompile_headers(${target} REUSE_FROM pch_ui)
    else()
        target_precompile_headers(${target} REUSE_FROM pch_core)
    endif()
endfunction()

# backflow_program(backflowctl app/ctl LINKS app/services … [MOC] [MUTE]): the sources of one folder as an executable;
# MUTE for one that has no QCoreApplication and so no language.
function(backflow_program name room)
    cmake_parse_arguments(ARG "MOC;MUTE" "" "LINKS;RESOURCES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${room}/*.cpp ${CMAKE_SOURCE_DIR}/${room}/*.h)
    if(NOT sources)
        return()
    endif()
    add_executable(${name} ${sources} ${ARG_RESOURCES})
    if(ARG_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    if(ARG_RESOURCES)
        set_target_properties(${name} PROPERTIES AUTORCC ON)
    endif()
    foreach(link IN LISTS ARG_LINKS)
        string(REPLACE "/" "_" link ${link})
        target_link_libraries(${name} PRIVATE ${link})
    endforeach()
    target_link_libraries(${name} PRIVATE backflow_flags)
    if(NOT ARG_MUTE)
        target_link_libraries(${name} PRIVATE backflow_english)
    endif()
    if(room STREQUAL "app/desktop")
        target_precompile_headers(${name} REUSE_FROM pch_ui)
    else()
        target_precompile_headers(${name} REUSE_FROM pch_core)
    endif()
endfunction()

# backflow_tests(core/xml LINKS core/xml …): every tests/core/xml/tst_*.cpp becomes a Qt Test program and a CTest case.
# Helper sources of a folder (everything not called tst_*) are compiled into each of its programs.
function(backflow_tests room)
    cmake_parse_arguments(ARG "GUI" "" "LINKS" ${ARGN})
    file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${room}/tst_*.cpp)
    file(GLOB helpers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${room}/*.cpp)
    list(FILTER helpers EXCLUDE REGEX "/tst_[^/]*$")
    string(REPLACE "/" "_" prefix ${room})
    set(pch pch_core)
    if(ARG_GUI)
        set(pch pch_ui)
    endif()
    foreach(file IN LISTS tests)
        get_filename_component(name ${file} NAME_WE)
        set(target ${prefix}_${name})
        add_executable(${target} ${file} ${helpers})
        set_target_properties(${target} PROPERTIES AUTOMOC ON
            RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        foreach(link IN LISTS ARG_LINKS)
            string(REPLACE "/" "_" room_target ${link})
            # A room without a file yet has no library.
            if(TARGET ${room_target} OR NOT link MATCHES "/")
                target_link_libraries(${target} PRIVATE ${room_target})
            endif()
        endforeach()
        target_link_libraries(${target} PRIVATE backflow_flags backflow_english Qt6::Test)
        # Every program that opens repositories speaks to servers through another one.
        if("core/git" IN_LIST ARG_LINKS OR "app/services" IN_LIST ARG_LINKS)
            add_dependencies(${target} backflow-git)
        endif()
        target_compile_definitions(${target} PRIVATE
            BACKFLOW_SOURCE_DIR="${CMAKE_SOURCE_DIR}" BACKFLOW_BINARY_DIR="${CMAKE_BINARY_DIR}")
        target_precompile_headers(${target} REUSE_FROM ${pch})
        add_test(NAME ${target} COMMAND ${target})
        # On a machine four times as slow as the one they were written on they take a quarter of it.
        set_tests_properties(${target} PROPERTIES TIMEOUT 1800
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LANG=C.UTF-8;BACKFLOW_SIGNING_KEY=none;QTEST_FUNCTION_TIMEOUT=1700000")
    endforeach()
endfunction()

# A resource file that lists every file below a folder: backflow_resource_folder(OUT prefix folder)
function(backflow_resource_folder out prefix folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/${folder} ${CMAKE_SOURCE_DIR}/${folder}/*)
    set(text "<RCC><qresource prefix=\"/${prefix}\">\n")
    foreach(file IN LISTS files)
        string(REPLACE "&" "&amp;" name "${file}")
        string(APPEND text "<file alias=\"${name}\">${CMAKE_SOURCE_DIR}/${folder}/${name}</file>\n")
    endforeach()
    string(APPEND text "</qresource></RCC>\n")
    set(path ${CMAKE_BINARY_DIR}/resources/${prefix}.qrc)
    file(CONFIGURE OUTPUT ${path} CONTENT "${text}" @ONLY)
    set(${out} ${path} PARENT_SCOPE)
endfunction()

# Compiles translations, CODES of translations/*.ts, into one object of resources `:/PREFIX/de.qm`: the path of its source.
function(backflow_compiled_translations out prefix)
    find_program(LRELEASE NAMES lrelease lrelease-qt6
        HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS} ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} /usr/lib/qt6/bin
        REQUIRED)
    set(folder ${CMAKE_BINARY_DIR}/${prefix})
    file(MAKE_DIRECTORY ${folder})
    set(text "<RCC><qresource prefix=\"/${prefix}\">\n")
    set(compiled)
    foreach(code IN LISTS ARGN)
        set(file ${CMAKE_SOURCE_DIR}/translations/${code}.ts)
        add_custom_command(OUTPUT ${folder}/${code}.qm
            COMMAND ${LRELEASE} -silent ${file} -qm ${folder}/${code}.qm
            DEPENDS ${file} COMMENT "Translation ${code}")
        list(APPEND compiled ${folder}/${code}.qm)
        string(APPEND text "<file>${code}.qm</file>\n")
    endforeach()
    string(APPEND text "</qresource></RCC>\n")
    file(CONFIGURE OUTPUT ${folder}/${prefix}.qrc CONTENT "${text}" @ONLY)
    add_custom_command(OUTPUT ${folder}/qrc_${prefix}.cpp
        COMMAND Qt6::rcc --name ${prefix} -o ${folder}/qrc_${prefix}.cpp ${folder}/${prefix}.qrc
        DEPENDS ${folder}/${prefix}.qrc ${compiled} COMMENT "Translations")
    set_source_files_properties(${folder}/qrc_${prefix}.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOMOC ON)
    set(${out} ${folder}/qrc_${prefix}.cpp PARENT_SCOPE)
endfunction()

# backflow_translations(ui_settings): the languages that are spoken besides English, as resources `:/translations/de.qm`.
function(backflow_translations target)
    file(GLOB files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/translations ${CMAKE_SOURCE_DIR}/translations/*.ts)
    list(TRANSFORM files REPLACE "\\.ts$" "")
    list(REMOVE_ITEM files en)
    backflow_compiled_translations(source translations ${files})
    target_sources(${target} PRIVATE ${source})
endfunction()

# backflow_english: the English forms of texts with a number, for every program and test, whatever it links. An object
# and no library: nothing refers to it, so a linker would leave it out.
function(backflow_english)
    backflow_compiled_translations(source english en)
    add_library(backflow_english OBJECT ${CMAKE_SOURCE_DIR}/translations/english.cpp ${source})
    target_link_libraries(backflow_english PRIVATE backflow_flags Qt6::Core)
endfunction()

# backflow_key_table(core_metadata): resources/types/keys.json as constant arrays, made when it changes.
function(backflow_key_table target)
    add_executable(keytable ${CMAKE_SOURCE_DIR}/tools/keytable/main.cpp)
    target_link_libraries(keytable PRIVATE backflow_flags Qt6::Core)
    set(folder ${CMAKE_BINARY_DIR}/keytable)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${folder}/keytabledata.inc
        COMMAND keytable ${CMAKE_SOURCE_DIR}/resources/types/keys.json ${folder}/keytabledata.inc
        DEPENDS keytable ${CMAKE_SOURCE_DIR}/resources/types/keys.json
        COMMENT "Key table")
    target_sources(${target} PRIVATE ${folder}/keytabledata.inc)
    target_include_directories(${target} PRIVATE ${folder})
endfunction()
